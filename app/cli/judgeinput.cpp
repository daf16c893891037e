// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/judgeinput.h"

#include "canary/kayentaconfig.h"
#include "canary/tickreader.h"
#include "canary/triggers.h"
#include "checks/catalog.h"
#include "desk/opening/openlaunch.h"
#include "runbook/planreader.h"
#include "runbook/runbookreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static constexpr qint64 recordCap = qint64(256) << 20;

struct CanaryOfPlan
{
    CanaryPlan plan;
    std::optional<KayentaConfig> kayenta;
};

/// The canary of a plan file; its items are checked against the runbook it names.
static Result<CanaryOfPlan> canaryOfPlan(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    static const QRegularExpression named(
        uR"re(^runbook:\s*["']?([^"'#\n]+?)["']?\s*(?:#.*)?$)re"_s,
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = named.match(QString::fromUtf8(file.read(1 << 20)));
    if (!match.hasMatch())
        return failure(QCoreApplication::translate("judge", "the plan names no runbook"), path);
    const QString runbookPath = QFileInfo(path).dir().absoluteFilePath(match.captured(1));
    const auto runbook = readRunbook(runbookPath);
    if (!runbook)
        return std::unexpected(runbook.error());
    const auto plan = readPlan(path, *runbook, checkKindNames());
    if (!plan)
        return std::unexpected(plan.error());
    if (!plan->canary)
        return failure(QCoreApplication::translate("judge", "the plan has no section \"canary\""),
                       path);
    const auto kayenta = kayentaText(*plan->canary, QFileInfo(runbookPath).absolutePath());
    if (!kayenta)
        return std::unexpected(kayenta.error());
    CanaryOfPlan canary {withTriggers(*plan->canary, runbook->rollbackTriggers), {}};
    if (*kayenta) {
        const auto config = readKayentaConfig((*kayenta)->toUtf8(), plan->canary->kayenta);
        if (!config)
            return std::unexpected(config.error());
        canary.kayenta = *config;
    }
    return canary;
}

static void usePlan(const CanaryPlan &plan, JudgeInput &input)
{
    input.settings.plan = plan;
    input.settings.tickSeconds =
        std::max<qint64>(1, std::chrono::duration_cast<std::chrono::seconds>(plan.tick).count());
    if (plan.horizon)
        input.settings.horizonSeconds = plan.horizon->count();
}

/// A canary that starts again is judged anew, by the limits it was started with.
static void takeEvent(const Event &event, JudgeInput &input)
{
    if (const auto *started = std::get_if<CanaryStarted>(&event)) {
        input.ticks.clear();
        input.decided.clear();
        input.settings.history.clear();
        if (started->limits)
            usePlan(started->limits->plan(), input);
        input.settings.kayenta.reset();
        if (started->kayenta) {
            const auto read = readKayentaConfig(started->kayenta->toUtf8(), {});
            if (read)
                input.settings.kayenta = *read;
        }
    }
    if (const auto *decided = std::get_if<CanaryDecided>(&event))
        input.decided.append(*decided);
    if (const auto *recorded = std::get_if<MetricRecorded>(&event)) {
        if (recorded->history)
            input.settings.history = fromRecords(*recorded->history);
        for (const TickRecord &record : recorded->ticks)
            input.ticks.append(fromRecord(record));
    }
}

static Result<JudgeInput> readLaunch(const QString &path)
{
    const auto launch = openLaunch(path, true);
    if (!launch)
        return std::unexpected(launch.error());
    if ((*launch)->damage())
        return std::unexpected(*(*launch)->damage());
    JudgeInput input;
    if ((*launch)->plan()->canary)
        usePlan(*(*launch)->plan()->canary, input);
    const Result<void> read =
        (*launch)->reader().each(0, (*launch)->state().size(), [&input](const Entry &entry) {
            takeEvent(entry.event, input);
            return true;
        });
    return read ? Result<JudgeInput>(input) : std::unexpected(read.error());
}

static Result<JudgeInput> readRecord(const QByteArray &bytes, const QString &path)
{
    JudgeInput input;
    int number = 0;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', start);
        if (end < 0)
            end = bytes.size();
        const QByteArray line = bytes.mid(start, end - start);
        start = end + 1;
        ++number;
        if (line.isEmpty() || line.startsWith(R"({"head":)"))
            continue;
        const auto entry = readEntry(line);
        if (!entry)
            return failure(entry.error().message, u"%1:%2"_s.arg(path).arg(number));
        takeEvent(entry->event, input);
    }
    return input;
}

Result<JudgeInput> readJudgeInput(const QString &path, const QString &planPath)
{
    std::optional<CanaryPlan> plan;
    std::optional<KayentaConfig> kayenta;
    if (!planPath.isEmpty()) {
        const auto read = canaryOfPlan(planPath);
        if (!read)
            return std::unexpected(read.error());
        plan = read->plan;
        kayenta = read->kayenta;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    const QByteArray start = file.readLine(qint64(8) << 20);
    file.seek(0);
    Result<JudgeInput> input;
    if (start.startsWith("SQLite format 3")) {
        input = readLaunch(path);
    } else if (start.contains(R"("ledger":)") && start.contains(R"("prev":)")) {
        if (file.size() > recordCap)
            return failure(QCoreApplication::translate("judge", "longer than 256 MiB"), path);
        input = readRecord(file.readAll(), path);
    } else {
        auto recording = readTickFile(path);
        if (!recording)
            return std::unexpected(recording.error());
        input = JudgeInput {{plan.value_or(CanaryPlan {}), recording->tickSeconds,
                             recording->horizonSeconds, std::move(recording->history), kayenta},
                            std::move(recording->ticks),
                            {}};
        return input;
    }
    if (input && plan) {
        usePlan(*plan, *input);
        input->settings.kayenta = kayenta;
    }
    return input;
}
