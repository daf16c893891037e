// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/readinput.h"
#include "desk/opening/openlaunch.h"
#include "domain/itemids.h"
#include "launch/countdown.h"
#include "launch/gate.h"
#include "launch/unproved.h"

#include <QCommandLineParser>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Phases without boxes and steps have no state of their own.
static QJsonArray phasesJson(const GateContext &context)
{
    QJsonArray phases;
    for (const Phase &phase : context.runbook.phases) {
        const QList<ItemId> ids = allIds(phase);
        if (ids.isEmpty())
            continue;
        ItemState worst = ItemState::Pass;
        DoneCounts counts;
        for (const ItemId &id : ids) {
            const ItemState state = shownStatus(context, id).state;
            counts.add(state);
            if (info(state).badness > info(worst).badness)
                worst = state;
        }
        phases.append(QJsonObject {{u"id"_s, phase.id.value},
                                   {u"state"_s, info(worst).json},
                                   {u"done"_s, counts.done()},
                                   {u"total"_s, counts.total}});
    }
    return phases;
}

static QJsonObject countsJson(const GateContext &context)
{
    const DoneCounts counts = countsOfLaunch(context);
    return {{u"proved"_s, counts.proved},
            {u"accepted"_s, counts.accepted},
            {u"attested"_s, counts.attested},
            {u"waived"_s, counts.waived}};
}

static QJsonArray blockingJson(const QList<Blocker> &blockers)
{
    QJsonArray blocking;
    for (const Blocker &blocker : blockers) {
        const QString item = blocker.item.isEmpty() ? blocker.role.value : blocker.item.value;
        blocking.append(QJsonObject {{u"item"_s, item}, {u"why"_s, blocker.why}});
    }
    return blocking;
}

static QJsonArray signOffsJson(const LaunchState &state)
{
    QJsonArray signOffs;
    for (const SignOffStatus &status : state.signOffs()) {
        const bool stands = status.statement && !status.withdrawn;
        signOffs.append(QJsonObject {
            {u"role"_s, status.role.value},
            {u"decision"_s,
             stands ? QJsonValue(decisionName(status.statement->decision)) : QJsonValue()},
            {u"stale"_s, status.stale}});
    }
    return signOffs;
}

static QJsonValue canaryJson(const CanaryStatus &canary)
{
    if (!canary.decided)
        return {};
    return QJsonObject {{u"verdict"_s, canaryDecisionName(canary.decided->decision)},
                        {u"reason"_s, canary.decided->reason}};
}

/// As the document writes it: an id is for programs.
static QString phaseTitle(const GateContext &context, const QString &id)
{
    const auto phase = std::ranges::find_if(
        context.runbook.phases, [&id](const Phase &each) { return each.id.value == id; });
    return phase == context.runbook.phases.end() || phase->title.isEmpty() ? id : phase->title;
}

static QString roleTitle(const GateContext &context, const RoleId &role)
{
    const auto holder = std::ranges::find(context.state.roster(), role, &RosterEntry::role);
    return holder == context.state.roster().end() || holder->title.isEmpty() ? role.value
                                                                             : holder->title;
}

static void printStatus(const GateContext &context, const QList<Blocker> &blockers,
                        const Countdown &clock)
{
    const LaunchOpened &opened = context.state.opened();
    if (opened.rehearsal)
        printLine(u"REHEARSAL at %1 times speed: nothing of this reached production."_s.arg(
            opened.speed));
    printLine(u"%1 (%2)"_s.arg(clock.text(), clockStateName(clock.state)));
    for (const QJsonValue &phase : phasesJson(context))
        printLine(u"%1/%2  %3  %4"_s.arg(phase["done"_L1].toInt(), 3)
                      .arg(phase["total"_L1].toInt(), -3)
                      .arg(stateWord(stateFromJson(phase["state"_L1].toString())), -20)
                      .arg(phaseTitle(context, phase["id"_L1].toString())));
    const QJsonObject counts = countsJson(context);
    printLine(u"proved by machine %1, accepted by a person %2, attested %3, waived %4"_s
                  .arg(counts["proved"_L1].toInt())
                  .arg(counts["accepted"_L1].toInt())
                  .arg(counts["attested"_L1].toInt())
                  .arg(counts["waived"_L1].toInt()));
    for (const QString &line : settledWithoutProof(context))
        printLine(u"without proof: "_s + line);
    for (const SignOffStatus &status : context.state.signOffs())
        printLine(u"%1: %2"_s.arg(roleTitle(context, status.role),
                                  status.statement ? decisionWord(status.statement->decision)
                                          + (status.stale ? u" (stale)"_s : QString())
                                          + (status.withdrawn ? u" (withdrawn)"_s : QString())
                                                   : u"no decision yet"_s));
    for (const Blocker &blocker : blockers)
        printLine(u"blocks: "_s + blocker.why);
    const QDateTime closing = closingDue(context);
    if (!closing.isValid() || closing > context.now || context.state.isClosed())
        return;
    const QList<Blocker> open = whatKeepsOpen(context);
    printLine(u"to be closed since %1"_s.arg(timeWords(closing)));
    for (const Blocker &blocker : open)
        printLine(u"keeps it open: "_s + blocker.why);
}

int statusCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Where a launch stands: clock, phases, counts and what blocks it."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"LAUNCH"_s, u"the launch's file"_s);
    parser.addOption({u"json"_s, u"one JSON document"_s});
    if (const auto status = processArguments(parser, u"status"_s, arguments))
        return *status;
    const Result<std::unique_ptr<Launch>> opened =
        openLaunch(parser.positionalArguments().constFirst(), true);
    if (!opened)
        return refuse(opened.error());
    const Launch &launch = **opened;
    if (launch.damage())
        return refuse(*launch.damage());
    const GateContext context {*launch.runbook(), *launch.plan(), launch.state(),
                               launch.clock().now()};
    const QList<Blocker> blockers = blockersOfLaunch(context);
    const Countdown clock = countdownOf(context.state, context.now);
    if (parser.isSet(u"json"_s)) {
        printJson({{u"rehearsal"_s, context.state.opened().rehearsal},
                   {u"clock"_s, clock.text()},
                   {u"clockState"_s, clockStateName(clock.state)},
                   {u"phases"_s, phasesJson(context)},
                   {u"counts"_s, countsJson(context)},
                   {u"blocking"_s, blockingJson(blockers)},
                   {u"signOffs"_s, signOffsJson(context.state)},
                   {u"canary"_s, canaryJson(context.state.canary())}});
    } else {
        printStatus(context, blockers, clock);
    }
    return blockers.isEmpty() ? ExitStatus::yes : ExitStatus::no;
}
