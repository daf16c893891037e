// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Coming to any moment of a launch of 100,000 entries by its timeline, against folding the entries
// up to it (never slower), and the longest of them (at most 50 ms, so that a slider follows the
// hand). With -Og: 2,000 entries 0.4 ms, a third; 100,000 entries 21 ms, two thirds:
//   bench_replay [ENTRIES]

#include "launch/timeline.h"
#include "support/recordbuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;

static constexpr int moments = 40;

static double milliseconds(std::clock_t since)
{
    return double(std::clock() - since) * 1e3 / CLOCKS_PER_SEC;
}

/// Mostly results of checks, as a long launch has them.
static QList<Entry> longLaunch(qint64 count)
{
    RecordBuilder told;
    told.tellAll();
    QList<Entry> entries = told.entries();
    const Entry result = entries.at(1);
    while (entries.size() < count) {
        Entry next = result;
        next.seq = entries.size();
        next.time = entries.constLast().time.addSecs(1);
        entries.append(next);
    }
    return entries;
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const qint64 count = application.arguments().value(1, u"100000"_s).toLongLong();
    const QList<Entry> entries = longLaunch(count);
    const std::clock_t made = std::clock();
    const Timeline timeline(entries);
    const double making = milliseconds(made);
    std::mt19937 random(7);
    double ours = 0;
    double folding = 0;
    double longest = 0;
    LaunchState state;
    for (int i = 0; i < moments; ++i) {
        const qint64 to = 1 + qint64(random() % std::size_t(count));
        std::clock_t from = std::clock();
        timeline.bring(state, to);
        const double took = milliseconds(from);
        ours += took;
        longest = std::max(longest, took);
        from = std::clock();
        LaunchState folded;
        for (qint64 n = 0; n < to; ++n)
            folded.apply(entries.at(n));
        folding += milliseconds(from);
        if (folded.head() != state.head() || folded.size() != state.size())
            return 2;
    }
    std::printf(
        "%lld entries: made in %.0f ms; a moment %.2f ms (longest %.1f ms), folded %.1f ms: "
        "%.1f times faster\n",
        static_cast<long long>(count), making, ours / moments, longest, folding / moments,
        folding / ours);
    return folding >= ours && longest <= 50 ? 0 : 1;
}
