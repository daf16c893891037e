// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/classicjudge.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ClassicJudge {

double percentile(QList<double> data, double p)
{
    if (data.isEmpty())
        return 0;
    std::ranges::sort(data);
    const double place = double(data.size() - 1) * p / 100;
    const auto below = qsizetype(place);
    const auto above = std::min(below + 1, data.size() - 1);
    return data[below] + (place - double(below)) * (data[above] - data[below]);
}

double meanOf(const QList<double> &data)
{
    return data.isEmpty() ? 0
                          : std::accumulate(data.cbegin(), data.cend(), 0.0) / double(data.size());
}

double deviationOf(const QList<double> &data)
{
    if (data.size() < 2)
        return 0;
    const double mean = meanOf(data);
    double squares = 0;
    for (const double value : data)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / double(data.size() - 1));
}

double meanRatio(const QList<double> &canary, const QList<double> &baseline)
{
    const double above = meanOf(canary);
    const double below = meanOf(baseline);
    return above == 0 || below == 0 ? std::numeric_limits<double>::quiet_NaN() : above / below;
}

static QList<bool> outside(const QList<double> &data, double low, double high)
{
    QList<bool> marks;
    marks.reserve(data.size());
    for (const double value : data)
        marks.append(value < low || value > high);
    return marks;
}

QList<bool> outliersByQuartiles(const QList<double> &data, double factor, bool lessSensitive)
{
    const double first = percentile(data, 25);
    const double third = percentile(data, 75);
    double low = first - factor * (third - first);
    double high = third + factor * (third - first);
    if (lessSensitive) {
        low = std::min(percentile(data, 1), low);
        high = std::max(percentile(data, 99), high);
    }
    return outside(data, low, high);
}

QList<bool> outliersByDeviation(const QList<double> &data, double k)
{
    const double mean = meanOf(data);
    const double reach = k * deviationOf(data);
    return outside(data, mean - reach, mean + reach);
}

QList<double> without(const QList<double> &data, const QList<bool> &left)
{
    QList<double> kept;
    for (qsizetype i = 0; i < data.size(); ++i) {
        if (!left.value(i))
            kept.append(data[i]);
    }
    return kept;
}

} // namespace ClassicJudge
