// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/world.h"

#include "canary/bucketquantile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

static QString rateWords(double rate)
{
    return u", %1/s"_s.arg(rate);
}

static void addStress(QList<Cell> &all, std::initializer_list<double> rates)
{
    for (const double rate : rates) {
        const auto add = [&](const QString &name, Cell cell) {
            cell.name = name + rateWords(rate);
            cell.rate = rate;
            all.append(cell);
        };
        add(u"shared outage 12 % 180 s"_s,
            {.name = {}, .stretch = 180, .during = 0.12, .both = true});
        add(u"canary blip 30 % 40 s"_s, {.name = {}, .stretch = 40, .during = 0.3});
        add(u"cold start 10 % 60 s"_s, {.name = {}, .coldStart = 0.1});
        add(u"shared scatter 2 %"_s, {.name = {}, .base = 0.02, .scatterTogether = true});
        add(u"own scatter 2 %"_s, {.name = {}, .base = 0.02, .scatterAlone = true});
        add(u"traffic wave 50 %, 3 %"_s, {.name = {}, .base = 0.03, .wave = 0.5});
        add(u"5 % of scrapes missing, 3 %"_s, {.name = {}, .base = 0.03, .gaps = 0.05});
        add(u"spells without traffic, 3 %"_s, {.name = {}, .base = 0.03, .spells = 0.02});
    }
}

/// A canary that is restarted every ten minutes.
static void addResets(QList<Cell> &all)
{
    for (const double rate : {0.1, 1.0, 10.0, 100.0}) {
        all.append({.name = u"restarts, 3 %"_s + rateWords(rate),
                    .rate = rate,
                    .base = 0.03,
                    .bad = {},
                    .resets = 1.0 / 60});
    }
    for (const double rate : {1.0, 10.0}) {
        all.append({.name = u"1 % to 10 %, restarts"_s + rateWords(rate),
                    .kind = Cell::Kind::Bad,
                    .rate = rate,
                    .bad = 0.1,
                    .resets = 1.0 / 60,
                    .horizon = 1800});
    }
}

/// What 95 % of the requests take at most: good, just good, good with a few that take 30 s, bad.
static void addLatency(QList<Cell> &all, bool bucketAtLimit)
{
    const QString layout = bucketAtLimit ? u", bucket at 2 s"_s : u", Traefik's buckets"_s;
    for (const double rate : {1.0, 10.0, 100.0}) {
        const auto add = [&](const QString &name, Cell cell) {
            cell.name = name + layout + rateWords(rate);
            cell.rate = rate;
            cell.base = 0.001;
            cell.bucketAtLimit = bucketAtLimit;
            cell.horizon = 1800;
            all.append(cell);
        };
        const auto healthy = Cell::Kind::Healthy;
        add(u"P95 1.07 s"_s,
            {.name = {}, .kind = healthy, .bad = {}, .basePace = 1.07, .badPace = {}});
        add(u"P95 1.8 s"_s,
            {.name = {}, .kind = healthy, .bad = {}, .basePace = 1.8, .badPace = {}});
        add(u"P95 1.07 s, 1 % take 30 s"_s,
            {.name = {},
             .kind = healthy,
             .bad = {},
             .basePace = 1.07,
             .badPace = {},
             .tail = 0.01});
        for (const double pace : {2.4, 4.0}) {
            add(u"P95 1.07 s to %1 s"_s.arg(pace),
                {.name = {},
                 .kind = Cell::Kind::Bad,
                 .bad = {},
                 .basePace = 1.07,
                 .badPace = pace});
        }
    }
}

QList<Cell> cells()
{
    QList<Cell> all;
    for (const double rate : {0.1, 1.0, 10.0, 100.0}) {
        for (const double base : {0.001, 0.01, 0.03, 0.045})
            all.append({.name = u"healthy %1 %"_s.arg(base * 100) + rateWords(rate),
                        .rate = rate,
                        .base = base,
                        .bad = {}});
    }
    addStress(all, {1, 10});
    const auto bad = [&all](const QString &what, double rate, double share, int onset, int ramp) {
        all.append({.name = u"1 % to %1 %"_s.arg(share * 100) + what + rateWords(rate),
                    .kind = Cell::Kind::Bad,
                    .rate = rate,
                    .bad = share,
                    .onset = onset,
                    .ramp = ramp,
                    .horizon = onset + 1800});
    };
    for (const double rate : {0.1, 1.0, 10.0, 100.0}) {
        for (const double share : {0.02, 0.06, 0.1, 0.2, 0.5})
            bad({}, rate, share, 0, 0);
    }
    for (const double rate : {1.0, 10.0, 100.0}) {
        for (const double share : {0.02, 0.1, 0.2, 0.5})
            bad(u" after 10 min"_s, rate, share, 600, 0);
        bad(u" growing for 10 min"_s, rate, 0.2, 0, 600);
    }
    // What came later stands behind, so that a cell keeps its seeds.
    addStress(all, {0.1, 100});
    for (const double share : {0.02, 0.06, 0.1, 0.2, 0.5})
        bad(u" after 10 min"_s, 0.1, share, 600, 0);
    bad(u" growing for 10 min"_s, 0.1, 0.2, 0, 600);
    for (const double rate : {1.0, 10.0, 100.0})
        bad(u" after 10 min"_s, rate, 0.06, 600, 0);
    addResets(all);
    for (const bool atLimit : {true, false})
        addLatency(all, atLimit);
    return all;
}

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
std::map<double, qint64> World::buckets(qint64 requests, double pace, double tail)
{
    static constexpr double spread = 0.6;
    static const QList<double> whole {0.1, 0.25, 0.5, 1, 2, 4, 8};
    static const QList<double> traefik {0.1, 0.3, 1.2, 5};
    const double middle = std::log(pace) - 1.6448536 * spread;
    const qint64 late = std::binomial_distribution<qint64>(requests, tail)(m_random);
    std::map<double, qint64> cumulative;
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

void World::time(Tick &tick)
{
    if (!m_cell.basePace || !tick.canary || !tick.baseline)
        return;
    static constexpr double limit = 2;
    const bool slower = m_cell.badPace && tick.t > m_cell.onset;
    const auto canary =
        buckets(tick.canary->n, slower ? *m_cell.badPace : *m_cell.basePace, m_cell.tail);
    const auto baseline = buckets(tick.baseline->n, *m_cell.basePace, 0);
    tick.canary->slow.reset();
    tick.baseline->slow.reset();
    if (m_cell.bucketAtLimit) {
        tick.canary->slow = tick.canary->n - canary.at(limit);
        tick.baseline->slow = tick.baseline->n - baseline.at(limit);
    }
    m_minute.push_back(canary);
    if (m_minute.size() > 6)
        m_minute.pop_front();
    std::map<double, qint64> sum;
    for (const auto &one : m_minute) {
        for (const auto &[bound, count] : one)
            sum[bound] += count;
    }
    tick.latency = bucketQuantile(0.95, sum);
}

Tick World::next()
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
    const double traffic =
        m_spell-- > 0 ? 0 : 1 + m_cell.wave * std::sin(2 * std::acos(-1.0) * middle / 600);
    Tick tick;
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
