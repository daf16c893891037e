// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/plan.h"
#include "domain/runbook.h"
#include "launch/launchstate.h"
#include "launch/ledger.h"
#include "record/recordbytes.h"

#include <functional>
#include <memory>

/// A launch as it was at one moment: const from the freeze on, fit for any thread. The moment is
/// that of the newest entry, so that the same entries give the same exports.
struct LaunchRecord
{
    QList<Entry> entries;
    QByteArray head;
    QByteArray headSignature;
    std::shared_ptr<const Runbook> runbook;
    std::shared_ptr<const Plan> plan;
    LaunchState state;
    QDateTime now;
    /// The documents as frozen at the opening; empty where the ledger does not hold them.
    QByteArray runbookBytes;
    QByteArray planBytes;
    /// Evidence, outputs and scripts that the ledger holds beside its entries, by digest; read when
    /// asked for.
    QList<BlobSize> held;
    std::function<Result<QByteArray>(const QString &sha256)> blob;

    RecordBytes bytes() const;
    const LaunchOpened &opened() const { return state.opened(); }
    /// Where an item stands, by the words of the window: *not configured* where the plan has
    /// blanks.
    ItemStatus item(const ItemId &id) const;
    /// Where a step stands, likewise: what recurs is pending again once it is due.
    StepStatus step(const ItemId &id) const;
    /// How many of the items are done, likewise.
    DoneCounts counts(const QList<ItemId> &items) const;
};

/// Folds entries up to the signed head. Refuses a ledger without an opening entry.
Result<LaunchRecord> freeze(const QList<Entry> &entries, const QByteArray &head,
                            const QByteArray &headSignature, std::shared_ptr<const Runbook> runbook,
                            std::shared_ptr<const Plan> plan);
/// Reads a launch's file as it is on disk; on any thread, beside its writer.
Result<LaunchRecord> freezeFile(const QString &path, std::shared_ptr<const Runbook> runbook,
                                std::shared_ptr<const Plan> plan);
