// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/tickreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// A row for each run of the reference simulation, in the column `run`; where the shared cases are
/// not here one row with an empty run.
inline void addReferenceRuns()
{
    QTest::addColumn<QJsonObject>("run");
    QFile file(qEnvironmentVariable("LAUNCH_CONSOLE_CASES", QStringLiteral(SHARED_CASES))
               + QStringLiteral("/replay_ticks.jsonl"));
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::newRow("absent") << QJsonObject();
        return;
    }
    for (int line = 1; !file.atEnd(); ++line) {
        const QJsonObject run = QJsonDocument::fromJson(file.readLine()).object();
        QTest::addRow("%d %s", line,
                      qPrintable(run.value(QLatin1StringView("scenario")).toString()))
            << run;
    }
}

/// What such a run counted; its baseline in one.
inline TickRecording referenceRecording(const QJsonObject &run)
{
    TickRecording recording;
    recording.tickSeconds = run.value(QLatin1StringView("tick_s")).toInteger();
    recording.horizonSeconds = run.value(QLatin1StringView("horizon_s")).toInteger();
    const QJsonArray history = run.value(QLatin1StringView("history_base")).toArray();
    for (const QJsonValue &pair : history)
        recording.history.append({pair[0].toInteger(), pair[1].toInteger(), 0});
    const QJsonArray rows = run.value(QLatin1StringView("ticks")).toArray();
    for (const QJsonValue &row : rows) {
        Tick tick;
        tick.t = (recording.ticks.size() + 1) * recording.tickSeconds;
        tick.canary = ArmTick {row[0].toInteger(), row[1].toInteger(), 0};
        tick.baseline = ArmTick {row[2].toInteger() + row[4].toInteger(),
                                 row[3].toInteger() + row[5].toInteger(), 0};
        tick.health = HealthAnswer::Ok;
        recording.ticks.append(tick);
    }
    return recording;
}

/// When a rule of the reference fires, in seconds; -1: never.
inline int referenceFires(const QJsonObject &run, QLatin1StringView rule)
{
    return run.value(QLatin1StringView("fires")).toObject().value(rule).toInt(-1);
}
