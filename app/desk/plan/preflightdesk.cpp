// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/plan/preflightdesk.h"

#include "desk/console/background.h"
#include "desk/plan/deviations.h"
#include "runbook/preflight.h"

#include <algorithm>

PreflightDesk::PreflightDesk(const Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
{
}

void PreflightDesk::look()
{
    // The folder of a record that is looked through is another time's.
    if (m_begun || m_launch.timeline() || !m_launch.state().isOpen())
        return;
    m_begun = true;
    inBackground(
        this,
        [runbook = m_launch.runbook(), plan = m_launch.plan(),
         folder = m_launch.state().opened().folder] {
            return preflight(*runbook, plan.get(), folder);
        },
        [this](const QList<Finding> &findings) {
            m_findings = findings;
            emit looked();
        });
}

static bool isWithin(const Step &step, int line)
{
    return std::ranges::any_of(step.commands, [line](const Command &command) {
        return line >= command.line && line <= command.line + command.text.count(u'\n') + 1;
    });
}

QList<Finding> PreflightDesk::about(const ItemId &id) const
{
    const Step *step = m_launch.runbook()->step(id);
    if (!step)
        return {};
    QList<Finding> found = m_findings;
    found.removeIf([&](const Finding &finding) {
        return finding.deviation ? finding.deviation->step != id : !isWithin(*step, finding.line);
    });
    return unsettled(m_launch, found);
}
