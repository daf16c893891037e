// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rollback/heldrollback.h"

#include "desk/console/background.h"
#include "desk/console/holdercall.h"
#include "desk/rollback/rollbackstep.h"
#include "desk/steps/notifydesk.h"
#include "launch/launch.h"
#include "procedure/rollback.h"

using namespace Qt::StringLiterals;

HeldRollback::HeldRollback(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_log(launch)
{
    connect(&m_log, &RollbackLog::said, this, &HeldRollback::said);
}

static Error nobodyAnswers(const QString &path)
{
    return {HeldRollback::tr("The console that holds the launch does not answer: it is rolled back "
                             "from here."),
            path};
}

void HeldRollback::rollBack(const PersonId &actor, const QString &reason)
{
    if (m_underWay)
        return;
    m_underWay = true;
    m_good = true;
    m_holderAnswers = true;
    m_actor = actor;
    m_todo.clear();
    const QList<RollbackAction> actions = rollbackCommands(*m_launch.runbook(), *m_launch.plan());
    for (const RollbackAction &action : actions)
        m_todo.append(action.step);
    const RollbackTriggered order {.trigger = u"manual"_s, .reason = reason, .automatic = false};
    inBackground(
        this,
        [path = m_launch.path(), actor, order]() -> Result<void> {
            const std::unique_ptr<HolderCall> holder = HolderCall::ring(path);
            if (!holder)
                return std::unexpected(nobodyAnswers(path));
            const auto told = holder->submit(actor, order, {}, HolderCall::patience);
            return told ? Result<void>() : std::unexpected(told.error());
        },
        [this, order](const Result<void> &told) {
            if (!told) {
                m_holderAnswers = false;
                emit said(told.error());
                tellPeople();
                m_log.record(m_actor, order);
            }
            next();
        });
}

/// Whoever writes the launch tells people of it: nobody does so now.
void HeldRollback::tellPeople()
{
    if (m_notices || m_launch.plan()->notify.isEmpty())
        return;
    m_notices = new NotifyDesk(m_launch, this);
    // What stands in the ledger was told by the console that wrote it.
    m_launch.disconnect(m_notices);
    connect(m_notices, &NotifyDesk::undelivered, this, &HeldRollback::said);
    connect(&m_log, &RollbackLog::unrecorded, m_notices, &NotifyDesk::tellUnrecorded);
}

void HeldRollback::next()
{
    if (m_todo.isEmpty()) {
        m_underWay = false;
        emit ended(m_good);
        return;
    }
    const ItemId step = m_todo.takeFirst();
    if (m_holderAnswers)
        runAtHolder(step);
    else
        runHere(step);
}

void HeldRollback::runAtHolder(const ItemId &step)
{
    inBackground(
        this,
        [path = m_launch.path(), actor = m_actor, step]() -> Result<bool> {
            const std::unique_ptr<HolderCall> holder = HolderCall::ring(path);
            if (!holder)
                return std::unexpected(nobodyAnswers(path));
            return holder->run(actor, step, {}, [](const QByteArray &) { }, HolderCall::patience);
        },
        [this, step](const Result<bool> &passed) {
            m_launch.refresh();
            if (passed)
                return takeEnd(*passed);
            emit said(passed.error());
            // What runs there is not begun a second time.
            if (m_launch.state().step(step).state == ItemState::Running)
                return takeEnd(false);
            runHere(step);
        });
}

void HeldRollback::runHere(const ItemId &step)
{
    tellPeople();
    auto *here = new RollbackStep(m_launch, m_log, m_actor, step, this);
    connect(here, &RollbackStep::said, this, &HeldRollback::said);
    connect(here, &RollbackStep::ended, this, [this, here](bool passed) {
        here->deleteLater();
        takeEnd(passed);
    });
    here->run();
}

void HeldRollback::takeEnd(bool passed)
{
    m_good = m_good && passed;
    next();
}
