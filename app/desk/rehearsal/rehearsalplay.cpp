// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rehearsal/rehearsalplay.h"

#include "desk/checks/checkdesk.h"
#include "desk/console/console.h"
#include "launch/launch.h"
#include "rehearsal/faults.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto playBeat = 40ms;

RehearsalPlay::RehearsalPlay(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    m_beat.setInterval(playBeat);
    connect(&m_beat, &QTimer::timeout, this, &RehearsalPlay::advance);
    connect(&m_console, &Console::failed, this, &RehearsalPlay::fail);
    connect(&m_console, &Console::opened, this, &RehearsalPlay::open);
}

void RehearsalPlay::start(const RehearsalOptions &options)
{
    const Result<QList<FaultOrder>> faults = faultOrders(options.faults);
    if (!faults) {
        fail(faults.error());
        return;
    }
    m_faultsOrdered = !faults->isEmpty();
    for (const FaultOrder &fault : *faults)
        m_lastFault = std::max(m_lastFault, fault.after);
    say(tr("Laying the stage out."));
    m_console.rehearse(options);
}

void RehearsalPlay::prepare()
{
    m_untilCanary = true;
    takeOver();
    enter(Act::Checking);
    m_beat.start();
}

void RehearsalPlay::leave()
{
    m_act = Act::Over;
    m_beat.stop();
}

void RehearsalPlay::fail(const Error &error)
{
    if (m_act == Act::Over)
        return;
    leave();
    emit failed(error);
}

void RehearsalPlay::say(const QString &sentence)
{
    emit progress(sentence);
}

void RehearsalPlay::stageOnce(const QString &name)
{
    if (m_staged.contains(name))
        return;
    m_staged.insert(name);
    emit stage(name);
}

void RehearsalPlay::enter(Act act)
{
    m_act = act;
}

void RehearsalPlay::submit(const PersonId &actor, const Event &event)
{
    ++m_pending;
    m_console.launch()->submit(actor, event,
                               [self = QPointer(this)](const Result<QList<Entry>> &entries) {
                                   if (!self)
                                       return;
                                   --self->m_pending;
                                   if (!entries)
                                       self->fail(entries.error());
                               });
}

/// Who plays: the one at the desk, else the first of the plan.
void RehearsalPlay::takeOver()
{
    const Launch &launch = *m_console.launch();
    m_actor = m_console.actor();
    if (m_actor.isEmpty() && !launch.plan()->people.isEmpty()) {
        m_actor = launch.plan()->people.constFirst().id;
        m_console.setActor(m_actor);
    }
}

void RehearsalPlay::open()
{
    if (m_act != Act::Opening)
        return;
    Launch &launch = *m_console.launch();
    takeOver();
    stageOnce(u"opened"_s);
    say(tr("Opened: %1.").arg(launch.path()));
    const QDateTime t0 = launch.clock().now().addDuration(m_lead);
    if (t0 < launch.state().t0())
        submit(m_actor, T0Changed {t0, tr("This rehearsal plays by itself and waits for nobody.")});
    m_console.runFirstChecks();
    enter(Act::Checking);
    m_beat.start();
}

void RehearsalPlay::advance()
{
    if (!m_console.launch() || m_pending > 0)
        return;
    switch (m_act) {
    case Act::Checking: check(); break;
    case Act::Mending: mend(); break;
    case Act::Settling: settle(); break;
    case Act::Carrying: carryOut(); break;
    case Act::Signing: sign(); break;
    case Act::RollingBack: rollBack(); break;
    case Act::Closing: close(); break;
    case Act::Telling: tell(); break;
    case Act::Opening:
    case Act::Over: break;
    }
}
