// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/cadence.h"
#include "launch/countdown.h"
#include "launch/gate.h"
#include "launch/gateparts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct BoxWords
{
    Q_DECLARE_TR_FUNCTIONS(gate)
};

using Offset = std::optional<std::chrono::seconds>;

struct TimedSection
{
    const Section *section = nullptr;
    /// Its own, or that of the nearest heading above it.
    Offset offset;
};

} // namespace

static QList<TimedSection> timedSections(const Phase &phase)
{
    QList<TimedSection> timed;
    QList<TimedSection> above;
    for (const Section &section : phase.sections) {
        while (!above.isEmpty() && above.constLast().section->level >= section.level)
            above.removeLast();
        const Offset inherited = above.isEmpty() ? phase.offset : above.constLast().offset;
        above.append({&section, section.offset ? section.offset : inherited});
        timed.append(above.constLast());
    }
    return timed;
}

/// A time that its own words name counts where it is later; one that was guessed does not.
template <typename T>
static Offset laterOf(const Offset &section, const T &box)
{
    if (!box.offset || box.offsetGuessed)
        return section;
    return section ? std::max(*section, *box.offset) : box.offset;
}

static Offset offsetOf(const Phase &phase, const ItemId &id)
{
    const QList<TimedSection> sections = timedSections(phase);
    for (const TimedSection &timed : sections) {
        const auto item = std::ranges::find(timed.section->items, id, &ChecklistItem::id);
        if (item != timed.section->items.end())
            return laterOf(timed.offset, *item);
        const auto step = std::ranges::find(timed.section->steps, id, &Step::id);
        if (step != timed.section->steps.end())
            return laterOf(timed.offset, *step);
    }
    return phase.offset;
}

static QString opensWords(const GateContext &context, std::chrono::seconds offset)
{
    const QDateTime at = effectiveT0(context.state, context.now).addSecs(offset.count());
    return BoxWords::tr("opens at %1 (%2)").arg(offsetText(offset), timeWords(at));
}

static bool isAhead(const GateContext &context, std::chrono::seconds offset)
{
    return offset.count() > 0
        && context.now < effectiveT0(context.state, context.now).addSecs(offset.count());
}

static bool holds(const Phase &phase, const ItemId &id)
{
    // Nearly all that is asked for stands elsewhere, and an id begins with its phase's.
    if (!id.value.startsWith(phase.id.value))
        return false;
    return std::ranges::any_of(phase.sections, [&id](const Section &section) {
        return std::ranges::contains(section.items, id, &ChecklistItem::id)
            || std::ranges::contains(section.steps, id, &Step::id);
    });
}

/// The phase after the launch that a box or step stands in; null where it stands in another. Few
/// do, and this is asked of all.
static const Phase *phaseAfterLaunch(const Runbook &runbook, const ItemId &id)
{
    const auto found = std::ranges::find_if(runbook.phases, [&id](const Phase &phase) {
        return phase.kind == PhaseKind::PostLaunch && holds(phase, id);
    });
    return found == runbook.phases.end() ? nullptr : &*found;
}

/// Of a box or step that stands after the launch; nothing where it does not wait for the clock.
static Offset waitingFor(const GateContext &context, const ItemId &id)
{
    const Phase *phase = phaseAfterLaunch(context.runbook, id);
    if (!phase)
        return {};
    const auto planned = context.plan.offsets.constFind(phase->id);
    const Offset offset =
        planned != context.plan.offsets.constEnd() ? Offset(*planned) : offsetOf(*phase, id);
    return offset && offset->count() > 0 ? offset : Offset();
}

QDateTime opensAt(const GateContext &context, const ItemId &id)
{
    const Offset offset = waitingFor(context, id);
    return offset ? effectiveT0(context.state, context.now).addSecs(offset->count()) : QDateTime();
}

std::optional<Blocker> notYetOpen(const GateContext &context, const ItemId &id)
{
    const Offset offset = waitingFor(context, id);
    if (!offset || !isAhead(context, *offset)
        || context.state.isOverridden(phaseAfterLaunch(context.runbook, id)->id))
        return {};
    return Blocker {.item = {}, .why = opensWords(context, *offset)};
}

bool GateParts::tellsOfEarlierT0(const GateContext &context, const ItemId &id,
                                 const QDateTime &told)
{
    return told < context.state.t0() && waitingFor(context, id)
        && !context.state.isOverridden(phaseAfterLaunch(context.runbook, id)->id);
}

StepStatus stepNow(const GateContext &context, const ItemId &step)
{
    StepStatus status = context.state.step(step);
    // What a person is still to decide on stays so.
    const bool settled = info(status.state).done
        || (status.state == ItemState::NotApplicable && status.decided
            && status.decided->decision == "skipped"_L1);
    if (!settled)
        return status;
    const QDateTime due = dueAgain(context.runbook, step, status.since);
    if (due.isValid() && due <= context.now)
        status.state = ItemState::Pending;
    return status;
}

static void addAhead(const GateContext &context, const QString &title, const Offset &offset,
                     QList<Blocker> &blockers)
{
    if (offset && isAhead(context, *offset))
        blockers.append({.why = BoxWords::tr("%1: %2").arg(title, opensWords(context, *offset))});
}

/// Those that open later than their section.
template <typename T>
static void addBoxes(const GateContext &context, const QList<T> &boxes, const Offset &section,
                     QList<Blocker> &blockers)
{
    for (const T &box : boxes) {
        if (const Offset own = laterOf(section, box); own != section)
            addAhead(context, box.title, own, blockers);
    }
}

void GateParts::addSectionClocks(const GateContext &context, const Phase &phase,
                                 QList<Blocker> &blockers)
{
    // The plan has moved all of the phase.
    if (context.plan.offsets.contains(phase.id))
        return;
    const QList<TimedSection> sections = timedSections(phase);
    for (const TimedSection &timed : sections) {
        const bool empty = timed.section->items.isEmpty() && timed.section->steps.isEmpty();
        if (!empty && timed.offset != phase.offset)
            addAhead(context, timed.section->title, timed.offset, blockers);
        addBoxes(context, timed.section->items, timed.offset, blockers);
        addBoxes(context, timed.section->steps, timed.offset, blockers);
    }
}
