// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchstate.h"

static ItemState stateOfOutcome(const QString &outcome)
{
    if (outcome == QLatin1StringView("passed"))
        return ItemState::Pass;
    if (outcome == QLatin1StringView("stopped"))
        return ItemState::Cancelled;
    return outcome == QLatin1StringView("interrupted") ? ItemState::Interrupted : ItemState::Fail;
}

static ItemState stateOfDecision(const QString &decision)
{
    if (decision == QLatin1StringView("done") || decision == QLatin1StringView("doneOutside"))
        return ItemState::Attested;
    if (decision == QLatin1StringView("skipped") || decision == QLatin1StringView("notApplicable"))
        return ItemState::NotApplicable;
    return decision == QLatin1StringView("retry") ? ItemState::Pending : ItemState::Fail;
}

static bool saysWhyStopped(const std::optional<StepDecided> &decided)
{
    return decided && decided->decision == QLatin1StringView("stopped");
}

void LaunchState::applyStep(const Entry &entry)
{
    const auto statusOf = [this](const ItemId &id) -> StepStatus & {
        if (!m_steps.contains(id))
            m_stepOrder.append(id);
        return m_steps[id];
    };
    if (const auto *started = std::get_if<StepStarted>(&entry.event)) {
        StepStatus &status = statusOf(started->step);
        status = StepStatus {.state = ItemState::Running,
                             .attempt = started->attempt,
                             .started = *started,
                             .since = entry.time,
                             .by = entry.actor,
                             .startedBy = entry.actor,
                             .ahead = status.ahead};
    } else if (const auto *finished = std::get_if<StepFinished>(&entry.event)) {
        StepStatus &status = statusOf(finished->step);
        status.state = stateOfOutcome(finished->outcome);
        status.attempt = finished->attempt;
        status.finished = *finished;
        status.since = entry.time;
        // Why a person stopped it says more than its last lines.
        if (!saysWhyStopped(status.decided))
            status.note = finished->excerpt;
    } else if (const auto *decided = std::get_if<StepDecided>(&entry.event)) {
        StepStatus &status = statusOf(decided->step);
        if (decided->decision == QLatin1StringView("ahead")) {
            status.ahead = AheadOfTurn {decided->reason, entry.actor, entry.time};
            return;
        }
        status.decided = *decided;
        if (saysWhyStopped(status.decided)) {
            status.note = decided->reason;
            return;
        }
        status.state = stateOfDecision(decided->decision);
        status.since = entry.time;
        status.by = entry.actor;
        status.note = decided->reason;
    } else if (const auto *recycled = std::get_if<CountdownRecycled>(&entry.event)) {
        for (const ItemId &id : recycled->again) {
            if (m_steps.contains(id))
                m_steps[id] = StepStatus {.attempt = m_steps[id].attempt, .since = entry.time};
        }
    } else if (std::holds_alternative<WriterChanged>(entry.event)) {
        markReopened();
    }
}

void LaunchState::markReopened()
{
    for (StepStatus &status : m_steps) {
        if (status.state == ItemState::Running)
            status.state = ItemState::Interrupted;
    }
}

StepStatus LaunchState::step(const ItemId &id) const
{
    return m_steps.value(id);
}

static QList<ItemId> stepsIn(ItemState state, const QHash<ItemId, StepStatus> &steps,
                             const QList<ItemId> &order)
{
    QList<ItemId> found;
    for (const ItemId &id : order) {
        // A look, not a copy: this is asked at every step.
        if (const auto step = steps.constFind(id); step->state == state)
            found.append(id);
    }
    return found;
}

QList<ItemId> LaunchState::openSteps() const
{
    return stepsIn(ItemState::Interrupted, m_steps, m_stepOrder);
}

QList<ItemId> LaunchState::runningSteps() const
{
    return stepsIn(ItemState::Running, m_steps, m_stepOrder);
}
