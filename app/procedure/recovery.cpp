// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/recovery.h"

#include "domain/digest.h"
#include "process/outputlog.h"

#include <QFile>

using namespace Qt::StringLiterals;

static constexpr qint64 recoveredCap = qint64(8) << 20;

RecoveredStep recoverStep(const StepStarted &started, const QList<CommandSpec> &parts)
{
    RecoveredStep recovered;
    QByteArray output;
    for (qsizetype i = 0; i < std::max<qsizetype>(1, parts.size()); ++i) {
        const QString spool = spoolOfPart(started.spool, i);
        const Result<SpoolStatus> status = readSpoolStatus(spool);
        if (!status || status->state == SpoolStatus::State::Unknown)
            return {};
        if (status->state == SpoolStatus::State::Running) {
            recovered.state = SpoolStatus::State::Running;
            recovered.supervisor = status->supervisor;
            return recovered;
        }
        addPart(recovered.end, *status);
        QFile file(spool);
        if (file.open(QIODevice::ReadOnly)) {
            recovered.end.outputSize += file.size();
            output += file.read(recoveredCap + 1);
        }
        if (recovered.end.outcome != "passed"_L1)
            break;
    }
    recovered.state = SpoolStatus::State::Finished;
    if (recovered.end.excerpt.isEmpty())
        recovered.end.excerpt = lastLines(output);
    if (output.size() == recovered.end.outputSize && output.size() <= recoveredCap) {
        recovered.end.output = output;
        recovered.end.outputSha256 = sha256Hex(output);
    }
    return recovered;
}
