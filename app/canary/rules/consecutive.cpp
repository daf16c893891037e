// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/rules/rule.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

/// More failed health checks in a row than the plan allows. No answer is a failure too, unless the
/// console is blind: nothing answers it about either arm, or the second vantage sees a healthy
/// canary where the console sees nothing. A source that answers and finds no canary is an answer,
/// and so is a vantage that sees the canary fail.
class ConsecutiveRule : public Rule
{
public:
    explicit ConsecutiveRule(int allowed)
        : m_allowed(allowed)
    {
    }

    void feed(const Tick &tick) override
    {
        m_baselineSeen = m_baselineSeen || tick.baseline;
        const QList<HealthCheck> checks = checksOf(tick);
        for (const HealthCheck &check : checks)
            hear(check, tick);
    }

    RuleResult result() const override
    {
        const QString health = u"health"_s;
        const QString name = u"consecutive"_s;
        if (m_firedAt)
            return {name, health, MetricState::Fired, m_firedAt, m_firedWords};
        if (!m_seen) {
            return {name,
                    health,
                    MetricState::NoData,
                    {},
                    QCoreApplication::translate("canary", "no health check was made yet")};
        }
        if (m_blind) {
            return {name, health, MetricState::Inconclusive, {}, blindWords()};
        }
        if (m_failures > 0)
            return {name, health, MetricState::Pending, {}, words()};
        return {name,
                health,
                MetricState::Ok,
                {},
                QCoreApplication::translate("canary", "0 failed in a row now, %1 at most, limit %2")
                    .arg(m_most)
                    .arg(m_allowed)};
    }

    bool demandsRollback() const override { return m_firedAt.has_value(); }

private:
    /// Nobody knows why, nobody answered, or what was asked is wrong: a plan that cannot be watched
    /// asks nothing at all, not even after health.
    static bool isUnanswered(std::optional<MetricState> silence)
    {
        const MetricState why = silence.value_or(MetricState::SourceDown);
        return why == MetricState::SourceDown || why == MetricState::ConfigError;
    }

    /// Where the baseline, which nobody deploys to, or the second vantage fell silent with the
    /// canary, it is the way there that fails, whatever a source beside the console still answers.
    bool isBlind(const HealthCheck &check, const Tick &tick) const
    {
        if (check.answer != HealthAnswer::Missing || check.there == HealthAnswer::Fail)
            return false;
        if (check.there == HealthAnswer::Ok)
            return true;
        if (tick.canary || tick.baseline)
            return false;
        return m_baselineSeen || check.there == HealthAnswer::Missing || isUnanswered(tick.silence);
    }

    void hear(const HealthCheck &check, const Tick &tick)
    {
        m_seen = true;
        m_blind = isBlind(check, tick);
        m_contradicted = m_blind && check.there == HealthAnswer::Ok;
        if (m_blind)
            return;
        if (check.answer == HealthAnswer::Ok) {
            m_failures = 0;
            m_unanswered = 0;
            m_confirmed = 0;
            return;
        }
        ++m_failures;
        if (check.answer == HealthAnswer::Missing)
            ++m_unanswered;
        if (check.there == HealthAnswer::Fail)
            ++m_confirmed;
        m_most = std::max(m_most, m_failures);
        if (m_failures > m_allowed && !m_firedAt) {
            m_firedAt = tick.t;
            m_firedWords = words();
        }
    }

    QString words() const
    {
        QString text =
            QCoreApplication::translate("canary", "%1 health checks in a row failed (limit %2)")
                .arg(m_failures)
                .arg(m_allowed);
        if (m_unanswered > 0) {
            text = QCoreApplication::translate("canary", "%1, %2 of them without an answer")
                       .arg(text)
                       .arg(m_unanswered);
        }
        if (m_confirmed > 0) {
            text = QCoreApplication::translate("canary", "%1, %2 seen from the second vantage too")
                       .arg(text)
                       .arg(m_confirmed);
        }
        return text;
    }

    QString blindWords() const
    {
        return m_contradicted
            ? QCoreApplication::translate(
                  "canary",
                  "from here no answer, from the second vantage healthy: the console is blind")
            : QCoreApplication::translate("canary", "the console gets no answer about anything");
    }

    int m_allowed;
    int m_failures = 0;
    int m_unanswered = 0;
    /// That the second vantage saw fail as well.
    int m_confirmed = 0;
    int m_most = 0;
    bool m_seen = false;
    /// It was heard of at any time.
    bool m_baselineSeen = false;
    bool m_blind = false;
    /// The second vantage sees what the console does not.
    bool m_contradicted = false;
    std::optional<qint64> m_firedAt;
    QString m_firedWords;
};

Rules consecutiveRules(const RuleSettings &settings)
{
    Rules rules;
    rules.push_back(std::make_unique<ConsecutiveRule>(settings.plan.consecutive));
    return rules;
}
