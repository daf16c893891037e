// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/canarywords.h"
#include "canary/rules/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr std::array<double, 6> healthyShares {0.01, 0.06, 0.2, 0.4, 0.6, 0.8};

/// Proof that the share of errors is below the limit, as sure as the plan asks; promotion waits for
/// it, so that silence promotes nothing.
class ProofRule : public Rule
{
public:
    enum class Kind {
        /// Once proved stays proved: what gets worse later is the other rules' business.
        Kept,
        /// Proved as long as all that was measured proves it: an early proof does not outlive the
        /// errors that come after it.
        Standing,
    };

    /// A rule that is only shown (`decides` false) says so under its own name.
    ProofRule(const RuleSettings &settings, const QString &name, double doubt, Kind kind,
              bool decides)
        : m_name(name)
        , m_kind(kind)
        , m_decides(decides)
        , m_limit(std::clamp(settings.plan.errorRateLimit, 1e-6, 0.999))
        , m_sureness(std::clamp(1 - doubt, 0.5, 1 - 1e-9))
        , m_threshold(std::log(double(healthyShares.size()) / (1 - m_sureness)))
    {
        for (std::size_t j = 0; j < healthyShares.size(); ++j) {
            const double p = m_limit * healthyShares[j];
            m_failed[j] = std::log(p / m_limit);
            m_passed[j] = std::log((1 - p) / (1 - m_limit));
        }
    }

    void feed(const Tick &tick) override
    {
        m_seen = m_seen || tick.canary;
        if (!tick.canary || tick.canary->n == 0 || (m_provenAt && m_kind == Kind::Kept))
            return;
        m_n += tick.canary->n;
        for (std::size_t j = 0; j < m_ratios.size(); ++j) {
            m_ratios[j] += double(tick.canary->errors) * m_failed[j]
                + double(tick.canary->n - tick.canary->errors) * m_passed[j];
        }
        if (evidence(0) < m_threshold)
            m_provenAt.reset();
        else if (!m_provenAt)
            m_provenAt = tick.t;
    }

    RuleResult result() const override
    {
        return {m_name, u"errorRate"_s, state(), m_provenAt, reason()};
    }

    bool decides() const override { return m_decides; }

    qint64 requestsNeeded() const override
    {
        if (m_provenAt)
            return 0;
        qint64 enough = 1;
        while (evidence(enough) < m_threshold && enough < (qint64(1) << 40))
            enough *= 2;
        qint64 less = enough / 2;
        while (enough - less > 1) {
            const qint64 middle = less + (enough - less) / 2;
            (evidence(middle) < m_threshold ? less : enough) = middle;
        }
        return enough;
    }

    std::optional<RuleEvidence> evidence() const override
    {
        const auto odds = [](double logarithm) {
            return std::exp(logarithm) / double(healthyShares.size());
        };
        return RuleEvidence {odds(evidence(0)), odds(m_threshold)};
    }

private:
    /// The logarithm of the summed evidence if that many more requests went well.
    double evidence(qint64 more) const
    {
        std::array<double, 6> ratios = m_ratios;
        for (std::size_t j = 0; j < ratios.size(); ++j)
            ratios[j] += double(more) * m_passed[j];
        const double most = *std::ranges::max_element(ratios);
        double sum = 0;
        for (const double ratio : ratios)
            sum += std::exp(ratio - most);
        return most + std::log(sum);
    }

    MetricState state() const
    {
        if (m_provenAt)
            return MetricState::Ok;
        if (!m_seen)
            return MetricState::NoData;
        return m_n == 0 ? MetricState::NoTraffic : MetricState::Insufficient;
    }

    QString reason() const
    {
        const QString sure = CanaryWords::percent(m_sureness);
        const QString limit = CanaryWords::percent(m_limit);
        if (m_provenAt) {
            return QCoreApplication::translate(
                       "canary", "%1 sure that fewer than %2 of requests fail, since %3")
                .arg(sure, limit, CanaryWords::seconds(*m_provenAt));
        }
        return QCoreApplication::translate(
                   "canary",
                   "needs %1 more requests without an error to be %2 sure that fewer than %3 fail")
            .arg(requestsNeeded())
            .arg(sure, limit);
    }

    QString m_name;
    Kind m_kind;
    bool m_decides;
    double m_limit;
    double m_sureness;
    double m_threshold;
    std::array<double, 6> m_failed {};
    std::array<double, 6> m_passed {};
    std::array<double, 6> m_ratios {};
    qint64 m_n = 0;
    bool m_seen = false;
    std::optional<qint64> m_provenAt;
};

Rules proofRules(const RuleSettings &settings)
{
    Rules rules;
    rules.push_back(std::make_unique<ProofRule>(settings, u"proof"_s, 1 - settings.plan.proof,
                                                ProofRule::Kind::Kept, true));
    return rules;
}

/// Evidence a hundred times as strong, which has to stand: of 2,000 simulated canaries with 6 % of
/// errors or more, from the start or growing, none gets past it. Shown, and heard where the plan
/// asks for it.
Rules strictProofRules(const RuleSettings &settings)
{
    Rules rules;
    rules.push_back(
        std::make_unique<ProofRule>(settings, u"strict-proof"_s, (1 - settings.plan.proof) / 100,
                                    ProofRule::Kind::Standing, settings.plan.strictProof));
    return rules;
}
