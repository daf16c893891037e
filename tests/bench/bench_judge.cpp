// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One judgement of all rules after each tick of a day: how long it takes, on a core of its own.
//   bench_judge [TICK_SECONDS...]
// With few requests a tick the shares of errors repeat themselves; with many no two are alike,
// which is the most that a comparison of ranks can have to do.

#include "canary/judge.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>

static constexpr qint64 day = 86'400;

/// Of this thread, in milliseconds.
static double cpuTime()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

static ArmTick armOf(QRandomGenerator &random, qint64 requests)
{
    const qint64 n = requests * 4 / 5 + random.bounded(requests * 2 / 5 + 1);
    const double expected = double(n) * 0.01;
    const auto errors =
        qint64(expected * (0.5 + random.generateDouble()) + random.generateDouble());
    return {n, std::min(errors, n), 0};
}

static void measure(const char *name, qint64 length, qint64 requestsPerSecond)
{
    QRandomGenerator random(3);
    RuleSettings settings;
    settings.tickSeconds = length;
    settings.horizonSeconds = day;
    settings.plan.metrics = {{QStringLiteral("cpu"), QStringLiteral("cpu"), 0.8}};
    Judge judge(settings);
    QList<double> times;
    for (qint64 t = length; t <= day; t += length) {
        Tick tick {.t = t,
                   .canary = armOf(random, length * requestsPerSecond),
                   .baseline = armOf(random, length * requestsPerSecond * 9),
                   .health = HealthAnswer::Ok};
        tick.metrics = {{QStringLiteral("cpu"), 0.5}};
        const double before = cpuTime();
        judge.feed(tick);
        times.append(cpuTime() - before);
    }
    const double all = std::accumulate(times.cbegin(), times.cend(), 0.0);
    std::ranges::sort(times);
    std::printf("%lld ticks of %lld s, %s: mean %.4f ms, median %.4f ms, p99 %.4f ms, most %.3f "
                "ms\n",
                static_cast<long long>(times.size()), static_cast<long long>(length), name,
                all / double(times.size()), times.at(times.size() / 2),
                times.at(times.size() * 99 / 100), times.constLast());
}

int main(int argc, char **argv)
{
    QList<qint64> lengths;
    for (int i = 1; i < argc; ++i)
        lengths.append(std::max(1, QByteArray(argv[i]).toInt()));
    if (lengths.isEmpty())
        lengths = {1, 10};
    for (const qint64 length : std::as_const(lengths)) {
        measure("10 requests/s", length, 10);
        measure("10,000 requests/s", length, 10'000);
    }
    return 0;
}
