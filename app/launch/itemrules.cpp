// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/cadence.h"
#include "launch/rules.h"

using namespace Qt::StringLiterals;

static std::optional<Error> itemFault(const Proposal &p, const ItemId &item, bool byPerson)
{
    if (!p.context.runbook.item(item))
        return Error {Rules::tr("the runbook has no item \"%1\"").arg(item.value)};
    if (byPerson && p.byConsole())
        return Error {Rules::tr("only a person can say so")};
    return std::nullopt;
}

/// As long as evidence of its kind would hold: what was so a week ago is looked at again before a
/// launch. After it a box that was settled stays so.
static QDateTime holdsUntil(const Proposal &p, const ItemId &item)
{
    static constexpr std::chrono::days unbound(7);
    const QDateTime &now = p.context.now;
    // What recurs is due again by itself.
    if (const QDateTime due = dueAgain(p.context.runbook, item, now); due.isValid())
        return due;
    const Phase *phase = p.context.runbook.phaseOf(item);
    if (!phase || phase->kind != PhaseKind::Checklist)
        return {};
    const auto bound = p.context.plan.checks.constFind(item);
    return now.addDuration(bound != p.context.plan.checks.constEnd()
                               ? bound->shelfLife
                               : std::chrono::seconds(unbound));
}

/// Neither people nor checks say of what follows the launch that it is so before its time has come.
static std::optional<Error> timeFault(const GateContext &gate, const ItemId &item)
{
    if (const std::optional<Blocker> closed = notYetOpen(gate, item))
        return Error {Rules::tr("not yet: the box %1").arg(closed->why)};
    return std::nullopt;
}

Answer Rules::judge(const Proposal &p, const CheckFinished &event)
{
    if (!p.context.runbook.item(event.result.item) && !p.context.runbook.step(event.result.item))
        return failure(tr("the runbook has no item \"%1\"").arg(event.result.item.value));
    // A check that began before the box opened looked too early.
    GateContext asked = p.gate();
    if (event.result.started.isValid())
        asked.now = std::min(asked.now, event.result.started);
    if (const auto fault = timeFault(asked, event.result.item))
        return std::unexpected(*fault);
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const ItemAttested &event)
{
    if (const auto fault = itemFault(p, event.item, true))
        return std::unexpected(*fault);
    if (const auto fault = timeFault(p.gate(), event.item))
        return std::unexpected(*fault);
    if (event.expires.isValid() && event.expires <= p.context.now)
        return failure(tr("the attestation would have lapsed already"));
    const std::shared_ptr<const CheckResult> result =
        p.state.item(event.item, p.context.now).result;
    if (result && (result->verdict == Verdict::Fail || result->verdict == Verdict::Warn))
        return failure(
            tr("its check says otherwise (%1): mend it or waive it").arg(result->reason));
    ItemAttested attested = event;
    if (!attested.expires.isValid())
        attested.expires = holdsUntil(p, event.item);
    return {{attested}};
}

Answer Rules::judge(const Proposal &p, const ItemUndone &event)
{
    if (const auto fault = itemFault(p, event.item, true))
        return std::unexpected(*fault);
    if (p.state.item(event.item, p.context.now).by.isEmpty())
        return failure(tr("there is nothing to undo"));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const ItemAccepted &event)
{
    if (const auto fault = itemFault(p, event.item, true))
        return std::unexpected(*fault);
    if (const auto fault = timeFault(p.gate(), event.item))
        return std::unexpected(*fault);
    const ItemStatus status = p.state.item(event.item, p.context.now);
    if (status.state != ItemState::AwaitingAcceptance && status.state != ItemState::Pass)
        return failure(tr("there is no fresh pass to accept (%1)").arg(stateWord(status.state)));
    ItemAccepted accepted = event;
    if (accepted.evidence.isEmpty())
        accepted.evidence = status.result->evidence.sha256;
    if (accepted.evidence != status.result->evidence.sha256)
        return failure(tr("there is newer evidence: look at it first"));
    return {{accepted}};
}

Answer Rules::judge(const Proposal &p, const ItemWaived &event)
{
    if (const auto fault = itemFault(p, event.item, true))
        return std::unexpected(*fault);
    if (event.reason.trimmed().isEmpty() || event.risk.trimmed().isEmpty())
        return failure(tr("a waiver needs a reason and the risk that is taken"));
    if (event.until <= p.context.now)
        return failure(tr("a waiver needs an end that is yet to come"));
    if (p.context.runbook.isCritical(event.item)) {
        if (event.releasedBy.isEmpty() || event.releasedBy == p.actor)
            return failure(tr("the item is critical: a second person has to release the waiver"));
        for (const PersonId &person : {p.actor, event.releasedBy}) {
            if (!p.holdsRole(person))
                return failure(tr("%1 holds no role").arg(person.value));
        }
    }
    ItemWaived waived = event;
    if (!waived.from.isValid())
        waived.from = p.context.now;
    const QString finding =
        findingOf(event.item, p.state.item(event.item, p.context.now).result.get());
    if (waived.finding.isEmpty())
        waived.finding = finding;
    if (waived.finding != finding)
        return failure(tr("the finding has changed: look at it first"));
    return {{waived}};
}

Answer Rules::judge(const Proposal &p, const ItemNotApplicable &event)
{
    if (const auto fault = itemFault(p, event.item, true))
        return std::unexpected(*fault);
    if (event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    return {{event}};
}
