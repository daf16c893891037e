// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rollbackrun.h"

#include "cli/carryout.h"
#include "cli/output.h"
#include "desk/rollback/rollbackstep.h"
#include "desk/steps/notifydesk.h"
#include "desk/steps/steporders.h"
#include "launch/canarysteps.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Messages that are under way when all is done get this long.
static constexpr auto tellPatience = 5s;

QString handWords(const Runbook &runbook, const ItemId &step)
{
    const Step *found = runbook.step(step);
    if (!found)
        return step.value;
    QStringList asked = found->notes;
    for (const Criterion &criterion : found->criteria)
        asked.append(criterion.text);
    return asked.isEmpty() ? found->title : u"%1: %2"_s.arg(found->title, asked.join(u"; "_s));
}

RollbackRun::RollbackRun(OpenedLaunch &access, PersonId actor, QString reason)
    : m_access(access)
    , m_actor(std::move(actor))
    , m_reason(std::move(reason))
    , m_log(*access.launch)
{
    QObject::connect(&m_log, &RollbackLog::said, &m_log, &RollbackRun::say);
    // A holder tells people itself.
    if (access.holder || access.launch->plan()->notify.isEmpty())
        return;
    m_notices = new NotifyDesk(*access.launch);
    QObject::connect(m_notices, &NotifyDesk::undelivered, m_notices, &RollbackRun::say);
    QObject::connect(&m_log, &RollbackLog::unrecorded, m_notices, &NotifyDesk::tellUnrecorded);
}

void RollbackRun::say(const Error &error)
{
    printError(error.text());
}

void RollbackRun::record(const Event &event)
{
    bool kept = false;
    QEventLoop loop;
    m_log.record(m_actor, event, [&](RollbackLog::Kept) {
        kept = true;
        loop.quit();
    });
    if (!kept)
        loop.exec();
}

bool RollbackRun::runHere(const RollbackAction &action)
{
    std::optional<bool> answer;
    QEventLoop loop;
    RollbackStep step(*m_access.launch, m_log, m_actor, action.step);
    OutputPrinter printer;
    QObject::connect(&step, &RollbackStep::outputArrived, &loop,
                     [&printer](const QByteArray &bytes) { printer.print(bytes); });
    QObject::connect(&step, &RollbackStep::said, &loop, &RollbackRun::say);
    QObject::connect(&step, &RollbackStep::ended, &loop, [&](bool passed) {
        answer = passed;
        loop.quit();
    });
    step.run();
    if (!answer)
        loop.exec();
    return answer.value_or(false);
}

bool RollbackRun::runAction(const RollbackAction &action)
{
    if (const auto host = StepOrders(*m_access.launch).host(action.step))
        printError(u"%1 (on %2):"_s.arg(action.command, host->vantage()));
    if (m_access.holder && m_log.takesLedger()) {
        OutputPrinter printer;
        const Result<bool> passed = m_access.holder->run(
            m_actor, action.step, {}, [&printer](const QByteArray &bytes) { printer.print(bytes); },
            HolderCall::patience);
        m_access.launch->refresh();
        if (passed)
            return *passed;
        say(passed.error());
        if (m_access.launch->state().step(action.step).state == ItemState::Running)
            return false;
    }
    return runHere(action);
}

void RollbackRun::tellOut()
{
    if (!m_notices)
        return;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (m_notices->waiting() == 0)
            loop.quit();
    });
    look.start(50ms);
    QTimer::singleShot(tellPatience, &loop, &QEventLoop::quit);
    loop.exec();
    if (const int left = m_notices->waiting(); left > 0)
        printError(u"%1 messages have not arrived; the next console sends them"_s.arg(left));
}

bool RollbackRun::run(const QList<RollbackAction> &actions)
{
    record(RollbackTriggered {u"manual"_s, m_reason, false});
    const Launch &launch = *m_access.launch;
    const ItemId offTraffic = canarySteps(*launch.runbook(), *launch.plan()).rollBack;
    bool good = true;
    for (const RollbackAction &action : actions) {
        if (action.command.isEmpty()) {
            printError(u"a person does this: %1"_s.arg(handWords(*launch.runbook(), action.step)));
            continue;
        }
        const bool passed = runAction(action);
        good = good && passed;
        // A holder that watches the canary says so by itself.
        if (passed && action.step == offTraffic && !m_access.holder
            && launch.state().canary().isOut())
            record(CanaryEnded {u"rolledBack"_s, m_reason});
    }
    tellOut();
    return good;
}
