// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canarydeeds.h"

#include "canary/kayentaconfig.h"
#include "desk/canary/canaryleftover.h"
#include "desk/console/background.h"
#include "desk/rollback/rollbacklog.h"
#include "desk/steps/stepdesk.h"
#include "domain/consoleperson.h"
#include "launch/gate.h"
#include "launch/launch.h"

#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

CanaryDeeds::CanaryDeeds(Launch &launch, StepDesk &steps, std::function<QString()> verdict,
                         QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_steps(steps)
    , m_trust(launch)
    , m_canarySteps(canarySteps(*launch.runbook(), *launch.plan()))
    , m_verdict(std::move(verdict))
{
    connect(&steps, &StepDesk::finished, this, &CanaryDeeds::takeStep);
    connect(&steps, &StepDesk::refused, this, &CanaryDeeds::takeRefusal);
}

void CanaryDeeds::takeRefusal(const ItemId &step, const Error &error)
{
    if (step == m_canarySteps.promote) {
        // Rollback stays armed; the promotion is a person's to try again, unless it came too late
        // for a gate that may open again.
        m_promoting = false;
        m_promotionRefused = blockersOfPromotion({*m_launch.runbook(), *m_launch.plan(),
                                                  m_launch.state(), m_launch.clock().now()})
                                 .isEmpty();
        // The end of what was stopped could not be recorded.
        if (m_rollingBack && m_current.isEmpty() && !m_steps.isRunning(step))
            next();
    } else if (step == m_current && !m_steps.isRunning(step)) {
        m_current = {};
        // What takes the canary off traffic is tried again; the others are said and passed over.
        if (step != m_canarySteps.rollBack)
            return next();
        m_todo.clear();
        refuse(error);
    }
}

void CanaryDeeds::restart()
{
    m_promoting = false;
    m_promotionRefused = false;
    endRollback();
}

void CanaryDeeds::endRollback()
{
    ++m_begun;
    m_rollingBack = false;
    m_refused = false;
    m_saidWhy.clear();
}

bool CanaryDeeds::mayPromote() const
{
    return m_automatic && !m_promotionRefused && !m_promoting && m_steps.isIdle()
        && m_launch.state().step(m_canarySteps.promote).state == ItemState::Pending;
}

void CanaryDeeds::promote(const PersonId &actor)
{
    m_promoting = true;
    m_promotedFor = m_verdict();
    m_steps.run(actor, m_canarySteps.promote);
}

void CanaryDeeds::rollBack(const PersonId &actor, const RollbackTriggered &trigger,
                           RollbackScripts scripts)
{
    m_reason = trigger.reason;
    // One that is tried again was ordered before.
    const bool again = trigger.automatic && m_refused;
    m_rollingBack = true;
    m_refused = false;
    if (!trigger.automatic)
        m_saidWhy.clear();
    if (!again)
        m_steps.rollbackLog().record(actor, trigger);
    begin(actor, scripts);
}

void CanaryDeeds::begin(const PersonId &actor, RollbackScripts scripts)
{
    // What is under way is not begun a second time.
    if (!m_current.isEmpty())
        return;
    m_actor = actor;
    m_scripts = scripts;
    m_todo.clear();
    ++m_begun;
    if (m_promoting && m_steps.isRunning(m_canarySteps.promote))
        m_steps.stop(m_canarySteps.promote);
    if (scripts == RollbackScripts::AsTheyAre)
        return carryOut();
    inBackground(
        this, [trust = m_trust] { return trust.require(); },
        [this, begun = m_begun](const Result<QList<ScriptDigest>> &may) {
            if (begun != m_begun)
                return;
            if (may)
                carryOut();
            else
                refuse(may.error());
        });
}

void CanaryDeeds::carryOut()
{
    const QList<RollbackAction> actions = rollbackCommands(*m_launch.runbook(), *m_launch.plan());
    for (const RollbackAction &action : actions)
        m_todo.append(action.step);
    if (m_todo.isEmpty())
        return refuse({tr("Neither runbook nor plan say how to roll back."), m_launch.path()});
    // The promotion that was stopped ends first.
    if (!(m_promoting && m_steps.isRunning(m_canarySteps.promote)))
        next();
}

void CanaryDeeds::next()
{
    if (m_todo.isEmpty())
        return;
    m_current = m_todo.takeFirst();
    if (m_scripts == RollbackScripts::AsTrusted)
        m_steps.run(m_actor, m_current);
    else
        m_steps.rollBack(m_actor, m_current);
}

/// The triggers stay armed, and people are told once.
void CanaryDeeds::refuse(const Error &error)
{
    m_rollingBack = false;
    m_refused = true;
    if (std::exchange(m_saidWhy, error.text()) == error.text())
        return;
    m_launch.submit(
        consolePerson(),
        NoteWritten {tr("The rollback was not carried out: %1").arg(error.text()), u"canary"_s},
        [](const Result<QList<Entry>> &) { });
    emit refused(error);
}

void CanaryDeeds::resume()
{
    const CanaryLeftover left = canaryLeftover(m_launch.deeds(), m_canarySteps);
    m_rollingBack = m_rollingBack || left.rollingBack;
    if (!left.passed.isEmpty())
        takeStep(left.passed, true);
    else if (left.rollbackWaits)
        QTimer::singleShot(0, this, [this] { begin(consolePerson(), RollbackScripts::AsTrusted); });
}

/// On the ledger's word the watch ends; a ledger that takes nothing gives none.
void CanaryDeeds::tellRolledBack()
{
    if (!m_launch.state().canary().isOut())
        return endRollback();
    const std::optional<RollbackTriggered> &rollback = m_launch.state().canary().rollback;
    m_steps.rollbackLog().record(
        consolePerson(), CanaryEnded {u"rolledBack"_s, rollback ? rollback->reason : m_reason},
        [self = QPointer(this)](RollbackLog::Kept kept) {
            if (self && kept != RollbackLog::Kept::InLedger)
                emit self->endedUnrecorded();
        });
}

/// It is only shown, so that nothing waits for it; that it cannot be read is said.
std::optional<QString> CanaryDeeds::comparison(const CanaryPlan &plan)
{
    const auto text = kayentaText(plan, m_launch.state().opened().folder);
    if (text)
        return *text;
    m_launch.submit(consolePerson(), NoteWritten {text.error().text(), u"canary"_s},
                    [](const Result<QList<Entry>> &) { });
    return {};
}

void CanaryDeeds::takeStep(const ItemId &step, bool passed)
{
    const PersonId actor = consolePerson();
    if (step == m_canarySteps.deploy && passed) {
        const std::optional<CanaryPlan> &plan = m_launch.plan()->canary;
        CanaryStarted started {.release = m_launch.state().opened().release,
                               .share = plan ? plan->share : 0.1};
        if (plan)
            started.kayenta = comparison(*plan);
        m_launch.submit(actor, started);
    } else if (step == m_canarySteps.promote) {
        m_promoting = false;
        // A promotion that failed is a person's to try again.
        if (!passed)
            m_automatic = false;
        else
            m_launch.submit(
                actor,
                CanaryEnded {u"promoted"_s, m_promotedFor.isEmpty() ? m_verdict() : m_promotedFor});
        if (m_rollingBack && m_current.isEmpty())
            next();
    } else if (step == m_canarySteps.rollBack && passed) {
        // A rollback that failed is not tried again by itself: it stays on its way, and people are
        // called.
        tellRolledBack();
    }
    if (!m_current.isEmpty() && step == m_current) {
        m_current = {};
        next();
    }
}
