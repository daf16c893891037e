// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast and how falsely canary rules roll back, in a simulation with known truth:
//   bench_canary [RUNS [NAME...]]
// RUNS a cell (2000), the same seeds each time; only cells whose name holds one of NAME. With
// CANARY_ONLY set to names of contestants, semicolons between them, only those play, and only
// their columns say anything. README.md says what the tables tell.

#include "canary/simulation.h"

#include <QStringList>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

/// A cell that was played.
struct Played
{
    const Cell &cell;
    qsizetype number;
    Outcome outcome;
};

using Says = QString (*)(const std::vector<double> &fired, const Cell &cell);

/// One table: a row for each cell that it is about, a column for each contestant.
struct Table
{
    const char *title;
    bool (*isAbout)(const Cell &cell);
    Says says;
    /// Also what it takes until a canary is promoted, and how many are.
    bool promotions = false;
};

static QString secondsText(double seconds)
{
    return seconds == never ? u"-"_s : QString::number(seconds);
}

static QString percentText(double share)
{
    return QString::number(100 * share, 'g', 3) + " %"_L1;
}

static QString howFalseOrFast(const std::vector<double> &fired, const Cell &cell)
{
    if (cell.kind == Cell::Kind::Healthy)
        return QString::number(falseRate(fired, cell), 'g', 2);
    const std::vector<double> delays = delaysOf(fired, cell);
    return secondsText(quantileOf(delays, 0.5)) + u'/' + secondsText(quantileOf(delays, 0.95));
}

static QString extraFailed(const std::vector<double> &fired, const Cell &cell)
{
    const double delay = quantileOf(delaysOf(fired, cell), 0.5);
    if (delay == never)
        return u"-"_s;
    const double failed = extraFailures(cell, delay);
    return QString::number(failed, 'f', failed < 10 ? 1 : 0);
}

/// What is known of a cell's promotions, beside the limit of what any rule can do.
static QString promotionColumns(const Cell &cell, const Outcome &outcome)
{
    const bool healthy = cell.kind == Cell::Kind::Healthy;
    QString columns = u" | "_s
        + (cell.bad ? QString::number(waldsBound(cell), 'f', waldsBound(cell) < 10 ? 1 : 0)
                    : u"-"_s);
    const std::vector<double> &ours = outcome.fired[0];
    const auto waitFor = [&ours](std::vector<double> proven) {
        for (std::size_t run = 0; run < proven.size(); ++run)
            proven[run] = proven[run] < ours[run] ? proven[run] : never;
        return secondsText(quantileOf(proven, 0.5));
    };
    columns += healthy
        ? u" | %1, %2"_s.arg(waitFor(outcome.provenAt), waitFor(outcome.strictlyProvenAt))
        : u" | -"_s;
    // Before a late onset nothing is wrong with promoting; where no bucket ends at the limit the
    // canary is not promoted at all, and says why.
    if (cell.onset > 0 || !cell.bucketAtLimit)
        return columns + " | -"_L1;
    return columns
        + u" | %1, %2, %3"_s.arg(percentText(1 - shareWithin(outcome.fired[1], healthyFor)),
                                 percentText(promotedOf(outcome.provenAt, ours)),
                                 percentText(promotedOf(outcome.strictlyProvenAt, ours)));
}

static constexpr Table tables[] = {
    {"Healthy cells: false rollbacks a canary-hour. Bad cells: seconds from the onset, median/95th "
     "percentile",
     [](const Cell &) { return true; }, howFalseOrFast, true},
    {"Healthy cells: share of runs rolled back in the first five minutes",
     [](const Cell &cell) { return cell.kind == Cell::Kind::Healthy; },
     [](const std::vector<double> &fired, const Cell &) {
         return percentText(shareWithin(fired, healthyFor));
     }},
    {"Late cells: share of runs rolled back before the onset",
     [](const Cell &cell) { return cell.onset > 0; },
     [](const std::vector<double> &fired, const Cell &cell) {
         return percentText(shareWithin(fired, cell.onset));
     }},
    {"Bad cells: share of runs still alive five minutes after the onset",
     [](const Cell &cell) { return cell.kind == Cell::Kind::Bad; },
     [](const std::vector<double> &fired, const Cell &cell) {
         return percentText(1 - shareWithin(delaysOf(fired, cell), healthyFor));
     }},
    {"Bad cells: requests that fail beside the usual until the rollback, median",
     [](const Cell &cell) { return cell.kind == Cell::Kind::Bad && cell.bad; }, extraFailed}};

static void print(const Table &table, const QList<ContestantKind> &kinds,
                  const std::vector<Played> &played)
{
    std::printf("### %s\n\n| cell", table.title);
    for (const ContestantKind &kind : kinds)
        std::printf(" | %s", qPrintable(kind.name));
    if (table.promotions) {
        std::printf(" | bound | median wait for proof, strict proof | promoted on 5 min without "
                    "rollback, on proof, on strict proof");
    }
    const qsizetype columns = kinds.size() + (table.promotions ? 4 : 1);
    std::printf(" |\n|%s\n", qPrintable(u" --- |"_s.repeated(columns)));
    for (const Played &one : played) {
        if (!table.isAbout(one.cell))
            continue;
        QString row = u"| "_s + one.cell.name;
        for (const std::vector<double> &fired : one.outcome.fired)
            row += u" | "_s + table.says(fired, one.cell);
        if (table.promotions)
            row += promotionColumns(one.cell, one.outcome);
        std::printf("%s |\n", qPrintable(row));
    }
    std::printf("\n");
}

static std::vector<Played> chosenOf(const QList<Cell> &all, const QStringList &names)
{
    std::vector<Played> chosen;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool wanted = names.isEmpty() || std::ranges::any_of(names, [&](const QString &n) {
                                return all[i].name.contains(n);
                            });
        if (wanted)
            chosen.push_back({all[i], i, {}});
    }
    return chosen;
}

int main(int argc, char **argv)
{
    QStringList names;
    for (int a = 2; a < argc; ++a)
        names.append(QString::fromLocal8Bit(argv[a]));
    const int runs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 2000;
    QList<ContestantKind> kinds = contestants();
    const QStringList only = qEnvironmentVariable("CANARY_ONLY").split(u';', Qt::SkipEmptyParts);
    for (ContestantKind &kind : kinds) {
        if (!only.isEmpty() && !only.contains(kind.name))
            kind.make = {};
    }
    const QList<Cell> all = cells();
    std::vector<Played> played = chosenOf(all, names);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < played.size(); i = next++)
            played[i].outcome = outcomeOf(played[i].cell, played[i].number, runs, kinds);
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
            threads.emplace_back(work);
    }
    std::printf("%d runs a cell\n\n", runs);
    for (const Table &table : tables)
        print(table, kinds, played);
    return 0;
}
