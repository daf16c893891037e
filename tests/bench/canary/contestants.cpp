// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/contestants.h"

#include "canary/classicjudge.h"
#include "canary/ranktest.h"
#include "canary/ratiowindow.h"
#include "canary/trials.h"

#include <cmath>
#include <deque>
#include <random>

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

/// The classic judge each minute over points of ten seconds since the start. Its authors ask for a
/// baseline of the canary's size, whose points scatter as the canary's do: one in nine of the
/// baseline's requests, drawn anew in each run and the same for the same run.
class KayentaLike : public Contestant
{
public:
    explicit KayentaLike(const RuleSettings &settings)
    {
        m_metric.direction = ClassicJudge::Direction::Increase;
        quint64 seed = 0;
        for (const ArmTick &tick : settings.history)
            seed = seed * 1'000'003 + quint64(tick.n) * 1009 + quint64(tick.errors);
        m_random.seed(seed);
    }
    bool feed(const Tick &tick) override
    {
        take(tick.canary, m_canary);
        take(sampleOf(tick.baseline), m_baseline);
        if (tick.t % 60 != 0 || m_canary.isEmpty() || m_baseline.isEmpty())
            return false;
        // Nothing is high whose interval reaches below 0; saves most of the work.
        static const double z = RankTest::normalQuantile(0.99);
        const auto above = RankTest::standing(m_canary, m_baseline, 0, z);
        if (!above || *above <= 0)
            return false;
        return ClassicJudge::judge(m_metric, m_canary, m_baseline).label
            == ClassicJudge::Label::High;
    }

private:
    static void take(const std::optional<ArmTick> &arm, QList<double> &points)
    {
        if (arm && arm->n > 0)
            points.append(double(arm->errors) / double(arm->n));
    }

    std::optional<ArmTick> sampleOf(const std::optional<ArmTick> &baseline)
    {
        if (!baseline)
            return {};
        const auto drawn = [this](qint64 of) {
            return std::binomial_distribution<qint64>(of, 1.0 / 9)(m_random);
        };
        const qint64 errors = drawn(baseline->errors);
        return ArmTick {errors + drawn(baseline->n - baseline->errors), errors, {}};
    }

    std::mt19937_64 m_random;
    ClassicJudge::Metric m_metric;
    QList<double> m_canary;
    QList<double> m_baseline;
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
            {u"Kayenta"_s,
             [](const RuleSettings &settings) -> std::unique_ptr<Contestant> {
                 return std::make_unique<KayentaLike>(settings);
             }},
            {u"peeking z"_s, plain(std::type_identity<PeekingTest> {})},
            {u"Lindon-Malek"_s, plain(std::type_identity<LindonMalek> {})}};
}
