// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast and how falsely canary rules roll back, in a simulation with known truth:
//   bench_canary [RUNS [NAME...]]
// RUNS a cell (2000), the same seeds each time; only cells whose name holds one of NAME. Healthy
// cells: false rollbacks a canary-hour. Bad cells: seconds from the onset, median and 95th
// percentile. With CANARY_ONLY set to names of contestants, semicolons between them, only those
// play, and only their columns say anything.

#include "canary/contestants.h"
#include "canary/world.h"

#include <QStringList>

#include <atomic>
#include <cmath>
#include <cstdio>
#include <limits>
#include <thread>

using namespace Qt::StringLiterals;

static constexpr double never = std::numeric_limits<double>::infinity();

/// What became of all runs of a cell.
struct Outcome
{
    /// By contestant, the second of each rollback, never: infinite.
    std::vector<std::vector<double>> fired;
    int promotedOnSilence = 0;
    int promotedOnProof = 0;
    int promotedOnStrictProof = 0;
    /// When a canary that nothing rolled back could have been promoted, never: infinite.
    std::vector<double> proofAt;
    std::vector<double> strictProofAt;
};

/// Those that play; empty: all do.
static QStringList chosenContestants()
{
    return qEnvironmentVariable("CANARY_ONLY").split(u';', Qt::SkipEmptyParts);
}

static void simulate(const Cell &cell, quint64 seed, Outcome &outcome)
{
    World world(cell, seed);
    RuleSettings settings;
    settings.horizonSeconds = cell.horizon;
    settings.history = world.history();
    const QList<ContestantKind> kinds = contestants();
    std::vector<std::unique_ptr<Contestant>> playing;
    const QStringList chosen = chosenContestants();
    for (const ContestantKind &kind : kinds) {
        const bool plays = chosen.isEmpty() || chosen.contains(kind.name);
        playing.push_back(plays ? kind.make(settings) : nullptr);
    }
    const Rules proof = proofRules(settings);
    std::vector<double> fired(playing.size(), never);
    const Rules strict = strictProofRules(settings);
    double proven = never;
    double strictlyProven = never;
    static constexpr int healthyFor = 300;
    for (int t = 10; t <= cell.horizon; t += 10) {
        const Tick tick = world.next();
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
    outcome.promotedOnSilence += fired[1] > healthyFor;
    outcome.promotedOnProof += proven != never && proven < fired[0];
    outcome.promotedOnStrictProof += strictlyProven != never && strictlyProven < fired[0];
    outcome.proofAt.push_back(proven < fired[0] ? proven : never);
    outcome.strictProofAt.push_back(strictlyProven < fired[0] ? strictlyProven : never);
}

static Outcome outcomeOf(const Cell &cell, qsizetype number, int runs)
{
    Outcome outcome;
    outcome.fired.resize(std::size_t(contestants().size()));
    for (int run = 0; run < runs; ++run)
        simulate(cell, quint64(20240101) * 1000003 + quint64(number) * 10007 + quint64(run),
                 outcome);
    return outcome;
}

static QString falseRate(const std::vector<double> &fired, const Cell &cell)
{
    double hours = 0;
    double count = 0;
    for (const double t : fired) {
        hours += std::min(t, double(cell.horizon)) / 3600;
        count += t != never;
    }
    return count == 0 ? u"0"_s : QString::number(count / hours, 'g', 2);
}

static double quantileOf(std::vector<double> delays, double share)
{
    std::ranges::sort(delays);
    const auto place = std::size_t(std::ceil(share * double(delays.size())));
    return delays.empty() ? never : delays[std::max<std::size_t>(place, 1) - 1];
}

/// Rollbacks before the onset are false and no detections.
static std::vector<double> delaysOf(const std::vector<double> &fired, const Cell &cell)
{
    std::vector<double> delays;
    for (const double t : fired) {
        if (t > cell.onset)
            delays.push_back(t - cell.onset);
    }
    return delays;
}

static QString secondsText(double seconds)
{
    return seconds == never ? u"-"_s : QString::number(seconds);
}

/// Wald's bound: seconds until the evidence against one and a half times the baseline's odds can
/// reach 1 in 100, whatever the rule.
static QString bound(const Cell &cell)
{
    const double odds = 1.5 * cell.base / (1 - cell.base);
    const double p0 = odds / (1 + odds);
    const double p1 = cell.bad.value_or(p0);
    const double apart = p1 * std::log(p1 / p0) + (1 - p1) * std::log((1 - p1) / (1 - p0));
    const double seconds = std::log(100.0) / apart / cell.rate;
    return QString::number(seconds, 'f', seconds < 10 ? 1 : 0);
}

static void printRow(const Cell &cell, const Outcome &outcome, int runs)
{
    QString row = u"| "_s + cell.name;
    for (const std::vector<double> &fired : outcome.fired) {
        const std::vector<double> delays = delaysOf(fired, cell);
        row += u" | "_s
            + (cell.kind == Cell::Kind::Healthy ? falseRate(fired, cell)
                                                : secondsText(quantileOf(delays, 0.5)) + u'/'
                       + secondsText(quantileOf(delays, 0.95)));
    }
    row += u" | %1"_s.arg(cell.bad ? bound(cell) : u"-"_s);
    // What the proofs cost a healthy canary: seconds until it may be promoted.
    row += cell.kind == Cell::Kind::Healthy
        ? u" | %1, %2"_s.arg(secondsText(quantileOf(outcome.proofAt, 0.5)),
                             secondsText(quantileOf(outcome.strictProofAt, 0.5)))
        : u" | -"_s;
    // Before a late onset nothing is wrong with promoting.
    // Where no bucket ends at the limit the canary is not promoted at all, and says why.
    row += cell.onset > 0 || !cell.bucketAtLimit
        ? u" | -"_s
        : u" | %1 %, %2 %, %3 %"_s.arg(100.0 * outcome.promotedOnSilence / runs, 0, 'g', 3)
              .arg(100.0 * outcome.promotedOnProof / runs, 0, 'g', 3)
              .arg(100.0 * outcome.promotedOnStrictProof / runs, 0, 'g', 3);
    std::printf("%s |\n", qPrintable(row));
    std::fflush(stdout);
}

int main(int argc, char **argv)
{
    const int runs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 2000;
    const QList<Cell> all = cells();
    QList<qsizetype> chosen;
    for (qsizetype i = 0; i < all.size(); ++i) {
        bool wanted = argc < 3;
        for (int a = 2; a < argc; ++a)
            wanted = wanted || all[i].name.contains(QString::fromLocal8Bit(argv[a]));
        if (wanted)
            chosen.append(i);
    }
    std::vector<Outcome> outcomes(std::size_t(chosen.size()));
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < chosen.size(); i = next++)
            outcomes[std::size_t(i)] = outcomeOf(all[chosen[i]], chosen[i], runs);
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
            threads.emplace_back(work);
    }
    QString head = u"| %1 runs a cell"_s.arg(runs);
    for (const ContestantKind &kind : contestants())
        head += u" | "_s + kind.name;
    std::printf("%s | bound | median wait for proof, strict proof | promoted on 5 min without "
                "rollback, on proof, on strict proof |\n|%s\n",
                qPrintable(head), qPrintable(u" --- |"_s.repeated(contestants().size() + 4)));
    for (qsizetype i = 0; i < chosen.size(); ++i)
        printRow(all[chosen[i]], outcomes[std::size_t(i)], runs);
    return 0;
}
