// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/simulation.h"

#include "canary/world.h"

#include <algorithm>
#include <cmath>

static void simulate(const Cell &cell, quint64 seed, const QList<ContestantKind> &kinds,
                     Outcome &outcome)
{
    World world(cell, seed);
    RuleSettings settings;
    settings.horizonSeconds = cell.horizon;
    settings.history = world.history();
    std::vector<std::unique_ptr<Contestant>> playing;
    for (const ContestantKind &kind : kinds)
        playing.push_back(kind.make ? kind.make(settings) : nullptr);
    std::vector<double> fired(playing.size(), never);
    const Rules proof = proofRules(settings);
    const Rules strict = strictProofRules(settings);
    double proven = never;
    double strictlyProven = never;
    for (int t = 10; t <= cell.horizon; t += 10) {
        const TimedTick tick = world.next();
        for (std::size_t i = 0; i < playing.size(); ++i) {
            if (playing[i] && fired[i] == never && playing[i]->feed(tick))
                fired[i] = t;
        }
        // Five healthy minutes are asked for, too, and then the proof has to be there.
        const auto waitFor = [&tick, t](const Rules &rules, double &since) {
            if (since != never)
                return;
            rules.front()->feed(tick);
            if (t >= healthyFor && rules.front()->requestsNeeded() == 0)
                since = t;
        };
        waitFor(proof, proven);
        waitFor(strict, strictlyProven);
    }
    for (std::size_t i = 0; i < playing.size(); ++i)
        outcome.fired[i].push_back(fired[i]);
    outcome.provenAt.push_back(proven);
    outcome.strictlyProvenAt.push_back(strictlyProven);
}

Outcome outcomeOf(const Cell &cell, qsizetype number, int runs, const QList<ContestantKind> &kinds)
{
    Outcome outcome;
    outcome.fired.resize(std::size_t(kinds.size()));
    for (int run = 0; run < runs; ++run) {
        simulate(cell, quint64(20240101) * 1000003 + quint64(number) * 10007 + quint64(run), kinds,
                 outcome);
    }
    return outcome;
}

double falseRate(const std::vector<double> &fired, const Cell &cell)
{
    double hours = 0;
    double count = 0;
    for (const double t : fired) {
        hours += std::min(t, double(cell.horizon)) / 3600;
        count += t != never;
    }
    return hours > 0 ? count / hours : 0;
}

std::vector<double> delaysOf(const std::vector<double> &fired, const Cell &cell)
{
    std::vector<double> delays;
    for (const double t : fired) {
        if (t > cell.onset)
            delays.push_back(t - cell.onset);
    }
    return delays;
}

double quantileOf(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const auto place = std::size_t(std::ceil(share * double(values.size())));
    return values.empty() ? never : values[std::max<std::size_t>(place, 1) - 1];
}

double shareWithin(const std::vector<double> &values, double seconds)
{
    const auto within =
        std::ranges::count_if(values, [seconds](double value) { return value <= seconds; });
    return values.empty() ? 0 : double(within) / double(values.size());
}

double promotedOf(const std::vector<double> &provenAt, const std::vector<double> &fired)
{
    int promoted = 0;
    for (std::size_t run = 0; run < provenAt.size(); ++run)
        promoted += provenAt[run] != never && provenAt[run] < fired[run];
    return provenAt.empty() ? 0 : double(promoted) / double(provenAt.size());
}

double extraFailures(const Cell &cell, double seconds)
{
    const double most = cell.rate * (cell.bad.value_or(cell.base) - cell.base);
    const double ramp = cell.ramp;
    return seconds < ramp ? most * seconds * seconds / (2 * ramp) : most * (seconds - ramp / 2);
}

double waldsBound(const Cell &cell)
{
    const double odds = 1.5 * cell.base / (1 - cell.base);
    const double p0 = odds / (1 + odds);
    const double p1 = cell.bad.value_or(p0);
    const double apart = p1 * std::log(p1 / p0) + (1 - p1) * std::log((1 - p1) / (1 - p0));
    return std::log(100.0) / apart / cell.rate;
}
