// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/judge.h"

#include "canary/canarywords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A silence this long calls people.
static constexpr qint64 shoutAfterSeconds = 60;

Judge::Judge(const RuleSettings &settings)
    : m_settings(settings)
    , m_errors(settings.tickSeconds)
    , m_slow(settings.tickSeconds)
{
    for (const RuleKind &kind : ruleKinds()) {
        for (auto &rule : kind.make(settings))
            m_rules.push_back(std::move(rule));
    }
    decide();
}

void Judge::feed(const Tick &tick)
{
    if (m_last && tick.t <= *m_last)
        return;
    for (const auto &rule : m_rules)
        rule->feed(tick);
    count(tick);
    m_now.at = tick.t;
    m_trouble = tick.trouble;
    decide();
    m_last = tick.t;
    if (!m_first && m_now.decision != CanaryDecision::Hold)
        m_first = m_now;
}

// Only what was measured whole and is below every limit adds to the healthy time. Silence of the
// canary's users and an answer with something amiss stop it; silence of the source, a breach and a
// failed health check start it again.
void Judge::count(const Tick &tick)
{
    const bool gap = m_last && tick.t - *m_last > 2 * m_settings.tickSeconds;
    if (!tick.canary || gap || tick.health != HealthAnswer::Ok) {
        m_now.healthyFor = 0;
        if (!tick.canary)
            return;
    }
    m_n += tick.canary->n;
    m_k += tick.canary->errors;
    m_errors.push(tick.t, tick.canary->n, tick.canary->errors);
    if (tick.canary->slow)
        m_slow.push(tick.t, tick.canary->n, *tick.canary->slow);
    const double errorLimit = m_settings.plan.errorRateLimit;
    const double slowLimit = 1 - m_settings.plan.latencyQuantile;
    if (isOver(m_errors.k(), m_errors.n(), errorLimit)
        || isOver(m_slow.k(), m_slow.n(), slowLimit)) {
        m_now.healthyFor = 0;
    } else if (!gap && tick.health == HealthAnswer::Ok && tick.trouble.isEmpty()
               && isBelow(m_errors.k(), m_errors.n(), errorLimit)
               && isBelow(m_slow.k(), m_slow.n(), slowLimit)) {
        m_now.healthyFor += m_last ? tick.t - *m_last : std::min(tick.t, m_settings.tickSeconds);
    }
}

void Judge::decide()
{
    const bool wasRollback = m_now.decision == CanaryDecision::Rollback;
    m_now.rules.clear();
    m_now.requestsNeeded = 0;
    bool allOk = true;
    QString demand;
    QString fired;
    QString silent;
    QString lacking;
    for (const auto &rule : m_rules) {
        const RuleResult result = rule->result();
        m_now.rules.append(result);
        if (!rule->decides())
            continue;
        allOk = allOk && result.state == MetricState::Ok;
        m_now.requestsNeeded = std::max(m_now.requestsNeeded, rule->requestsNeeded());
        if (rule->demandsRollback() && demand.isEmpty())
            demand = result.reason;
        if (result.state == MetricState::Fired && fired.isEmpty())
            fired = result.reason;
        if (result.state == MetricState::Inconclusive && silent.isEmpty())
            silent = result.reason;
        if (result.state != MetricState::Ok && lacking.isEmpty())
            lacking = result.reason;
        if (result.rule == "proof"_L1)
            m_now.provenHealthyAt = result.firedAt;
    }
    if (wasRollback)
        return;
    const qint64 asked = m_settings.plan.healthyFor.count();
    if (silent.isEmpty())
        m_silentSince.reset();
    else if (!m_silentSince)
        m_silentSince = m_now.at;
    m_now.decision = CanaryDecision::Hold;
    m_now.shouts = demand.isEmpty()
        && (!fired.isEmpty() || (m_silentSince && m_now.at - *m_silentSince >= shoutAfterSeconds));
    if (!demand.isEmpty()) {
        m_now.decision = CanaryDecision::Rollback;
        m_now.reason = demand;
    } else if (!fired.isEmpty()) {
        m_now.reason = fired;
    } else if (!silent.isEmpty()) {
        m_now.reason = m_trouble.isEmpty() ? silent : m_trouble;
    } else {
        m_now.reason = standing();
        if (m_now.provenHealthyAt && m_now.healthyFor >= asked) {
            if (!allOk)
                m_now.reason = lacking;
            else if (!m_trouble.isEmpty())
                m_now.reason = m_trouble;
            else
                m_now.decision = CanaryDecision::Promote;
        }
    }
}

QString Judge::standing() const
{
    if (m_now.at == 0)
        return QCoreApplication::translate("canary", "Nothing was measured yet");
    if (m_n == 0)
        return QCoreApplication::translate("canary", "No request reached the canary yet");
    const qint64 asked = m_settings.plan.healthyFor.count();
    const QString share = CanaryWords::share(
        m_k, m_n, QCoreApplication::translate("canary", "failed"), m_settings.plan.errorRateLimit);
    const QString healthy = m_now.healthyFor >= asked
        ? QCoreApplication::translate("canary", "healthy for %1")
              .arg(CanaryWords::seconds(m_now.healthyFor))
        : QCoreApplication::translate("canary", "healthy for %1 of %2")
              .arg(CanaryWords::seconds(m_now.healthyFor), CanaryWords::seconds(asked));
    // By the stricter proof, where the plan asks for it.
    const QString proof = m_now.provenHealthyAt && m_now.requestsNeeded == 0
        ? QCoreApplication::translate("canary", "enough proof")
        : QCoreApplication::translate("canary", "%1 more requests without an error needed")
              .arg(m_now.requestsNeeded);
    const QString words =
        QCoreApplication::translate("canary", "%1; %2; %3").arg(share, healthy, proof);
    return m_trouble.isEmpty()
        ? words
        : QCoreApplication::translate("canary", "%1; not whole: %2").arg(words, m_trouble);
}

CanaryVerdict Judge::firstDecision() const
{
    if (!m_first)
        return m_now;
    CanaryVerdict first = *m_first;
    first.rules = m_now.rules;
    first.provenHealthyAt = m_now.provenHealthyAt;
    return first;
}

EvidencePoint Judge::evidence() const
{
    EvidencePoint point {.t = m_now.at, .requests = m_n, .failed = m_k};
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const std::optional<RuleEvidence> evidence = m_rules[i]->evidence();
        if (!evidence || !m_rules[i]->decides())
            continue;
        const QString &rule = m_now.rules.at(qsizetype(i)).rule;
        // The strict proof follows the other one and stands in its place where it is heard.
        if (rule.endsWith("proof"_L1))
            point.proof = *evidence;
        else if (rule == "persistent"_L1)
            point.quicker = *evidence;
        else
            point.warning = *evidence;
    }
    return point;
}
