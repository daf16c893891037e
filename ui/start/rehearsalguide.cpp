// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/rehearsalguide.h"

#include "desk/canary/canarywatch.h"
#include "desk/checks/checkdesk.h"
#include "desk/console/console.h"
#include "desk/record/recorddesk.h"
#include "desk/rehearsal/rehearsalplay.h"
#include "launch/canarysteps.h"
#include "launch/launch.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

RehearsalGuide::RehearsalGuide(Console &console, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_window(window)
{
}

void RehearsalGuide::begin()
{
    if (!m_console.rehearsal())
        return;
    connect(m_console.checks(), &CheckDesk::idle, this, &RehearsalGuide::offerCrew,
            Qt::SingleShotConnection);
    m_rolledBack = false;
    connect(m_console.launch(), &Launch::appended, this, &RehearsalGuide::follow);
    connect(m_console.canary(), &CanaryWatch::verdictChanged, this,
            &RehearsalGuide::offerCrewForTheRest);
    m_console.runFirstChecks();
}

void RehearsalGuide::offerCrew()
{
    if (!m_console.launch())
        return;
    m_window.showFirstOpen();
    m_window.say(ItemState::Running,
                 tr("A rehearsal: nothing of it reaches anybody. Mend what is red with “Fix it in "
                    "the rehearsal”, or let the crew do what is left before the canary."),
                 tr("Let the crew do it"), [this] { prepare(); });
}

/// Who leaves the first canary healthy has steps left before T-0.
void RehearsalGuide::offerCrewForTheRest()
{
    if (m_rolledBack || m_crew || !m_console.canary()
        || m_console.canary()->verdict().decision != CanaryDecision::Promote)
        return;
    m_window.say(ItemState::Pass,
                 tr("Healthy and proved. Break it, or let the crew do what is left before T-0."),
                 tr("Let the crew do it"), [this] { prepare(); });
}

/// What came about, and what is worth doing next.
void RehearsalGuide::follow(const Entry &entry)
{
    if (std::holds_alternative<CanaryStarted>(entry.event)) {
        showCanary();
    } else if (std::holds_alternative<RollbackTriggered>(entry.event)) {
        dismissCrew();
    } else if (const auto *ended = std::get_if<CanaryEnded>(&entry.event)) {
        if (ended->outcome == u"promoted")
            showRecord();
        else
            showDeployAgain();
    }
}

void RehearsalGuide::showCanary()
{
    m_window.say(ItemState::Running,
                 m_rolledBack
                     ? tr("Leave it healthy: the crew watches it and runs the smoke test, and the "
                          "four roles say GO.")
                     : tr("The canary takes its share of the traffic. Watch it, then break it."),
                 tr("Watch it"), [this] { m_window.view()->showPage(QStringLiteral("canary")); });
    if (m_rolledBack)
        prepare();
}

void RehearsalGuide::showRecord()
{
    connect(
        m_console.records(), &RecordDesk::exported, this,
        [this](const QString &path) { m_window.openDocument(path); }, Qt::SingleShotConnection);
    m_window.exportRecord();
}

void RehearsalGuide::showDeployAgain()
{
    m_rolledBack = true;
    const Launch &launch = *m_console.launch();
    const ItemId deploy = canarySteps(*launch.runbook(), *launch.plan()).deploy;
    m_window.say(ItemState::Warn,
                 tr("Rolled back by itself. Deploy once more, leave it healthy, and let the four "
                    "roles say GO: at T-0 it is promoted."),
                 tr("Deploy again"), [this, deploy] { m_window.showItem(deploy); });
}

void RehearsalGuide::prepare()
{
    if (!m_console.launch() || m_crew)
        return;
    m_crew = new RehearsalPlay(m_console, this);
    connect(m_crew, &RehearsalPlay::progress, this,
            [this](const QString &sentence) { m_window.say(ItemState::Running, sentence); });
    connect(m_crew, &RehearsalPlay::prepared, this, [this](const ItemId &next) {
        dismissCrew();
        showPrepared(next);
    });
    connect(m_crew, &RehearsalPlay::failed, this, [this](const Error &error) {
        dismissCrew();
        m_window.say(ItemState::Fail, error.text());
    });
    connect(&m_console, &Console::closed, m_crew, &QObject::deleteLater);
    m_crew->prepare();
}

void RehearsalGuide::dismissCrew()
{
    if (!m_crew)
        return;
    // It may be what has just called.
    m_crew->disconnect(this);
    m_crew->leave();
    m_crew->deleteLater();
    m_crew.clear();
}

void RehearsalGuide::showPrepared(const ItemId &next)
{
    const Launch &launch = *m_console.launch();
    if (launch.state().canary().started && !launch.state().canary().ended) {
        m_window.say(ItemState::Pass,
                     tr("All is ready for T-0: where the four roles say GO, it is promoted."),
                     tr("Sign-off"),
                     [this] { m_window.view()->showPage(QStringLiteral("signoff")); });
        return;
    }
    m_window.say(ItemState::Pass, tr("All is ready for the canary: deploy it, and watch it."));
    if (!next.isEmpty())
        m_window.showItem(next);
}
