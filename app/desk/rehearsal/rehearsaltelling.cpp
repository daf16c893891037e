// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rehearsal/rehearsaltelling.h"

#include "desk/record/weighedevidence.h"
#include "record/exporter.h"
#include "record/verify.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static Result<void> verifyTold(const QString &path)
{
    const Result<Verification> verified = verifyFile(path);
    if (!verified)
        return std::unexpected(verified.error());
    if (verified->verdict == RecordVerdict::Valid)
        return {};
    return failure(QCoreApplication::translate("rehearsal", "the record does not verify: %1")
                       .arg(verified->why),
                   path);
}

Result<QString> tellRehearsal(const QString &launchFile, std::shared_ptr<const Runbook> runbook,
                              std::shared_ptr<const Plan> plan)
{
    const Result<LaunchRecord> record = freezeFile(launchFile, std::move(runbook), std::move(plan));
    if (!record)
        return std::unexpected(record.error());
    const QFileInfo launch(launchFile);
    for (const QString &name : {u"pdf"_s, u"jsonl"_s}) {
        const Result<Exporter> form = exporter(name);
        if (!form)
            return std::unexpected(form.error());
        ExportWishes wishes;
        wishes.evidence = weighedEvidence;
        if (const Result<SealIdentity> seal = SealIdentity::selfMade(
                QCoreApplication::translate("rehearsal", "Launch Console, rehearsal"));
            seal)
            wishes.sealer.identity = *seal;
        const Result<QByteArray> bytes = form->write(*record, wishes);
        if (!bytes)
            return std::unexpected(bytes.error());
        const QString path =
            u"%1/%2.%3"_s.arg(launch.absolutePath(), launch.completeBaseName(), form->suffix);
        const Result<void> written = writeWhole(path, *bytes);
        if (!written)
            return std::unexpected(written.error());
        const Result<void> verified = verifyTold(path);
        if (!verified)
            return std::unexpected(verified.error());
    }
    const Result<void> verified = verifyTold(launchFile);
    if (!verified)
        return std::unexpected(verified.error());
    return QCoreApplication::translate("rehearsal",
                                       "%1 entries, verified as launch, PDF and record")
        .arg(record->entries.size());
}
