// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/comparisonrows.h"

#include "domain/itemids.h"
#include "launch/entryindex.h"
#include "launch/gate.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A time that is longer or shorter by less than this part is no difference worth a look.
static constexpr double sameTime = 0.1;

QString ComparisonRows::spanWords(std::chrono::milliseconds span)
{
    if (span < 1s)
        return Words::tr("%1 ms").arg(span.count());
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(span).count();
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

namespace {

using namespace ComparisonRows;

GateContext contextOf(const ComparedLaunch &launch)
{
    return {*launch.runbook, *launch.plan, launch.state, launch.now};
}

QString titleOf(const ComparedLaunch &left, const ComparedLaunch &right, const ItemId &id)
{
    for (const ComparedLaunch *launch : {&left, &right}) {
        if (const ChecklistItem *item = launch->runbook->item(id))
            return item->title;
        if (const Step *step = launch->runbook->step(id))
            return step->title;
    }
    return id.value;
}

QString nameIn(const ComparedLaunch &launch, const PersonId &id)
{
    const QList<Actor> &people = launch.state.opened().people;
    const auto found = std::ranges::find(people, id, &Actor::id);
    return found == people.end() || found->name.isEmpty() ? id.value : found->name;
}

/// "pass: max-age=63072000", "waived by Olga: rotation booked for Tuesday".
ComparedCell itemCell(const ComparedLaunch &launch, const ItemId &id)
{
    if (!launch.runbook->item(id))
        return {Words::tr("not in the runbook"), {}};
    const ItemStatus status = shownStatus(contextOf(launch), id);
    QString text = stateWord(status.state);
    if (!status.by.isEmpty()) {
        text = Words::tr("%1 by %2").arg(text, nameIn(launch, status.by));
        if (!status.note.isEmpty())
            text += u": "_s + status.note;
    } else if (status.result && !status.result->seen.isEmpty()) {
        text += u": "_s + status.result->seen;
    }
    return {text, status.state};
}

QString evidenceOf(const ComparedLaunch &launch, const ItemId &id)
{
    const ItemStatus status = launch.state.item(id, launch.now);
    return status.result ? status.result->evidence.sha256 : QString();
}

/// "pass: exit 0, attempt 2".
ComparedCell stepCell(const ComparedLaunch &launch, const ItemId &id)
{
    if (!launch.runbook->step(id))
        return {Words::tr("not in the runbook"), {}};
    const StepStatus status = launch.state.step(id);
    QStringList parts {stateWord(status.state)};
    if (status.finished && status.finished->exitCode)
        parts << Words::tr("exit %1").arg(*status.finished->exitCode);
    if (status.attempt > 1)
        parts << Words::tr("attempt %1").arg(status.attempt);
    if (status.decided && !status.note.isEmpty())
        parts << status.note;
    return {parts.join(u", "_s), status.state};
}

/// From the first to the last entry about something of a phase.
struct PhaseTimes
{
    QDateTime first;
    QDateTime last;
};

QHash<PhaseId, PhaseTimes> phaseTimes(const ComparedLaunch &launch)
{
    QHash<PhaseId, PhaseTimes> times;
    for (const Entry &entry : launch.entries) {
        const ItemId about = EntryIndex::about(entry.event);
        const Phase *phase = about.isEmpty() ? nullptr : launch.runbook->phaseOf(about);
        if (!phase)
            continue;
        PhaseTimes &of = times[phase->id];
        if (!of.first.isValid())
            of.first = entry.time;
        of.last = entry.time;
    }
    return times;
}

ComparedDegree degreeOf(std::chrono::milliseconds a, std::chrono::milliseconds b)
{
    const auto apart = a > b ? a - b : b - a;
    const bool alike =
        apart < 1s || double(apart.count()) < sameTime * double(std::max(a, b).count());
    return alike ? ComparedDegree::Same : ComparedDegree::Differs;
}

struct Span
{
    QString text;
    std::optional<std::chrono::milliseconds> length;
};

ComparedRow timeRow(const QString &id, const QString &title, const Span &left, const Span &right)
{
    ComparedRow made = row(id, title, {left.text, {}}, {right.text, {}});
    if (left.length && right.length)
        made.degree = degreeOf(*left.length, *right.length);
    return made;
}

Span phaseSpan(const ComparedLaunch &launch, const PhaseTimes &times)
{
    if (!times.first.isValid())
        return {Words::tr("nothing happened"), {}};
    const std::chrono::milliseconds length(times.first.msecsTo(times.last));
    return {Words::tr("%1 from %2").arg(spanWords(length), launchTime(launch, times.first)),
            length};
}

Span stepSpan(const ComparedLaunch &launch, const ItemId &id)
{
    const StepStatus status = launch.state.step(id);
    if (!status.finished)
        return {Words::tr("not run"), {}};
    return {spanWords(status.finished->took), status.finished->took};
}

} // namespace

QList<ComparedRow> ComparisonRows::items(const ComparedLaunch &left, const ComparedLaunch &right)
{
    QList<ComparedRow> rows;
    for (const ItemId &id : united(itemIds(*left.runbook), itemIds(*right.runbook))) {
        ComparedRow made =
            row(id.value, titleOf(left, right, id), itemCell(left, id), itemCell(right, id));
        if (made.degree == ComparedDegree::Same && evidenceOf(left, id) != evidenceOf(right, id))
            made.degree = ComparedDegree::OtherEvidence;
        rows.append(made);
    }
    return rows;
}

QList<ComparedRow> ComparisonRows::steps(const ComparedLaunch &left, const ComparedLaunch &right)
{
    QList<ComparedRow> rows;
    for (const ItemId &id : united(stepIds(*left.runbook), stepIds(*right.runbook))) {
        ComparedRow made =
            row(id.value, titleOf(left, right, id), stepCell(left, id), stepCell(right, id));
        const auto &ours = left.state.step(id).finished;
        const auto &theirs = right.state.step(id).finished;
        if (made.degree == ComparedDegree::Same && ours && theirs && ours->output != theirs->output)
            made.degree = ComparedDegree::OtherEvidence;
        rows.append(made);
    }
    return rows;
}

QList<ComparedRow> ComparisonRows::times(const ComparedLaunch &left, const ComparedLaunch &right)
{
    QList<PhaseId> ours;
    QList<PhaseId> theirs;
    for (const Phase &phase : left.runbook->phases)
        ours.append(phase.id);
    for (const Phase &phase : right.runbook->phases)
        theirs.append(phase.id);
    const QHash<PhaseId, PhaseTimes> ourTimes = phaseTimes(left);
    const QHash<PhaseId, PhaseTimes> theirTimes = phaseTimes(right);
    QList<ComparedRow> rows;
    for (const PhaseId &id : united(ours, theirs)) {
        const Phase *phase = left.runbook->phase(id);
        if (!phase)
            phase = right.runbook->phase(id);
        const Span a = phaseSpan(left, ourTimes.value(id));
        const Span b = phaseSpan(right, theirTimes.value(id));
        if (a.length || b.length)
            rows.append(timeRow(id.value, phase->title, a, b));
    }
    for (const ItemId &id : united(stepIds(*left.runbook), stepIds(*right.runbook))) {
        const Span a = stepSpan(left, id);
        const Span b = stepSpan(right, id);
        if (a.length || b.length)
            rows.append(timeRow(id.value, titleOf(left, right, id), a, b));
    }
    return rows;
}
