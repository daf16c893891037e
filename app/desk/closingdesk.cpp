// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/closingdesk.h"

#include "launch/gate.h"
#include "launch/launch.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto lookEvery = 30s;
static constexpr std::chrono::seconds usualEnd = 24h * 7;

ClosingDesk::ClosingDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
{
    connect(&m_timer, &QTimer::timeout, this, &ClosingDesk::look);
    m_timer.start(lookEvery);
}

void ClosingDesk::look()
{
    const LaunchState &state = m_launch.state();
    if (m_asked || m_launch.isReadOnly() || !state.isOpen() || state.isClosed()
        || state.opened().maintains)
        return;
    const GateContext gate {*m_launch.runbook(), *m_launch.plan(), state, m_launch.clock().now()};
    const auto after =
        state.opened().closeAfter ? std::chrono::seconds(*state.opened().closeAfter) : usualEnd;
    if (gate.now < effectiveT0(state, gate.now).addSecs(after.count()))
        return;
    if (!blockersOfClosing(gate).isEmpty() || !state.runningSteps().isEmpty()
        || (state.canary().started && !state.canary().isPromoted()))
        return;
    m_asked = true;
    m_launch.submit(PersonId(u"console"_s), LaunchClosed {u"launched"_s, {}},
                    [](const Result<QList<Entry>> &) { });
}
