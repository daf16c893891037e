// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/tickreader.h"

#include "domain/events/metricrecorded.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

static constexpr qint64 fileCap = qint64(16) << 20;

/// A whole number from 0 on; none where the value is anything else.
static std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number != std::floor(number)
        || number >= 9007199254740992.0)
        return {};
    return qint64(number);
}

static Result<std::optional<ArmTick>> readArm(const QJsonObject &line, QLatin1StringView name)
{
    const QJsonValue value = line.value(name);
    if (value.isNull() || value.isUndefined())
        return std::optional<ArmTick> {};
    const QJsonObject arm = value.toObject();
    const auto n = wholeNumber(arm.value("n"_L1));
    const auto errors = wholeNumber(arm.value("errors"_L1));
    // Of what is not told nothing is known: that no request was slow least of all.
    const bool tellsSlow = !arm.value("slow"_L1).isUndefined() && !arm.value("slow"_L1).isNull();
    const auto slow = wholeNumber(arm.value("slow"_L1));
    if (!value.isObject() || !n || !errors || (tellsSlow && !slow))
        return failure(
            QCoreApplication::translate(
                "canary",
                "\"%1\" must be null or have whole numbers \"n\", \"errors\" and \"slow\"")
                .arg(name));
    if (*errors > *n || slow.value_or(0) > *n)
        return failure(QCoreApplication::translate(
                           "canary", "\"%1\" counts more errors or slow requests than requests")
                           .arg(name));
    return ArmTick {*n, *errors, slow};
}

static Result<QList<MetricReading>> readMetrics(const QJsonValue &value)
{
    QList<MetricReading> metrics;
    const QJsonObject given = value.toObject();
    bool numbers = value.isUndefined() || value.isObject();
    for (auto metric = given.begin(); metric != given.end(); ++metric) {
        numbers = numbers && metric.value().isDouble();
        metrics.append({metric.key(), metric.value().toDouble()});
    }
    if (!numbers)
        return failure(QCoreApplication::translate(
            "canary", "\"metrics\" must be an object of names and numbers"));
    return metrics;
}

static Result<Tick> readTick(const QJsonObject &line)
{
    const auto t = wholeNumber(line.value("t"_L1));
    if (!t || *t == 0)
        return failure(QCoreApplication::translate(
            "canary", "\"t\" must be a whole number of seconds over 0"));
    const auto canary = readArm(line, "canary"_L1);
    if (!canary)
        return std::unexpected(canary.error());
    const auto baseline = readArm(line, "baseline"_L1);
    if (!baseline)
        return std::unexpected(baseline.error());
    const QString health = line.value("health"_L1).toString();
    if (health != "ok"_L1 && health != "fail"_L1 && health != "missing"_L1)
        return failure(QCoreApplication::translate(
            "canary", "\"health\" must be \"ok\", \"fail\" or \"missing\""));
    const auto metrics = readMetrics(line.value("metrics"_L1));
    if (!metrics)
        return std::unexpected(metrics.error());
    return Tick {*t,        *canary,
                 *baseline, healthFromName(health),
                 {},        line.value("trouble"_L1).toString(),
                 *metrics};
}

static Result<void> readHeader(const QJsonObject &line, TickRecording &recording)
{
    const auto seconds = [&line](QLatin1StringView name, qint64 otherwise) {
        return line.contains(name) ? wholeNumber(line.value(name)) : std::optional(otherwise);
    };
    const auto tick = seconds("tickSeconds"_L1, recording.tickSeconds);
    const auto horizon = seconds("horizonSeconds"_L1, recording.horizonSeconds);
    if (!tick || *tick == 0 || *tick > 86'400)
        return failure(QCoreApplication::translate(
            "canary", "\"tickSeconds\" must be a whole number from 1 to 86400"));
    if (!horizon || *horizon < *tick)
        return failure(QCoreApplication::translate(
            "canary", "\"horizonSeconds\" must be a whole number of at least one tick"));
    recording.tickSeconds = *tick;
    recording.horizonSeconds = *horizon;
    const QJsonValue history = line.value("history"_L1);
    if (!history.isUndefined() && !history.isArray())
        return failure(QCoreApplication::translate(
            "canary", "\"history\" must be a list of [requests, errors]"));
    const QJsonArray pairs = history.toArray();
    for (const QJsonValue &entry : pairs) {
        const QJsonArray pair = entry.toArray();
        const auto n = wholeNumber(pair.at(0));
        const auto errors = wholeNumber(pair.at(1));
        if (pair.size() != 2 || !n || !errors || *errors > *n)
            return failure(QCoreApplication::translate(
                "canary", "\"history\" must be a list of [requests, errors]"));
        recording.history.append({*n, *errors, 0});
    }
    return {};
}

static Result<void> readLine(const QJsonObject &line, bool first, TickRecording &recording)
{
    if (first && !line.contains("t"_L1)) {
        if (line.contains("tickSeconds"_L1) || line.contains("horizonSeconds"_L1)
            || line.contains("history"_L1))
            return readHeader(line, recording);
        return failure(
            QCoreApplication::translate("canary", "this is neither a header nor a tick"));
    }
    const auto tick = readTick(line);
    if (!tick)
        return std::unexpected(tick.error());
    if (!recording.ticks.isEmpty() && tick->t <= recording.ticks.constLast().t)
        return failure(QCoreApplication::translate(
                           "canary", "ticks must be in order: %1 s does not follow %2 s")
                           .arg(tick->t)
                           .arg(recording.ticks.constLast().t));
    recording.ticks.append(*tick);
    return {};
}

Result<TickRecording> readTicks(const QByteArray &text, const QString &name)
{
    TickRecording recording;
    int number = 0;
    bool first = true;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf('\n', start);
        if (end < 0)
            end = text.size();
        const QByteArray bytes = text.mid(start, end - start).trimmed();
        start = end + 1;
        ++number;
        if (bytes.isEmpty())
            continue;
        const QString place = u"%1:%2"_s.arg(name).arg(number);
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
        if (!document.isObject()) {
            return failure(fault.error == QJsonParseError::NoError
                               ? QCoreApplication::translate("canary", "this is no JSON object")
                               : QCoreApplication::translate("canary", "this is no JSON: %1")
                                     .arg(fault.errorString()),
                           place);
        }
        const auto read = readLine(document.object(), first, recording);
        if (!read)
            return failure(read.error().message, place);
        first = false;
    }
    if (first)
        return failure(QCoreApplication::translate("canary", "there is nothing in it"), name);
    return recording;
}

Result<TickRecording> readTickFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    const QByteArray text = file.read(fileCap + 1);
    if (file.error() != QFile::NoError)
        return failure(file.errorString(), path);
    if (text.size() > fileCap)
        return failure(QCoreApplication::translate("canary", "longer than 16 MiB"), path);
    return readTicks(text, path);
}
