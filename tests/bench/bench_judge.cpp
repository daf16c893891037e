// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One judgement of all rules after each tick of a day: how long it takes.
//   bench_judge [TICK_SECONDS]

#include "canary/judge.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <numeric>

int main(int argc, char **argv)
{
    const qint64 length = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 1;
    QRandomGenerator random(3);
    RuleSettings settings;
    settings.tickSeconds = length;
    settings.horizonSeconds = 86'400;
    settings.plan.metrics = {{QStringLiteral("cpu"), QStringLiteral("cpu"), 0.8}};
    Judge judge(settings);
    QList<double> times;
    for (qint64 t = length; t <= 86'400; t += length) {
        const qint64 n = length * (8 + random.bounded(5));
        Tick tick {.t = t,
                   .canary = ArmTick {n, random.bounded(40) == 0 ? 1 : 0, 0},
                   .baseline = ArmTick {n * 9, random.bounded(3), 0},
                   .health = HealthAnswer::Ok};
        tick.metrics = {{QStringLiteral("cpu"), 0.5}};
        QElapsedTimer timer;
        timer.start();
        judge.feed(tick);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    const double all = std::accumulate(times.cbegin(), times.cend(), 0.0);
    std::ranges::sort(times);
    std::printf("%lld ticks of %lld s: mean %.4f ms, median %.4f ms, p99 %.4f ms, most %.3f ms\n",
                static_cast<long long>(times.size()), static_cast<long long>(length),
                all / double(times.size()), times.at(times.size() / 2),
                times.at(times.size() * 99 / 100), times.constLast());
    return 0;
}
