// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/launchaccess.h"
#include "desk/rollback/rollbacklog.h"
#include "procedure/rollback.h"

class NotifyDesk;

/// What a person does by hand, in the document's words.
QString handWords(const Runbook &runbook, const ItemId &step);

/// Carries out a rollback, whatever else is broken: over the launch's holder, into the ledger, or,
/// where neither takes it in time, on its own, keeping what happened for later. People are told as
/// the window would.
class RollbackRun
{
public:
    RollbackRun(OpenedLaunch &access, PersonId actor, QString reason);

    /// Whether all commands passed.
    bool run(const QList<RollbackAction> &actions);

private:
    bool runAction(const RollbackAction &action);
    bool runHere(const RollbackAction &action);
    /// Waits until it is kept.
    void record(const Event &event);
    /// Gives messages that are under way a moment to arrive.
    void tellOut();
    static void say(const Error &error);

    OpenedLaunch &m_access;
    PersonId m_actor;
    QString m_reason;
    RollbackLog m_log;
    /// Never deleted: that would wait for a keychain that waits for its user. Null: nobody is told.
    NotifyDesk *m_notices = nullptr;
};
