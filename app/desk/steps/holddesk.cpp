// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/holddesk.h"

#include "domain/consoleperson.h"
#include "launch/launch.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto lookForHoldsEvery = 500ms;

HoldDesk::HoldDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
{
    if (m_launch.isReadOnly() || !m_launch.state().opened().holds)
        return;
    connect(&m_timer, &QTimer::timeout, this, &HoldDesk::look);
    m_timer.start(lookForHoldsEvery);
    look();
}

void HoldDesk::look()
{
    const std::optional<PlannedHold> due = m_launch.state().dueHold(m_launch.clock().now());
    if (m_asked || !due || m_launch.damage())
        return;
    m_asked = true;
    m_launch.submit(consolePerson(), HoldStarted {due->reason, due->at.count()},
                    [self = QPointer(this)](const Result<QList<Entry>> &) {
                        if (self)
                            self->m_asked = false;
                    });
}
