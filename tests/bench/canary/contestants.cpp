// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/contestants.h"

#include "canary/kayentalike.h"
#include "canary/ratiowindow.h"
#include "canary/trials.h"

#include <cmath>
#include <deque>

using namespace Qt::StringLiterals;

static constexpr double limit = 0.05;
/// Of the quantile that a minute's histogram shows, in seconds.
static constexpr double slowest = 2;

/// Shipped rules that together demand a rollback when one does.
class Shipped : public Contestant
{
public:
    using Make = Rules (*)(const RuleSettings &settings);

    Shipped(const RuleSettings &settings, const QList<Make> &makes)
    {
        for (const Make make : makes)
            std::ranges::move(make(settings), std::back_inserter(m_rules));
    }
    bool feed(const Tick &tick) override
    {
        bool demands = false;
        for (const auto &rule : m_rules) {
            rule->feed(tick);
            demands = demands || rule->demandsRollback();
        }
        return demands;
    }

private:
    Rules m_rules;
};

/// The counts of the last ticks, that many.
class Lately
{
public:
    explicit Lately(std::size_t ticks)
        : m_ticks(ticks)
    {
    }
    void push(const Tick &tick)
    {
        const ArmTick arm = tick.canary.value_or(ArmTick {});
        m_arms.push_back(arm);
        n += arm.n;
        k += arm.errors;
        if (m_arms.size() > m_ticks) {
            n -= m_arms.front().n;
            k -= m_arms.front().errors;
            m_arms.pop_front();
        }
    }

    qint64 n = 0;
    qint64 k = 0;

private:
    std::size_t m_ticks;
    std::deque<ArmTick> m_arms;
};

/// The other reading of the written rule: the share of the last two minutes.
class TwoMinuteShare : public Contestant
{
public:
    bool feed(const Tick &tick) override
    {
        m_lately.push(tick);
        return tick.t >= 120 && isOver(m_lately.k, m_lately.n, limit);
    }

private:
    Lately m_lately {12};
};

/// What is usually written for the latency: the quantile of a minute's histogram is over the limit
/// at every look for two minutes. Without requests there is no quantile, and the clock stands.
class QuantileForTwoMinutes : public Contestant
{
public:
    bool feed(const Tick &tick) override
    {
        if (!tick.latency)
            return false;
        if (*tick.latency <= slowest)
            m_since.reset();
        else if (!m_since)
            m_since = tick.t;
        return m_since && tick.t - *m_since >= 120;
    }

private:
    std::optional<qint64> m_since;
};

/// A measurement each 30 s of the last minute; the fourth failed one ever aborts, silence fails.
class ArgoLike : public Contestant
{
public:
    bool feed(const Tick &tick) override
    {
        m_lately.push(tick);
        const bool slow = tick.latency.value_or(0) >= slowest;
        if (tick.t % 30 == 0 && (slow || !isBelow(m_lately.k, m_lately.n, limit)))
            ++m_failed;
        return m_failed > 3;
    }

private:
    Lately m_lately {6};
    int m_failed = 0;
};

/// A check each 30 s of the last minute; after four failed ones ever, the check after rolls back.
class FlaggerLike : public Contestant
{
public:
    bool feed(const Tick &tick) override
    {
        m_lately.push(tick);
        if (tick.t % 30 != 0)
            return false;
        if (m_failed >= 4)
            return true;
        const bool slow = tick.latency.value_or(0) > slowest;
        if (m_lately.n == 0 || slow || isOver(m_lately.k, m_lately.n, limit))
            ++m_failed;
        return false;
    }

private:
    Lately m_lately {6};
    int m_failed = 0;
};

/// Sums since the start of both arms.
class Totals : public Contestant
{
public:
    bool feed(const Tick &tick) final
    {
        if (tick.canary && tick.baseline) {
            n += double(tick.canary->n);
            k += double(tick.canary->errors);
            baseN += double(tick.baseline->n);
            baseK += double(tick.baseline->errors);
        }
        return look();
    }
    virtual bool look() const = 0;

    double n = 0;
    double k = 0;
    double baseN = 0;
    double baseK = 0;
};

/// A z test of two shares at one percent, looked at each tick.
class PeekingTest : public Totals
{
public:
    bool look() const override
    {
        const double p = (k + baseK) / (n + baseN);
        return n >= 30 && baseN >= 30 && p > 0 && p < 1
            && (k / n - baseK / baseN) / std::sqrt(p * (1 - p) * (1 / n + 1 / baseN)) > 2.326;
    }
};

/// GrowthBook's asymptotic confidence sequence of the difference at one percent, best after 5,000
/// requests.
class AsymptoticSequence : public Totals
{
public:
    bool look() const override
    {
        if (k < 5 || n < 30 || baseN < 1)
            return false;
        static const double doubt = std::log(100.0);
        static const double spread = (2 * doubt + std::log(2 * doubt + 1)) / 5000;
        const double p = k / n;
        const double base = baseK / baseN;
        const double all = n + baseN;
        const double deviation = std::sqrt((p * (1 - p) / n + base * (1 - base) / baseN) * all);
        const double grown = all * spread + 1;
        return p - base > deviation
            * std::sqrt(2 * grown / (all * all * spread) * (std::log(grown) / 2 + doubt));
    }
};

/// The multinomial test of Lindon and Malek on the errors' counts, known share of traffic.
class LindonMalek : public Totals
{
public:
    bool look() const override
    {
        static constexpr double share = 0.1;
        static constexpr double weight = 100;
        const auto beta = [](double a, double b) {
            return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b);
        };
        if (k <= share * (k + baseK))
            return false;
        const double a = weight * share;
        const double b = weight - a;
        return beta(a + k, b + baseK) - beta(a, b) - k * std::log(share)
            - baseK * std::log(1 - share)
            > std::log(100.0);
    }
};

QList<ContestantKind> contestants()
{
    const auto plain = []<typename T>(std::type_identity<T>) {
        return [](const RuleSettings &) -> std::unique_ptr<Contestant> {
            return std::make_unique<T>();
        };
    };
    const auto shipped = [](const QList<Shipped::Make> &makes) {
        return [makes](const RuleSettings &settings) -> std::unique_ptr<Contestant> {
            return std::make_unique<Shipped>(settings, makes);
        };
    };
    const QList<ContestantKind> ours {
        {u"ours"_s, shipped({sustainedRules, sequentialRules, persistentRules})},
        {u"written"_s, shipped({sustainedRules})},
        {u"sequential"_s, shipped({sequentialRules})},
        {u"persistent"_s, shipped({persistentRules})}};
    if (qEnvironmentVariableIsSet("CANARY_TRIALS"))
        return ours + trials();
    return ours
        + QList<ContestantKind> {
            {u"2-min share"_s, plain(std::type_identity<TwoMinuteShare> {})},
            {u"P95 of buckets"_s, plain(std::type_identity<QuantileForTwoMinutes> {})},
            {u"Argo"_s, plain(std::type_identity<ArgoLike> {})},
            {u"Flagger"_s, plain(std::type_identity<FlaggerLike> {})},
            {u"Kayenta"_s, [](const RuleSettings &settings) { return kayentaLike(settings, 10); }},
            {u"Kayenta, 60 s points"_s,
             [](const RuleSettings &settings) { return kayentaLike(settings, 60); }},
            {u"peeking z"_s, plain(std::type_identity<PeekingTest> {})},
            {u"asymptotic CS"_s, plain(std::type_identity<AsymptoticSequence> {})},
            {u"Lindon-Malek"_s, plain(std::type_identity<LindonMalek> {})}};
}
