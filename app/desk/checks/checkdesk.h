// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkrunner.h"
#include "domain/event.h"
#include "domain/events/roster.h"
#include "domain/ids.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "domain/verdict.h"

#include <QHash>
#include <QObject>

#include <memory>

class Launch;

/// Runs the checks of a launch in the background and puts their results into its ledger. GUI
/// thread.
class CheckDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk.
    explicit CheckDesk(Launch &launch, QObject *parent = nullptr);
    ~CheckDesk() override;

    /// Whether a check proves the item; otherwise it is a person's box, whatever the plan says of
    /// it.
    bool isBound(const ItemId &item) const;
    /// The machine it is asked from; empty where no machine is, or the plan does not have it.
    QString vantageOf(const ItemId &item) const;
    /// Whether a check proves anything of the phase.
    bool provesAnyOf(const PhaseId &phase) const;
    /// Whether what the ledger says of an item needs no run: it is proved, or a person spoke for
    /// it.
    static bool isFresh(ItemState state);
    /// Runs the checks of these items in this order; items without a check, queued already, or
    /// whose box is not open yet, are passed over. Where nothing but those was asked for, `refused`
    /// says when the box opens. They are queued at once and run once a worker has seen that they
    /// are trusted.
    void run(const QList<ItemId> &items);
    /// Everything of the phase, fresh or not. An empty phase means all.
    void runPhase(const PhaseId &phase);
    /// Everything of the phase that is open and not fresh: stale, failed, never run. An empty phase
    /// means all.
    void runStale(const PhaseId &phase = {});
    QList<ItemId> staleItems(const PhaseId &phase = {}) const;
    void cancel();

    /// Queued or Running while a check is under way; else nothing.
    std::optional<ItemState> underWay(const ItemId &item) const;
    int running() const;
    int waiting() const;
    /// Guessed from what similar checks took; zero when nothing runs.
    std::chrono::seconds timeLeft() const;

signals:
    /// The item is queued, runs, or has a durable result.
    void changed(const ItemId &item);
    void progress(int running, int waiting);
    /// Nothing is queued or runs any more, and every result is durable.
    void idle();
    /// Nothing was run, and why: not trusted, not open yet, the disk is full.
    void refused(const Error &error);

private:
    void lookAtTrust();
    void takeTrust(const Result<QList<ScriptDigest>> &scripts);
    void takeStarted(const ItemId &item);
    void takeFinished(const CheckResult &result);
    void takeDurable(const ItemId &item, const Result<QList<Entry>> &appended);

    class Private;
    std::unique_ptr<Private> d;
};
