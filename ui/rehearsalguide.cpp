// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearsalguide.h"

#include "desk/checkdesk.h"
#include "desk/console.h"
#include "desk/rehearsalplay.h"
#include "launch/canarysteps.h"
#include "launch/launch.h"
#include "ui/launchview.h"
#include "ui/mainwindow.h"

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
    connect(m_console.launch(), &Launch::appended, this, &RehearsalGuide::follow);
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

/// What came about, and what is worth doing next.
void RehearsalGuide::follow(const Entry &entry)
{
    const auto watch = [this] { m_window.view()->showPage(QStringLiteral("canary")); };
    if (std::holds_alternative<CanaryStarted>(entry.event)) {
        m_window.say(ItemState::Running,
                     tr("The canary takes its share of the traffic. Watch it, then break it."),
                     tr("Watch it"), watch);
    } else if (const auto *ended = std::get_if<CanaryEnded>(&entry.event)) {
        if (ended->outcome == u"promoted")
            m_window.exportRecord();
        else
            showDeployAgain();
    }
}

void RehearsalGuide::showDeployAgain()
{
    const Launch &launch = *m_console.launch();
    const ItemId deploy = canarySteps(*launch.runbook(), *launch.plan()).deploy;
    m_window.say(ItemState::Warn,
                 tr("Rolled back by itself. Deploy once more, leave it healthy, and let the four "
                    "roles say GO: at T-0 it is promoted."),
                 tr("Deploy again"), [this, deploy] { m_window.showItem(deploy); });
}

void RehearsalGuide::prepare()
{
    if (!m_console.launch())
        return;
    auto *play = new RehearsalPlay(m_console, this);
    connect(play, &RehearsalPlay::progress, this,
            [this](const QString &sentence) { m_window.say(ItemState::Running, sentence); });
    connect(play, &RehearsalPlay::prepared, this, &RehearsalGuide::showPrepared);
    connect(play, &RehearsalPlay::prepared, play, &QObject::deleteLater);
    connect(play, &RehearsalPlay::failed, this,
            [this](const Error &error) { m_window.say(ItemState::Fail, error.text()); });
    connect(play, &RehearsalPlay::failed, play, &QObject::deleteLater);
    connect(&m_console, &Console::closed, play, &QObject::deleteLater);
    play->prepare();
}

void RehearsalGuide::showPrepared(const ItemId &next)
{
    m_window.say(ItemState::Pass, tr("All is ready for the canary: deploy it, and watch it."));
    if (!next.isEmpty())
        m_window.showItem(next);
}
