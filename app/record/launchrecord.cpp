// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/launchrecord.h"

#include "domain/canonicaljson.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "record/telling.h"

using namespace Qt::StringLiterals;

RecordBytes LaunchRecord::bytes() const
{
    RecordBytes bytes;
    for (const Entry &entry : entries)
        bytes.entries.append(storedBytes(entry));
    bytes.head = head;
    bytes.signature = headSignature;
    return bytes;
}

ItemStatus LaunchRecord::item(const ItemId &id) const
{
    return runbook && plan ? shownItem({*runbook, *plan, state, now}, id) : state.item(id, now);
}

StepStatus LaunchRecord::step(const ItemId &id) const
{
    return runbook && plan ? stepNow({*runbook, *plan, state, now}, id) : state.step(id);
}

DoneCounts LaunchRecord::counts(const QList<ItemId> &items) const
{
    if (runbook && plan)
        return countsOf({*runbook, *plan, state, now}, items);
    DoneCounts counts;
    for (const ItemId &id : items)
        counts.add(item(id).state);
    return counts;
}

Result<LaunchRecord> freeze(const QList<Entry> &entries, const QByteArray &head,
                            const QByteArray &headSignature, std::shared_ptr<const Runbook> runbook,
                            std::shared_ptr<const Plan> plan)
{
    LaunchRecord record;
    record.entries = entries;
    record.head = head;
    record.headSignature = headSignature;
    record.runbook = std::move(runbook);
    record.plan = std::move(plan);
    if (record.runbook)
        record.runbookBytes = record.runbook->bytes;
    if (record.plan)
        record.planBytes = record.plan->bytes;
    // What came in between reading the entries and the head belongs to the next record.
    if (const Result<QJsonObject> object = fromCanonical(head)) {
        const qint64 size = (*object)["size"_L1].toInteger(entries.size());
        if (size < record.entries.size())
            record.entries.resize(qMax(size, 0));
    }
    for (const Entry &entry : record.entries)
        record.state.apply(entry);
    if (!record.state.isOpen())
        return failure(Telling::tr("the ledger has no opening entry: there is nothing to export"));
    record.now = record.entries.constLast().time;
    return record;
}

Result<LaunchRecord> freezeFile(const QString &path, std::shared_ptr<const Runbook> runbook,
                                std::shared_ptr<const Plan> plan)
{
    const Result<Ledger> ledger = Ledger::open(path, Ledger::Mode::ReadOnly, SystemClock());
    if (!ledger)
        return std::unexpected(ledger.error());
    // What still stands before the damage is no record of the launch.
    if (ledger->damage())
        return std::unexpected(*ledger->damage());
    // The head first: entries that a writer appends meanwhile are more than it names, never fewer.
    const Result<SignedHead> head = ledger->signedHead();
    if (!head)
        return std::unexpected(head.error());
    const Result<QList<Entry>> entries = ledger->entries();
    if (!entries)
        return std::unexpected(entries.error());
    const Result<QList<BlobSize>> held = ledger->blobSizes();
    if (!held)
        return std::unexpected(held.error());
    Result<LaunchRecord> record =
        freeze(*entries, head->text, head->signature, std::move(runbook), std::move(plan));
    if (record) {
        record->held = *held;
        record->blob = [path](const QString &sha256) {
            return storedBlob(path, SystemClock(), sha256);
        };
    }
    return record;
}
