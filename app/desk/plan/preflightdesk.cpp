// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/plan/preflightdesk.h"

#include "desk/console/background.h"
#include "desk/plan/deviations.h"
#include "runbook/preflight.h"

#include <QHash>

#include <algorithm>

PreflightDesk::PreflightDesk(const Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
{
}

/// Of a fence, with the line that closes it.
static int lastLineOf(const Command &command)
{
    return command.line + int(command.text.count(u'\n')) + 1;
}

/// What stands at each line that a finding may name.
static QHash<int, ItemId> placesOf(const Runbook &runbook)
{
    QHash<int, ItemId> places;
    const auto add = [&places](const auto &each) {
        places.insert(each.line, each.id);
        for (const Command &command : each.commands) {
            for (int line = command.line; line <= lastLineOf(command); ++line)
                places.insert(line, each.id);
        }
    };
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            std::ranges::for_each(section.items, add);
            std::ranges::for_each(section.steps, add);
        }
    }
    return places;
}

static QList<PlacedFinding> placed(const Runbook &runbook, QList<Finding> findings)
{
    const QHash<int, ItemId> places = placesOf(runbook);
    // Severities stand in that order.
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    QList<PlacedFinding> placed;
    for (const Finding &finding : std::as_const(findings))
        placed.append(
            {finding, finding.deviation ? finding.deviation->step : places.value(finding.line)});
    return placed;
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
            return placed(*runbook, preflight(*runbook, plan.get(), folder));
        },
        [this](const QList<PlacedFinding> &findings) {
            m_findings = findings;
            emit looked();
        });
}

/// What is found there is about its title; a step that is a bare block of code begins with its
/// fence.
static bool isTitle(const Step &step, int line)
{
    return line == step.line && (step.commands.isEmpty() || step.commands.first().line != line);
}

QList<Finding> PreflightDesk::found(const ItemId &id) const
{
    const Step *step = m_launch.runbook()->step(id);
    if (!step)
        return {};
    QList<Finding> found;
    for (const PlacedFinding &each : m_findings) {
        if (each.about == id && (each.finding.deviation || !isTitle(*step, each.finding.line)))
            found.append(each.finding);
    }
    return found;
}

QList<Finding> PreflightDesk::about(const ItemId &step) const
{
    return unsettled(m_launch, found(step));
}

QList<Entry> PreflightDesk::waived(const ItemId &step) const
{
    QList<Entry> waivers;
    if (m_launch.state().waivedFindings().isEmpty())
        return waivers;
    for (const Finding &finding : found(step)) {
        const Entry *waiver =
            m_launch.state().waiverOf(finding.rule, finding.line, finding.subject);
        if (waiver)
            waivers.append(*waiver);
    }
    return waivers;
}

QList<PlacedFinding> PreflightDesk::all() const
{
    QList<PlacedFinding> open = m_findings;
    open.removeIf([this](const PlacedFinding &each) { return isSettled(m_launch, each.finding); });
    return open;
}
