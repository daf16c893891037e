// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/kayentalike.h"

#include "canary/bucketquantile.h"
#include "canary/classicjudge.h"
#include "canary/ranktest.h"

#include <random>

/// One metric's points of both arms.
class JudgedPoints
{
public:
    JudgedPoints() { m_metric.direction = ClassicJudge::Direction::Increase; }
    void append(std::optional<double> canary, std::optional<double> baseline)
    {
        if (canary)
            m_canary.append(*canary);
        if (baseline)
            m_baseline.append(*baseline);
    }
    bool areHigh() const
    {
        if (m_canary.isEmpty() || m_baseline.isEmpty())
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
    ClassicJudge::Metric m_metric;
    QList<double> m_canary;
    QList<double> m_baseline;
};

class KayentaLike : public Contestant
{
public:
    explicit KayentaLike(int pointSeconds)
        : m_pointSeconds(pointSeconds)
    {
    }
    bool feed(const TimedTick &tick) override
    {
        if (tick.canary)
            m_canary.counts += *tick.canary;
        if (tick.baseline)
            m_baseline.counts += sampleOf(*tick.baseline);
        addTo(m_canary.took, tick.canaryTook);
        addTo(m_baseline.took, tick.sampleTook);
        if (tick.t % m_pointSeconds == 0) {
            m_errors.append(m_canary.share(), m_baseline.share());
            m_latency.append(m_canary.slowest(), m_baseline.slowest());
            m_canary = {};
            m_baseline = {};
        }
        return tick.t % 60 == 0 && (m_errors.areHigh() || m_latency.areHigh());
    }

protected:
    virtual ArmTick sampleOf(const ArmTick &baseline) { return baseline; }

private:
    /// What one arm's next point is made of; a point without requests is none.
    struct Point
    {
        std::optional<double> share() const
        {
            return counts.n > 0 ? std::optional(double(counts.errors) / double(counts.n))
                                : std::nullopt;
        }
        std::optional<double> slowest() const { return bucketQuantile(0.95, took); }

        ArmTick counts;
        Histogram took;
    };

    int m_pointSeconds;
    Point m_canary;
    Point m_baseline;
    JudgedPoints m_errors;
    JudgedPoints m_latency;
};

class SamplingKayenta : public KayentaLike
{
public:
    SamplingKayenta(const RuleSettings &settings, int pointSeconds)
        : KayentaLike(pointSeconds)
    {
        quint64 seed = 0;
        for (const ArmTick &tick : settings.history)
            seed = seed * 1'000'003 + quint64(tick.n) * 1009 + quint64(tick.errors);
        m_random.seed(seed);
    }

protected:
    ArmTick sampleOf(const ArmTick &baseline) override
    {
        const auto drawn = [this](qint64 of) {
            return std::binomial_distribution<qint64>(of, 1.0 / 9)(m_random);
        };
        const qint64 errors = drawn(baseline.errors);
        return {errors + drawn(baseline.n - baseline.errors), errors, {}};
    }

private:
    std::mt19937_64 m_random;
};

std::unique_ptr<Contestant> kayentaLike(const RuleSettings &settings, int pointSeconds)
{
    return std::make_unique<SamplingKayenta>(settings, pointSeconds);
}

std::unique_ptr<Contestant> kayentaOfSample(int pointSeconds)
{
    return std::make_unique<KayentaLike>(pointSeconds);
}
