// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/kayentalike.h"

#include "canary/classicjudge.h"
#include "canary/ranktest.h"

#include <random>

class KayentaLike : public Contestant
{
public:
    explicit KayentaLike(int pointSeconds)
        : m_pointSeconds(pointSeconds)
    {
        m_metric.direction = ClassicJudge::Direction::Increase;
    }
    bool feed(const Tick &tick) override
    {
        if (tick.canary)
            m_canaryPoint += *tick.canary;
        if (tick.baseline)
            m_baselinePoint += sampleOf(*tick.baseline);
        if (tick.t % m_pointSeconds == 0) {
            take(m_canaryPoint, m_canary);
            take(m_baselinePoint, m_baseline);
        }
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

protected:
    virtual ArmTick sampleOf(const ArmTick &baseline) { return baseline; }

private:
    static void take(ArmTick &point, QList<double> &points)
    {
        if (point.n > 0)
            points.append(double(point.errors) / double(point.n));
        point = {};
    }

    int m_pointSeconds;
    ClassicJudge::Metric m_metric;
    ArmTick m_canaryPoint;
    ArmTick m_baselinePoint;
    QList<double> m_canary;
    QList<double> m_baseline;
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
