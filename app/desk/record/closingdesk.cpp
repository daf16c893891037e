// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/closingdesk.h"

#include "domain/consoleperson.h"
#include "launch/launch.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto lookEvery = 30s;

ClosingDesk::ClosingDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
{
    connect(&m_timer, &QTimer::timeout, this, &ClosingDesk::look);
    m_timer.start(lookEvery);
}

/// What the note is about that says why it stays open.
static constexpr QLatin1StringView closingNote("closing");

void ClosingDesk::look()
{
    const LaunchState &state = m_launch.state();
    if (m_asked || m_launch.isReadOnly() || m_launch.damage() || !state.isOpen()
        || state.isClosed())
        return;
    const GateContext gate {*m_launch.runbook(), *m_launch.plan(), state, m_launch.clock().now()};
    const QDateTime due = closingDue(gate);
    if (!due.isValid() || gate.now < due)
        return;
    const QList<Blocker> open = whatKeepsOpen(gate);
    if (!open.isEmpty()) {
        sayWhatKeepsOpen(open);
        return;
    }
    submit(LaunchClosed {u"launched"_s, {}});
}

/// Once: from then on the window and the command line say it.
void ClosingDesk::sayWhatKeepsOpen(const QList<Blocker> &open)
{
    const bool said = std::ranges::any_of(m_launch.state().notes(), [](const Entry &entry) {
        return std::get<NoteWritten>(entry.event).about == closingNote;
    });
    if (said)
        return;
    submit(NoteWritten {tr("The launch was to close by now; %n point(s) keep it open: %1", nullptr,
                           int(open.size()))
                            .arg(open.constFirst().why),
                        QString(closingNote)});
}

void ClosingDesk::submit(const Event &event)
{
    m_asked = true;
    m_launch.submit(consolePerson(), event, [self = QPointer(this)](const Result<QList<Entry>> &) {
        if (self)
            self->m_asked = false;
    });
}
