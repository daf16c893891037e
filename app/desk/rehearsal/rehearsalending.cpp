// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rehearsal/rehearsalplay.h"

#include "desk/console/background.h"
#include "desk/console/console.h"
#include "desk/rehearsal/rehearsaltelling.h"
#include "desk/steps/stepdesk.h"
#include "launch/canarysteps.h"
#include "launch/gate.h"
#include "launch/launch.h"

using namespace Qt::StringLiterals;

static GateContext gateAtEnd(const Launch &launch)
{
    return {*launch.runbook(), *launch.plan(), launch.state(), launch.clock().now()};
}

void RehearsalPlay::rollBack()
{
    Launch &launch = *m_console.launch();
    const CanaryStatus &canary = launch.state().canary();
    if (!canary.ended) {
        const ItemId step = ::canarySteps(*launch.runbook(), *launch.plan()).rollBack;
        if (launch.state().step(step).state == ItemState::Fail)
            fail({tr("The rollback itself failed: %1").arg(launch.state().step(step).note), {}});
        return;
    }
    stageOnce(u"rolledBack"_s);
    for (const Phase &phase : launch.runbook()->phases) {
        if (phase.kind != PhaseKind::Rollback)
            continue;
        if (const Step *step = nextStep(phase)) {
            runStep(phase, *step);
            return;
        }
    }
    enter(Act::Closing);
}

void RehearsalPlay::close()
{
    Launch &launch = *m_console.launch();
    if (launch.state().isClosed()) {
        enter(Act::Telling);
        return;
    }
    if (!m_console.steps()->isIdle())
        return;
    const CanaryStatus &canary = launch.state().canary();
    if (canary.rollback) {
        submit(m_actor, LaunchClosed {u"rolledBack"_s, canary.rollback->reason});
        return;
    }
    bool open = false;
    const QString reason = tr("A rehearsal ends with the launch.");
    for (const Phase &phase : launch.runbook()->phases) {
        if (phase.kind != PhaseKind::PostLaunch && phase.kind != PhaseKind::Procedure)
            continue;
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items) {
                if (info(shownStatus(gateAtEnd(launch), item.id).state).blocks) {
                    submit(m_actor, ItemNotApplicable {item.id, reason});
                    open = true;
                }
            }
            for (const Step &step : section.steps) {
                if (phase.kind == PhaseKind::PostLaunch
                    && info(shownStatus(gateAtEnd(launch), step.id).state).blocks) {
                    submit(
                        m_actor,
                        StepDecided {.step = step.id, .decision = u"skipped"_s, .reason = reason});
                    open = true;
                }
            }
        }
    }
    if (!open)
        submit(m_actor, LaunchClosed {u"launched"_s, {}});
}

void RehearsalPlay::tell()
{
    Launch &launch = *m_console.launch();
    if (!std::holds_alternative<RecordExported>(launch.newest().event)) {
        submit(m_actor, RecordExported {u"pdf"_s});
        return;
    }
    m_act = Act::Over;
    m_beat.stop();
    inBackground(
        this,
        [path = launch.path(), runbook = launch.runbook(), plan = launch.plan()] {
            return tellRehearsal(path, runbook, plan);
        },
        [this](const Result<QString> &told) {
            if (!told) {
                emit failed(told.error());
                return;
            }
            stageOnce(u"told"_s);
            const LaunchState &state = m_console.launch()->state();
            const bool back = state.closed()->outcome == "rolledBack"_L1;
            const QString how =
                back ? tr("Rolled back: %1").arg(state.closed()->reason) : tr("Launched");
            emit done(back == m_faultsOrdered, u"%1. %2."_s.arg(how, *told));
        });
}
