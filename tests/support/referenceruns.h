// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/tickreader.h"
#include "support/sharedcases.h"

/// What a run of the reference simulation counts in each tick, by the reference's names.
inline QJsonArray referenceFields()
{
    return {QStringLiteral("n_canary"), QStringLiteral("err_canary"),
            QStringLiteral("n_base10"), QStringLiteral("err_base10"),
            QStringLiteral("n_base80"), QStringLiteral("err_base80")};
}

/// A row for each run of the reference simulation, of all files of runs, in the column `run`; where
/// the shared cases are not here one row with an empty run. The running test fails by name and line
/// of what is no such run.
inline void addReferenceRuns()
{
    QTest::addColumn<QJsonObject>("run");
    const QDir folder = sharedCasesFolder();
    const QStringList names =
        folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            QTest::qFail(qPrintable(file.fileName()), __FILE__, __LINE__);
        for (int line = 1; !file.atEnd(); ++line) {
            const QByteArray text = file.readLine().trimmed();
            if (text.isEmpty())
                continue;
            const QJsonObject run = QJsonDocument::fromJson(text).object();
            if (run.value(QLatin1StringView("fields")).toArray() != referenceFields()
                || !run.value(QLatin1StringView("fires")).isObject()) {
                QTest::qFail(
                    qPrintable(
                        QStringLiteral("%1:%2 is no run of the reference").arg(name).arg(line)),
                    __FILE__, __LINE__);
                continue;
            }
            QTest::addRow("%s:%d %s", qPrintable(name), line,
                          qPrintable(run.value(QLatin1StringView("scenario")).toString()))
                << run;
        }
    }
    if (names.isEmpty())
        QTest::newRow("absent") << QJsonObject();
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
