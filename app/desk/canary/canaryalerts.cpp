// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canaryalerts.h"

#include "desk/canary/alertlistener.h"
#include "desk/canary/canaryjournal.h"
#include "launch/launch.h"

CanaryAlerts::CanaryAlerts(const Launch &launch, CanaryJournal &journal, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_journal(journal)
{
}

CanaryAlerts::~CanaryAlerts() = default;

Result<void> CanaryAlerts::listen()
{
    m_listener = std::make_unique<AlertListener>();
    connect(m_listener.get(), &AlertListener::received, this,
            [this](const QList<AlertReceived> &alerts) {
                for (const AlertReceived &alert : alerts)
                    take(alert);
            });
    return m_listener->listen();
}

void CanaryAlerts::stop()
{
    if (m_listener)
        m_listener.release()->deleteLater();
}

QUrl CanaryAlerts::url() const
{
    return m_listener ? m_listener->url() : QUrl();
}

/// An alert manager repeats itself; what is known already is not told again.
void CanaryAlerts::take(const AlertReceived &alert)
{
    const Alarm *known = m_launch.state().alarm(alarmIdOf(alert));
    if ((known && known->standing) != alert.firing)
        m_journal.tell(alert);
}
