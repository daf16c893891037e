// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canarydeeds.h"

#include "desk/canaryleftover.h"
#include "desk/stepdesk.h"
#include "launch/launch.h"

#include <QTimer>

using namespace Qt::StringLiterals;

static PersonId consoleItself()
{
    return PersonId(u"console"_s);
}

CanaryDeeds::CanaryDeeds(Launch &launch, StepDesk &steps, std::function<QString()> verdict,
                         QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_steps(steps)
    , m_canarySteps(canarySteps(*launch.runbook(), *launch.plan()))
    , m_verdict(std::move(verdict))
{
    connect(&steps, &StepDesk::finished, this, &CanaryDeeds::takeStep);
    connect(&steps, &StepDesk::refused, this, [this](const ItemId &step) {
        if (step != m_canarySteps.promote)
            return;
        // Rollback stays armed; the promotion is a person's to try again.
        m_promoting = false;
        m_automatic = false;
    });
}

void CanaryDeeds::restart()
{
    m_promoting = false;
    m_rollingBack = false;
}

bool CanaryDeeds::mayPromote() const
{
    return m_automatic && !m_promoting && m_steps.isIdle()
        && m_launch.state().step(m_canarySteps.promote).state == ItemState::Pending;
}

void CanaryDeeds::promote(const PersonId &actor)
{
    m_promoting = true;
    m_promotedFor = m_verdict();
    m_steps.run(actor, m_canarySteps.promote);
}

void CanaryDeeds::rollBack(const PersonId &actor, const RollbackTriggered &trigger)
{
    m_rollingBack = true;
    m_launch.submit(actor, trigger);
    if (m_promoting && m_steps.isRunning(m_canarySteps.promote))
        m_steps.stop(m_canarySteps.promote);
    else
        m_steps.run(actor, m_canarySteps.rollBack);
}

void CanaryDeeds::resume()
{
    const CanaryLeftover left = canaryLeftover(m_launch.entries(), m_canarySteps);
    m_rollingBack = m_rollingBack || left.rollingBack;
    if (!left.passed.isEmpty())
        takeStep(left.passed, true);
    else if (left.rollbackWaits)
        QTimer::singleShot(0, this,
                           [this] { m_steps.run(consoleItself(), m_canarySteps.rollBack); });
}

void CanaryDeeds::takeStep(const ItemId &step, bool passed)
{
    const PersonId actor = consoleItself();
    if (step == m_canarySteps.deploy && passed) {
        const std::optional<CanaryPlan> &plan = m_launch.plan()->canary;
        m_launch.submit(actor,
                        CanaryStarted {.release = m_launch.state().opened().release,
                                       .share = plan ? plan->share : 0.1});
    } else if (step == m_canarySteps.promote) {
        m_promoting = false;
        // A promotion that failed is a person's to try again.
        if (!passed)
            m_automatic = false;
        else
            m_launch.submit(
                actor,
                CanaryEnded {u"promoted"_s, m_promotedFor.isEmpty() ? m_verdict() : m_promotedFor});
        if (m_rollingBack)
            m_steps.run(actor, m_canarySteps.rollBack);
    } else if (step == m_canarySteps.rollBack && passed) {
        // A rollback that failed is not tried again by itself: it stays on its way, and people are
        // called.
        const std::optional<RollbackTriggered> &rollback = m_launch.state().canary().rollback;
        m_launch.submit(actor,
                        CanaryEnded {u"rolledBack"_s, rollback ? rollback->reason : QString()});
    }
}
