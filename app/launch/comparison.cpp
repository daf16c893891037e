// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/comparison.h"

#include "domain/itemtitles.h"
#include "launch/comparisonrows.h"
#include "launch/countdown.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ComparisonRows;

ComparedLaunch comparedLaunch(const QList<Entry> &entries, std::shared_ptr<const Runbook> runbook,
                              std::shared_ptr<const Plan> plan)
{
    ComparedLaunch launch {std::move(runbook), std::move(plan), entries, {}, {}};
    for (const Entry &entry : entries)
        launch.state.apply(entry);
    if (!entries.isEmpty())
        launch.now = entries.constLast().time;
    return launch;
}

qsizetype ComparedSection::differences() const
{
    return std::ranges::count(rows, ComparedDegree::Differs, &ComparedRow::degree);
}

QString partWord(ComparedPart part)
{
    switch (part) {
    case ComparedPart::Launch: return Words::tr("Launch");
    case ComparedPart::Documents: return Words::tr("Release, runbook, plan and scripts");
    case ComparedPart::Items: return Words::tr("Items");
    case ComparedPart::Steps: return Words::tr("Steps");
    case ComparedPart::Times: return Words::tr("Times");
    case ComparedPart::SignOffs: return Words::tr("Sign-offs");
    case ComparedPart::Canary: return Words::tr("Canary");
    }
    return {};
}

ComparedRow ComparisonRows::row(const QString &id, const QString &title, const ComparedCell &left,
                                const ComparedCell &right)
{
    return {id, title, left, right, left == right ? ComparedDegree::Same : ComparedDegree::Differs};
}

QString ComparisonRows::launchTime(const ComparedLaunch &launch, const QDateTime &time)
{
    if (!time.isValid() || !launch.state.t0().isValid())
        return {};
    return Countdown {.remaining = std::chrono::milliseconds(time.msecsTo(launch.state.t0()))}
        .text();
}

static QString orNone(const QString &text)
{
    return text.isEmpty() ? Words::tr("none") : text;
}

static QString outcomeWords(const ComparedLaunch &launch)
{
    const std::optional<LaunchClosed> &closed = launch.state.closed();
    if (!closed)
        return Words::tr("not closed");
    const QString word = closed->outcome == "launched"_L1 ? Words::tr("launched")
        : closed->outcome == "rolledBack"_L1              ? Words::tr("rolled back")
        : closed->outcome == "abandoned"_L1               ? Words::tr("abandoned")
                                                          : closed->outcome;
    return closed->reason.isEmpty() ? word : u"%1: %2"_s.arg(word, closed->reason);
}

static QList<ComparedRow> launchRows(const ComparedLaunch &left, const ComparedLaunch &right)
{
    const auto of = [&](const QString &title, auto &&text) {
        return row({}, title, {text(left), {}}, {text(right), {}});
    };
    return {
        of(Words::tr("Title"), [](const ComparedLaunch &l) { return l.state.opened().title; }),
        of(Words::tr("Environment"),
           [](const ComparedLaunch &l) { return orNone(l.state.opened().environment); }),
        of(Words::tr("Kind"),
           [](const ComparedLaunch &l) {
               return l.state.opened().rehearsal ? Words::tr("rehearsal") : Words::tr("launch");
           }),
        of(Words::tr("Outcome"), outcomeWords),
        of(Words::tr("Holds"),
           [](const ComparedLaunch &l) {
               return QString::number(std::ranges::count_if(l.entries, [](const Entry &entry) {
                   return std::holds_alternative<HoldStarted>(entry.event);
               }));
           }),
        of(Words::tr("Deviations"),
           [](const ComparedLaunch &l) { return QString::number(l.state.deviations().size()); }),
    };
}

static QString scriptDigest(const ComparedLaunch &launch, const QString &path)
{
    const auto &scripts = launch.state.opened().scripts;
    const auto found = std::ranges::find(scripts, path, &ScriptDigest::path);
    if (found == scripts.end())
        return Words::tr("not called");
    return found->sha256.isEmpty() ? Words::tr("not there") : found->sha256;
}

