// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "procedure/steprunner.h"
#include "process/planhosts.h"

class Launch;

/// What the steps of a launch run, where and how: the document's fences, the plan's words on them,
/// and what was decided since. GUI thread.
class StepOrders
{
public:
    /// `launch` must outlive it.
    explicit StepOrders(const Launch &launch);

    /// The document's fences, with what was decided to run instead.
    QList<Command> commands(const ItemId &step) const;
    /// The same as one text.
    QString text(const ItemId &step) const;
    /// Null where the plan names one that it does not have.
    std::shared_ptr<const Host> host(const ItemId &step) const;
    /// Null for this machine.
    std::shared_ptr<const SshHost> remote(const HostId &host) const;
    /// The next attempt, ready to be proposed. An Error where there is nothing to run or nowhere to
    /// run it.
    Result<StepStarted> nextAttempt(const ItemId &step, const PersonId &releasedBy) const;
    /// An Error where a value of its commands was never filled in.
    Result<void> mayRun(const ItemId &step) const;
    /// A script that its commands call and that is not among the trusted; empty: there is none.
    QString unknownScript(const ItemId &step, const QList<ScriptDigest> &trusted) const;
    /// What an attempt runs, but for secrets and scripts.
    StepOrder order(const ItemId &step, const QString &spool) const;

private:
    const Launch &m_launch;
    PlanHosts m_hosts;
};

/// Those of `trusted` that the commands of one step call; `folder` is where they run.
QList<ScriptDigest> scriptsCalled(const QList<Command> &commands,
                                  const QList<ScriptDigest> &trusted, const QString &folder);
/// All that the order's commands call, with the digests that are trusted where there are any.
QList<ScriptDigest> scriptsNamed(const StepOrder &order, const QList<ScriptDigest> &trusted);
/// The order with its secrets, and with the scripts that it calls: where it runs `here` laid out as
/// they are `trusted`, else named, to be looked at on the other machine. Whatever blocks is in the
/// returned function, which may be called on any thread.
std::function<StepOrder()> completed(const Launch &launch, const StepOrder &order,
                                     const QList<ScriptDigest> &trusted, bool here = true);
