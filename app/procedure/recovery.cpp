// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/recovery.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

static constexpr qint64 recoveredCap = qint64(8) << 20;

static QString recoveredOutcome(const SpoolStatus &status)
{
    if (status.stopped)
        return u"stopped"_s;
    if (status.timedOut)
        return u"timedOut"_s;
    return status.exitCode == 0 ? u"passed"_s : u"failed"_s;
}

RecoveredStep recoverStep(const StepStarted &started, const QList<CommandSpec> &parts)
{
    RecoveredStep recovered;
    QByteArray output;
    for (qsizetype i = 0; i < std::max<qsizetype>(1, parts.size()); ++i) {
        const QString spool = i == 0 ? started.spool : u"%1-%2"_s.arg(started.spool).arg(i + 1);
        const Result<SpoolStatus> status = readSpoolStatus(spool);
        if (!status || status->state == SpoolStatus::State::Unknown)
            return {};
        if (status->state == SpoolStatus::State::Running) {
            recovered.state = SpoolStatus::State::Running;
            recovered.supervisor = status->supervisor;
            return recovered;
        }
        recovered.end.outcome = recoveredOutcome(*status);
        recovered.end.exitCode = status->exitCode;
        recovered.end.signal = status->signal;
        recovered.end.survivors += status->survivors;
        QFile file(spool);
        if (file.open(QIODevice::ReadOnly)) {
            recovered.end.outputSize += file.size();
            output += file.read(recoveredCap + 1);
        }
        if (!status->error.isEmpty())
            recovered.end.excerpt = status->error;
        if (recovered.end.outcome != "passed"_L1)
            break;
    }
    recovered.state = SpoolStatus::State::Finished;
    if (recovered.end.excerpt.isEmpty())
        recovered.end.excerpt = lastLines(output);
    if (output.size() == recovered.end.outputSize && output.size() <= recoveredCap) {
        recovered.end.output = output;
        recovered.end.outputSha256 = QString::fromLatin1(
            QCryptographicHash::hash(output, QCryptographicHash::Sha256).toHex());
    }
    return recovered;
}
