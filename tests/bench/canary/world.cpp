// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/world.h"

#include "canary/bucketquantile.h"

#include <algorithm>
#include <cmath>
#include <limits>

static constexpr int arrivalSeconds = 300;

World::World(const Cell &cell, quint64 seed)
    : m_cell(cell)
    , m_random(seed)
    , m_probes(~seed)
{
    for (int i = 0; i < 60; ++i) {
        double share = cell.base;
        if (cell.scatterTogether)
            share *= 2 * scattered(0.5, 0.25);
        else if (cell.scatterAlone)
            share = scattered(share, share);
        m_history.append(arm(90 * cell.rate, share));
    }
    if (cell.arrivals) {
        const qsizetype taken = cell.horizon / arrivalSeconds + 1;
        m_arrivalsAt =
            std::uniform_int_distribution<qsizetype>(0, cell.arrivals->size() - taken)(m_random);
    }
    if (cell.stretch)
        m_stretchAt = std::uniform_int_distribution(120, cell.horizon - 300)(m_random);
}

/// A share that scatters like that around its mean (a beta law).
double World::scattered(double mean, double deviation)
{
    const double sum = mean * (1 - mean) / (deviation * deviation) - 1;
    const double a = std::gamma_distribution(mean * sum)(m_random);
    const double b = std::gamma_distribution((1 - mean) * sum)(m_random);
    return a + b > 0 ? a / (a + b) : 0;
}

double World::shareAt(double t, bool canary)
{
    if (m_stretchAt >= 0 && (canary || m_cell.both) && t >= m_stretchAt
        && t < m_stretchAt + m_cell.stretch)
        return m_cell.during;
    if (canary && m_cell.coldStart > 0 && t < 60)
        return m_cell.coldStart;
    if (!canary || !m_cell.bad || t < m_cell.onset)
        return m_cell.base;
    const double grown = m_cell.ramp ? std::min(1.0, (t - m_cell.onset) / m_cell.ramp) : 1;
    return m_cell.base + (*m_cell.bad - m_cell.base) * grown;
}

ArmTick World::arm(double requests, double share)
{
    ArmTick tick;
    tick.n = std::poisson_distribution<qint64>(std::max(requests, 1e-9))(m_random);
    tick.errors = std::binomial_distribution<qint64>(tick.n, std::clamp(share, 0.0, 1.0))(m_random);
    return tick;
}

void World::restart(ArmTick &arm)
{
    const double kept = std::uniform_real_distribution<double>()(m_random);
    const qint64 errors = std::binomial_distribution<qint64>(arm.errors, kept)(m_random);
    arm.n = errors + std::binomial_distribution<qint64>(arm.n - arm.errors, kept)(m_random);
    arm.errors = errors;
}

/// Up to and with each bound, of a log-normal law whose 95th percentile is `pace`.
Histogram World::buckets(qint64 requests, double pace, double tail)
{
    static constexpr double spread = 0.6;
    static const QList<double> whole {0.1, 0.25, 0.5, 1, 2, 4, 8};
    static const QList<double> traefik {0.1, 0.3, 1.2, 5};
    const double middle = std::log(pace) - 1.6448536 * spread;
    const qint64 late = std::binomial_distribution<qint64>(requests, tail)(m_random);
    Histogram cumulative;
    qint64 left = requests - late;
    qint64 below = 0;
    double sharesBelow = 0;
    for (const double bound : m_cell.bucketAtLimit ? whole : traefik) {
        const double share = 0.5 * std::erfc((middle - std::log(bound)) / (spread * std::sqrt(2)));
        const double ofLeft =
            sharesBelow < 1 ? std::clamp((share - sharesBelow) / (1 - sharesBelow), 0.0, 1.0) : 1;
        const qint64 inside = std::binomial_distribution<qint64>(left, ofLeft)(m_random);
        below += inside;
        left -= inside;
        sharesBelow = share;
        cumulative[bound] = below;
    }
    cumulative[std::numeric_limits<double>::infinity()] = requests;
    return cumulative;
}

void World::time(TimedTick &tick)
{
    if (!m_cell.basePace || !tick.canary || !tick.baseline)
        return;
    static constexpr double limit = 2;
    const bool slower = m_cell.badPace && tick.t > m_cell.onset;
    tick.canaryTook =
        buckets(tick.canary->n, slower ? *m_cell.badPace : *m_cell.basePace, m_cell.tail);
    const qint64 sampled = std::binomial_distribution<qint64>(tick.baseline->n, 1.0 / 9)(m_random);
    tick.sampleTook = buckets(sampled, *m_cell.basePace, 0);
    tick.canary->slow.reset();
    tick.baseline->slow.reset();
    if (m_cell.bucketAtLimit) {
        Histogram baseline = buckets(tick.baseline->n - sampled, *m_cell.basePace, 0);
        addTo(baseline, tick.sampleTook);
        tick.canary->slow = tick.canary->n - tick.canaryTook.at(limit);
        tick.baseline->slow = tick.baseline->n - baseline.at(limit);
    }
    m_minute.push_back(tick.canaryTook);
    if (m_minute.size() > 6)
        m_minute.pop_front();
    Histogram sum;
    for (const Histogram &one : m_minute)
        addTo(sum, one);
    tick.latency = bucketQuantile(0.95, sum);
}

double World::trafficAt(double t)
{
    if (m_cell.arrivals)
        return m_cell.arrivals->at(m_arrivalsAt + qsizetype(t / arrivalSeconds));
    return 1 + m_cell.wave * std::sin(2 * std::acos(-1.0) * t / 600);
}

TimedTick World::next()
{
    m_t += 10;
    const double middle = m_t - 5;
    double canary = shareAt(middle, true);
    double baseline = shareAt(middle, false);
    if (m_cell.scatterTogether) {
        const double shock = 2 * scattered(0.5, 0.25);
        canary *= shock;
        baseline *= shock;
    } else if (m_cell.scatterAlone) {
        canary = scattered(canary, canary);
        baseline = scattered(baseline, baseline);
    }
    std::uniform_real_distribution<double> uniform;
    if (m_cell.spells > 0 && uniform(m_random) < m_cell.spells)
        m_spell = 10;
    const double traffic = m_spell-- > 0 ? 0 : trafficAt(middle);
    TimedTick tick;
    tick.t = m_t;
    // A probe fails like a request does.
    tick.health = std::bernoulli_distribution(std::clamp(canary, 0.0, 1.0))(m_probes)
        ? HealthAnswer::Fail
        : HealthAnswer::Ok;
    tick.canary = arm(10 * m_cell.rate * traffic, canary);
    tick.baseline = arm(90 * m_cell.rate * traffic, baseline);
    if (m_cell.resets > 0 && uniform(m_random) < m_cell.resets)
        restart(*tick.canary);
    time(tick);
    if (m_cell.gaps > 0 && uniform(m_random) < m_cell.gaps) {
        tick.canary.reset();
        tick.baseline.reset();
    }
    return tick;
}