static QList<ComparedRow> documentRows(const ComparedLaunch &left, const ComparedLaunch &right)
{
    const LaunchOpened &a = left.state.opened();
    const LaunchOpened &b = right.state.opened();
    QList<ComparedRow> rows {
        row({}, Words::tr("Release"), {orNone(a.release), {}}, {orNone(b.release), {}}),
        row({}, Words::tr("Release digest"), {orNone(left.state.artifact()), {}},
            {orNone(right.state.artifact()), {}}),
        row({}, Words::tr("Runbook"), {orNone(a.checklist), {}}, {orNone(b.checklist), {}}),
        row({}, Words::tr("Plan"), {orNone(a.plan), {}}, {orNone(b.plan), {}}),
    };
    QStringList scripts;
    for (const LaunchOpened *opened : {&a, &b}) {
        for (const ScriptDigest &script : opened->scripts) {
            if (!scripts.contains(script.path))
                scripts.append(script.path);
        }
    }
    for (const QString &path : std::as_const(scripts))
        rows.append(
            row(path, path, {scriptDigest(left, path), {}}, {scriptDigest(right, path), {}}));
    return rows;
}

static ComparedCell signOffCell(const ComparedLaunch &launch, const RoleId &role)
{
    if (!launch.state.holder(role))
        return {Words::tr("no such role"), {}};
    for (const SignOffStatus &said : launch.state.signOffs()) {
        if (said.role != role)
            continue;
        if (!said.statement)
            return {Words::tr("has not signed"), ItemState::Pending};
        QString text = Words::tr("%1 by %2")
                           .arg(decisionWord(said.statement->decision), said.statement->signerName);
        if (!said.statement->reason.isEmpty())
            text += u": "_s + said.statement->reason;
        if (said.withdrawn)
            return {Words::tr("%1, withdrawn").arg(text), ItemState::Cancelled};
        if (said.stale)
            return {Words::tr("%1, stale: %2")
                        .arg(text, ItemTitles(*launch.runbook).in(said.staleBecause)),
                    ItemState::Stale};
        return {text, said.statement->decision == Decision::Go ? ItemState::Pass : ItemState::Fail};
    }
    return {};
}

static QList<ComparedRow> signOffRows(const ComparedLaunch &left, const ComparedLaunch &right)
{
    QList<RoleId> ours;
    QList<RoleId> theirs;
    for (const RosterEntry &entry : left.state.roster())
        ours.append(entry.role);
    for (const RosterEntry &entry : right.state.roster())
        theirs.append(entry.role);
    QList<ComparedRow> rows;
    for (const RoleId &role : united(ours, theirs)) {
        const RosterEntry *holder = left.state.holder(role);
        if (!holder)
            holder = right.state.holder(role);
        rows.append(
            row(role.value, holder->title, signOffCell(left, role), signOffCell(right, role)));
    }
    return rows;
}

/// Every canary of a launch, the first one first: how it ended, why, and after how long.
static QList<ComparedCell> canaries(const ComparedLaunch &launch)
{
    QList<ComparedCell> found;
    QDateTime since;
    for (const Entry &entry : launch.entries) {
        if (std::holds_alternative<CanaryStarted>(entry.event)) {
            since = entry.time;
            found.append({Words::tr("not ended"), ItemState::Running});
        } else if (const auto *ended = std::get_if<CanaryEnded>(&entry.event);
                   ended && !found.isEmpty()) {
            const bool promoted = ended->outcome == "promoted"_L1;
            const QString after = spanWords(std::chrono::milliseconds(since.msecsTo(entry.time)));
            found.last() = {(promoted ? Words::tr("promoted after %1: %2")
                                      : Words::tr("rolled back after %1: %2"))
                                .arg(after, ended->reason),
                            promoted ? ItemState::Pass : ItemState::Fail};
        }
    }
    return found;
}

static QList<ComparedRow> canaryRows(const ComparedLaunch &left, const ComparedLaunch &right)
{
    const QList<ComparedCell> ours = canaries(left);
    const QList<ComparedCell> theirs = canaries(right);
    const ComparedCell none {Words::tr("none"), {}};
    QList<ComparedRow> rows;
    for (qsizetype i = 0; i < std::max(ours.size(), theirs.size()); ++i)
        rows.append(row(QString::number(i + 1), Words::tr("Canary %1").arg(i + 1),
                        ours.value(i, none), theirs.value(i, none)));
    return rows;
}

QList<ComparedSection> compareLaunches(const ComparedLaunch &left, const ComparedLaunch &right)
{
    if (!left.state.isOpen() || !right.state.isOpen())
        return {};
    return {{ComparedPart::Launch, launchRows(left, right)},
            {ComparedPart::Documents, documentRows(left, right)},
            {ComparedPart::SignOffs, signOffRows(left, right)},
            {ComparedPart::Canary, canaryRows(left, right)},
            {ComparedPart::Items, items(left, right)},
            {ComparedPart::Steps, steps(left, right)},
            {ComparedPart::Times, times(left, right)}};
}
