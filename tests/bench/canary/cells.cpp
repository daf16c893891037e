// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/cells.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <numeric>

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

/// The numbers of a file with a row `time,count` for each five minutes, as multiples of their mean;
/// empty where there is none.
static QList<double> readArrivals(const QString &path)
{
    QFile file(path);
    QList<double> counts;
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return counts;
    while (!file.atEnd()) {
        bool ok = false;
        const double count = file.readLine().trimmed().split(',').value(1).toDouble(&ok);
        if (ok)
            counts.append(count);
    }
    const double mean = std::accumulate(counts.cbegin(), counts.cend(), 0.0)
        / double(std::max<qsizetype>(1, counts.size()));
    for (double &count : counts)
        count /= mean;
    return counts;
}

static void addArrivals(QList<Cell> &all)
{
    static constexpr qsizetype fewest = 100;
    const auto arrivals = std::make_shared<const QList<double>>(
        readArrivals(qEnvironmentVariable("CANARY_ARRIVALS")));
    if (arrivals->size() < fewest)
        return;
    for (const double rate : {0.2, 2.0}) {
        all.append({.name = u"real arrivals, 1 %, mean"_s + rateWords(rate).mid(1),
                    .rate = rate,
                    .bad = {},
                    .arrivals = arrivals});
        all.append({.name = u"1 % to 10 %, real arrivals, mean"_s + rateWords(rate).mid(1),
                    .kind = Cell::Kind::Bad,
                    .rate = rate,
                    .bad = 0.1,
                    .arrivals = arrivals,
                    .horizon = 1800});
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
    addArrivals(all);
    return all;
}
