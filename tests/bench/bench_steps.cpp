// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/opening/openlaunch.h"
#include "desk/steps/stepdesk.h"
#include "desk/trust/trust.h"
#include "support/ownhome.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace Qt::StringLiterals;

static constexpr int rounds = 3;

static QByteArray runbookOfSteps(int steps)
{
    QByteArray text = "# Many steps\n\n## Procedures\n\n### Phase 1: Work (T-24h)\n\n";
    for (int i = 1; i <= steps; ++i)
        text += QByteArray::number(i) + ". **Step " + QByteArray::number(i)
            + "**\n   ```bash\n   true\n   ```\n\n";
    return text;
}

/// In seconds.
struct Took
{
    double clock = 0;
    /// Of the console alone, not of what it starts.
    double processor = 0;
};

static double processorTime()
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// All steps of a launch, one after the other, each entry durable before the next thing happens.
static Took ours(const OwnHome &home, int steps)
{
    QFile file(home.path(u"many.md"_s));
    QFile plan(home.path(u"many.plan.yaml"_s));
    if (!file.open(QIODevice::WriteOnly) || !plan.open(QIODevice::WriteOnly))
        return {};
    file.write(runbookOfSteps(steps));
    plan.write("people:\n  op: { name: Olga }\n");
    file.close();
    plan.close();
    const Result<RunbookPreview> preview = previewRunbook(file.fileName());
    if (!preview || !recordTrust(trustSubject(preview->runbook, preview->plan)))
        return {};
    NewLaunch wishes;
    wishes.file = home.path(u"many.launch"_s);
    wishes.t0 = QDateTime::currentDateTimeUtc().addSecs(3600);
    const auto launch = createLaunch(*preview, wishes, PersonId(u"op"_s), true);
    if (!launch) {
        std::fprintf(stderr, "%s\n", qPrintable(launch.error().text()));
        return {};
    }
    StepDesk desk(**launch);
    const QList<Step> &all = preview->runbook.phases.constFirst().sections.constFirst().steps;
    QEventLoop loop;
    qsizetype next = 0;
    const auto go = [&] {
        if (next == all.size())
            loop.quit();
        else
            desk.run(PersonId(u"op"_s), all.at(next++).id);
    };
    QObject::connect(&desk, &StepDesk::finished, &loop, go);
    QObject::connect(&desk, &StepDesk::refused, &loop, [&](const ItemId &, const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.text()));
        loop.quit();
    });
    QElapsedTimer timer;
    timer.start();
    const double before = processorTime();
    QMetaObject::invokeMethod(&loop, go, Qt::QueuedConnection);
    loop.exec();
    const Took took {.clock = double(timer.nsecsElapsed()) / 1e9,
                     .processor = processorTime() - before};
    if ((*launch)->state().size() != 1 + 2 * steps)
        std::fprintf(stderr, "%lld entries\n", (long long)(*launch)->state().size());
    return took;
}

static double parallel(int steps)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(u"parallel"_s, {u"--will-cite"_s, u"-j2"_s});
    process.write(QByteArray("true\n").repeated(steps));
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return double(timer.nsecsElapsed()) / 1e9;
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int steps = app.arguments().value(1, u"500"_s).toInt();
    QList<double> ratios;
    // Nobody deletes a launch just before another one: a file system is slow for a while then.
    std::vector<std::unique_ptr<OwnHome>> homes;
    for (int round = 0; round < rounds; ++round) {
        homes.push_back(std::make_unique<OwnHome>());
        const Took own = ours(*homes.back(), steps);
        const double rival = parallel(steps);
        ratios.append(own.clock / rival);
        std::printf("%d steps: launch console %.2f s (%.1f ms a step, %.2f ms of them processor "
                    "time), parallel -j2 %.2f s, ratio %.2f\n",
                    steps, own.clock, own.clock * 1000 / steps, own.processor * 1000 / steps, rival,
                    own.clock / rival);
        std::fflush(stdout);
    }
    std::ranges::sort(ratios);
    std::printf("median ratio %.2f\n", ratios.at(rounds / 2));
    return 0;
}
