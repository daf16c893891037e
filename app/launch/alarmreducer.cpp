// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct AlarmWords
{
    Q_DECLARE_TR_FUNCTIONS(launchstate)
};

} // namespace

QString alarmIdOf(const AlertReceived &alert)
{
    return u"alert:%1{%2}"_s.arg(alert.name, alert.labels);
}

const Alarm *LaunchState::alarm(const QString &id) const
{
    const auto found = std::ranges::find(m_alarms, id, &Alarm::id);
    return found == m_alarms.end() ? nullptr : &*found;
}

QList<Alarm> LaunchState::alarms(const QDateTime &now) const
{
    QList<Alarm> sounding;
    std::ranges::copy_if(m_alarms, std::back_inserter(sounding), [&now](const Alarm &alarm) {
        return !alarm.shelvedUntil.isValid() || now >= alarm.shelvedUntil;
    });
    return sounding;
}

/// What was seen once has to be seen again; what was put aside stays there for its time.
void LaunchState::raiseAlarm(const QString &id, const QString &text, const QDateTime &now)
{
    const auto known = std::ranges::find(m_alarms, id, &Alarm::id);
    if (known == m_alarms.end()) {
        m_alarms.append({.id = id, .text = text, .since = now});
        return;
    }
    known->text = text;
    known->since = now;
    known->standing = true;
    known->acknowledgedBy = {};
}

/// What has passed goes only when somebody has seen it.
void LaunchState::calmAlarm(const QString &id)
{
    const auto known = std::ranges::find(m_alarms, id, &Alarm::id);
    if (known == m_alarms.end())
        return;
    known->standing = false;
    if (!known->acknowledgedBy.isEmpty())
        m_alarms.erase(known);
}

void LaunchState::applyAlarm(const Entry &entry)
{
    if (const auto *check = std::get_if<CheckFinished>(&entry.event)) {
        const CheckResult &result = check->result;
        const auto history = m_items.constFind(result.item);
        const bool passed = history != m_items.constEnd() && history->newest
            && history->newest->verdict == Verdict::Pass;
        const QString id = "check:"_L1 + result.item.value;
        if (result.verdict == Verdict::Pass)
            calmAlarm(id);
        else if (passed)
            raiseAlarm(id,
                       AlarmWords::tr("%1 passed before and does not now: %2")
                           .arg(result.item.value, result.reason),
                       entry.time);
    } else if (const auto *step = std::get_if<StepFinished>(&entry.event)) {
        const QString id = "step:"_L1 + step->step.value;
        if (step->outcome == "passed"_L1)
            calmAlarm(id);
        else if (step->outcome != "stopped"_L1)
            raiseAlarm(id, AlarmWords::tr("a step did not pass: %1").arg(step->step.value),
                       entry.time);
    } else if (const auto *decided = std::get_if<StepDecided>(&entry.event)) {
        if (decided->decision != "stopped"_L1)
            calmAlarm("step:"_L1 + decided->step.value);
    } else if (const auto *verdict = std::get_if<CanaryDecided>(&entry.event)) {
        if (verdict->decision == CanaryDecision::Rollback || verdict->asksPeople())
            raiseAlarm(u"canary"_s, verdict->reason, entry.time);
        else
            calmAlarm(u"canary"_s);
    } else if (const auto *alert = std::get_if<AlertReceived>(&entry.event)) {
        const QString id = alarmIdOf(*alert);
        if (alert->firing)
            raiseAlarm(id, AlarmWords::tr("alert %1: %2").arg(alert->name, alert->summary),
                       entry.time);
        else
            calmAlarm(id);
    } else if (const auto *rollback = std::get_if<RollbackTriggered>(&entry.event)) {
        raiseAlarm(u"rollback"_s,
                   AlarmWords::tr("a rollback was ordered: %1").arg(rollback->reason), entry.time);
    } else if (std::holds_alternative<CanaryEnded>(entry.event)
               || std::holds_alternative<CanaryDisarmed>(entry.event)
               || std::holds_alternative<CanaryStarted>(entry.event)) {
        calmAlarm(u"canary"_s);
        calmAlarm(u"rollback"_s);
    } else if (const auto *signedOff = std::get_if<SignedOff>(&entry.event)) {
        const Result<Statement> statement = readStatement(signedOff->statement.toUtf8());
        if (!statement)
            return;
        const QString id = "sign-off:"_L1 + statement->role.value;
        if (statement->decision == Decision::NoGo)
            raiseAlarm(
                id,
                AlarmWords::tr("%1 said NO-GO: %2").arg(statement->signerName, statement->reason),
                entry.time);
        else
            calmAlarm(id);
    } else if (const auto *withdrawn = std::get_if<SignOffWithdrawn>(&entry.event)) {
        calmAlarm("sign-off:"_L1 + withdrawn->role.value);
    } else if (const auto *seen = std::get_if<AlarmAcknowledged>(&entry.event)) {
        const auto known = std::ranges::find(m_alarms, seen->alarm, &Alarm::id);
        if (known == m_alarms.end())
            return;
        known->acknowledgedBy = entry.actor;
        if (!known->standing)
            m_alarms.erase(known);
    } else if (const auto *shelved = std::get_if<AlarmShelved>(&entry.event)) {
        const auto known = std::ranges::find(m_alarms, shelved->alarm, &Alarm::id);
        if (known == m_alarms.end())
            return;
        known->shelvedUntil = shelved->until;
        known->shelvedBecause = shelved->reason;
    }
}
