// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/host.h"
#include "process/spoolstatus.h"

/// How a step's commands ended.
struct StepEnd
{
    /// "passed", "failed", "stopped" or "timedOut".
    QString outcome;
    std::optional<int> exitCode;
    int signal = 0;
    std::chrono::milliseconds took {0};
    QStringList survivors;
    /// The whole output where it is no longer than 8 MiB; else empty.
    QByteArray output;
    QString outputSha256;
    qint64 outputSize = 0;
    /// Its last lines, or why nothing ran.
    QString excerpt;
    /// As in StepFinished.
    std::optional<QString> scripts;
    QStringList remarks;
};

/// Takes in how one part of a step ended.
void addPart(StepEnd &end, const CommandResult &part);
/// Adds which line of a failed part it was, in words.
void addFailedLine(StepEnd &end, const CommandResult &part, const QString &script);
/// The same of a part whose console did not see its end.
void addPart(StepEnd &end, const SpoolStatus &part);
/// The entry that says so, and what it keeps as evidence.
StepFinished finishedEvent(const StepStarted &started, const StepEnd &end);
QList<EvidenceBlob> evidenceOf(const StepEnd &end);
/// The last lines of an output, fit to read.
QString lastLines(const QByteArray &output);
