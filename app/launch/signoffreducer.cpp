// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchstate.h"

#include "launch/countdown.h"
#include "launch/releasedigest.h"

using namespace Qt::StringLiterals;

namespace {

struct SignOffWords
{
    Q_DECLARE_TR_FUNCTIONS(launchstate)
};

} // namespace

/// What takes something away from what was proved or asked for, in words; empty: nothing does.
static QString lessProved(const Event &event)
{
    if (const auto *waived = std::get_if<ItemWaived>(&event))
        return SignOffWords::tr("waived: %1: %2").arg(waived->item.value, waived->reason);
    if (const auto *none = std::get_if<ItemNotApplicable>(&event))
        return SignOffWords::tr("not applicable now: %1: %2").arg(none->item.value, none->reason);
    if (const auto *undone = std::get_if<ItemUndone>(&event))
        return SignOffWords::tr("taken back: %1: %2").arg(undone->item.value, undone->reason);
    if (const auto *step = std::get_if<StepDecided>(&event);
        step && (step->decision == "skipped"_L1 || step->decision == "notApplicable"_L1))
        return SignOffWords::tr("a step was left out: %1: %2").arg(step->step.value, step->reason);
    if (const auto *opened = std::get_if<PhaseOverridden>(&event))
        return SignOffWords::tr("%1 was opened in spite of its gate: %2")
            .arg(opened->phase.value, opened->reason);
    return {};
}

void LaunchState::noteMaterial(const Entry &entry)
{
    Material material {.seq = entry.seq};
    // What is waived or taken back after promotion is no part of what the GOs were for.
    if (!m_canary.isPromoted())
        material.why = lessProved(entry.event);
    if (const auto *check = std::get_if<CheckFinished>(&entry.event)) {
        const CheckResult &result = check->result;
        const auto history = m_items.constFind(result.item);
        const bool known = history != m_items.constEnd() && history->newest
            && isSameFinding(*history->newest, result);
        if (!known && result.verdict == Verdict::Fail)
            material.why =
                SignOffWords::tr("a check failed: %1: %2").arg(result.item.value, result.reason);
        else if (!known && result.verdict == Verdict::Error)
            material.why = SignOffWords::tr("a check got no answer: %1: %2")
                               .arg(result.item.value, result.reason);
        const QString digest =
            m_opened ? digestAnswered(result, m_opened->release).value_or(QString()) : QString();
        if (!digest.isEmpty() && !artifact().isEmpty() && digest != artifact())
            material.why =
                SignOffWords::tr("the release is %1 now, not %2").arg(digest, artifact());
    } else if (const auto *step = std::get_if<StepFinished>(&entry.event)) {
        if (step->outcome != "passed"_L1)
            material.why = SignOffWords::tr("a step did not pass: %1").arg(step->step.value);
    } else if (const auto *decided = std::get_if<StepDecided>(&entry.event)) {
        if (decided->decision == "failed"_L1)
            material.why = SignOffWords::tr("a step failed: %1").arg(decided->step.value);
    } else if (const auto *rollback = std::get_if<RollbackTriggered>(&entry.event)) {
        material.why = SignOffWords::tr("a rollback was ordered: %1").arg(rollback->reason);
    } else if (const auto *deviation = std::get_if<DeviationRecorded>(&entry.event)) {
        material.why = SignOffWords::tr("a command was changed: %1").arg(deviation->step.value);
    } else if (const auto *planned = std::get_if<T0Changed>(&entry.event)) {
        material.why = SignOffWords::tr("T-0 was moved to %1").arg(timeWords(planned->t0));
    } else if (const auto *recycled = std::get_if<CountdownRecycled>(&entry.event)) {
        material.why = SignOffWords::tr("the countdown went back to %1").arg(recycled->phase.value);
    } else if (std::holds_alternative<RosterChanged>(entry.event)) {
        material.why = SignOffWords::tr("the roster was changed");
    } else if (const auto *signedOff = std::get_if<SignedOff>(&entry.event)) {
        const Result<Statement> statement = readStatement(signedOff->statement.toUtf8());
        if (statement && statement->decision == Decision::NoGo) {
            material.role = statement->role;
            material.why =
                SignOffWords::tr("%1 said NO-GO: %2").arg(statement->signerName, statement->reason);
        }
    }
    if (material.why.isEmpty())
        return;
    m_material.append(material);
    for (SignOffStatus &status : m_signOffs) {
        if (status.statement && !status.stale && status.role != material.role) {
            status.stale = true;
            status.staleBecause = material.why;
        }
    }
}

void LaunchState::applySignOff(const Entry &entry)
{
    if (std::holds_alternative<PollCalled>(entry.event)) {
        m_poll = std::get<PollCalled>(entry.event);
    } else if (const auto *signedOff = std::get_if<SignedOff>(&entry.event)) {
        const Result<Statement> statement = readStatement(signedOff->statement.toUtf8());
        if (!statement)
            return;
        SignOffStatus status {.role = statement->role,
                              .statement = *statement,
                              .text = signedOff->statement,
                              .signature = signedOff->sig,
                              .seq = entry.seq,
                              .time = entry.time};
        // What the signer had not seen yet.
        for (const Material &material : m_material) {
            if (material.seq < statement->basisSize || material.role == status.role)
                continue;
            status.stale = true;
            status.staleBecause = material.why;
            break;
        }
        m_signOffs.insert(statement->role, status);
    } else if (const auto *withdrawn = std::get_if<SignOffWithdrawn>(&entry.event)) {
        m_signOffs[withdrawn->role].withdrawn = true;
    }
}

QList<SignOffStatus> LaunchState::signOffs() const
{
    QList<SignOffStatus> list;
    for (const RosterEntry &entry : m_roster) {
        SignOffStatus status = m_signOffs.value(entry.role);
        status.role = entry.role;
        status.keyless = entry.keys.isEmpty();
        list.append(status);
    }
    return list;
}
