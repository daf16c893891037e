// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/world.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

static QString rateWords(double rate)
{
    return u", %1/s"_s.arg(rate);
}

static void addStress(QList<Cell> &all)
{
    for (const double rate : {1.0, 10.0}) {
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
    addStress(all);
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
    if (m_cell.gaps > 0 && uniform(m_random) < m_cell.gaps) {
        tick.canary.reset();
        tick.baseline.reset();
    }
    return tick;
}
