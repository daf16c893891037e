// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/ranktest.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace RankTest {

struct Ranks
{
    double ofX = 0;
    /// Sum of t^3 - t over the groups of equal values.
    double ties = 0;
};

static Ranks ranksOf(const QList<double> &x, const QList<double> &y, double mu)
{
    struct Value
    {
        double value;
        bool ofX;
    };
    std::vector<Value> all;
    all.reserve(std::size_t(x.size() + y.size()));
    for (const double value : x)
        all.push_back({value - mu, true});
    for (const double value : y)
        all.push_back({value, false});
    std::ranges::sort(all, {}, &Value::value);
    Ranks ranks;
    for (std::size_t first = 0; first < all.size();) {
        std::size_t last = first;
        double own = 0;
        for (; last < all.size() && all[last].value == all[first].value; ++last)
            own += all[last].ofX ? 1 : 0;
        const auto count = double(last - first);
        ranks.ofX += own * (double(first + last + 1) / 2);
        ranks.ties += count * count * count - count;
        first = last;
    }
    return ranks;
}

double normalQuantile(double p)
{
    // Newton's steps on the tail's own function; the start is good enough for a few of them.
    double z = 0;
    for (int i = 0; i < 60; ++i) {
        const double below = 0.5 * std::erfc(-z / std::sqrt(2.0));
        const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::acos(-1.0));
        const double step = std::clamp((p - below) / density, -1.0, 1.0);
        z += step;
        if (std::abs(step) < 1e-15)
            break;
    }
    return z;
}

std::optional<double> standing(const QList<double> &x, const QList<double> &y, double mu,
                               double quantile)
{
    const auto m = double(x.size());
    const auto n = double(y.size());
    const Ranks ranks = ranksOf(x, y, mu);
    const double off = ranks.ofX - m * (m + 1) / 2 - m * n / 2;
    const double correction = off > 0 ? 0.5 : off < 0 ? -0.5 : 0;
    const double variance = m * n / 12 * ((m + n + 1) - ranks.ties / ((m + n) * (m + n - 1)));
    if (!(variance > 0))
        return {};
    return (off - correction) / std::sqrt(variance) - quantile;
}

/// Brent's root between a and b, in the form that the classic judge rests on: the digits of its
/// answers depend on the order of the steps.
template <typename Function>
static std::optional<double> rootBetween(double a, double b, const Function &f)
{
    static constexpr double tolerance = 1e-4;
    static constexpr double epsilon = std::numeric_limits<double>::epsilon();
    std::optional<double> fa = f(a);
    std::optional<double> fb = f(b);
    if (!fa || !fb)
        return {};
    if (*fa == 0)
        return a;
    if (*fb == 0)
        return b;
    double c = a;
    double fc = *fa;
    for (int i = 0; i <= 1000; ++i) {
        const double before = b - a;
        if (std::abs(fc) < std::abs(*fb)) {
            a = b;
            b = c;
            c = a;
            fa = fb;
            fb = fc;
            fc = *fa;
        }
        const double close = 2 * epsilon * std::abs(b) + tolerance / 2;
        double step = (c - b) / 2;
        if (std::abs(step) <= close || *fb == 0)
            return b;
        if (std::abs(before) >= close && std::abs(*fa) > std::abs(*fb)) {
            const double width = c - b;
            double p = 0;
            double q = 0;
            if (a == c) {
                const double s = *fb / *fa;
                p = width * s;
                q = 1 - s;
            } else {
                q = *fa / fc;
                const double s = *fb / fc;
                const double r = *fb / *fa;
                p = r * (width * q * (q - s) - (b - a) * (s - 1));
                q = (q - 1) * (s - 1) * (r - 1);
            }
            if (p > 0)
                q = -q;
            else
                p = -p;
            if (p < 0.75 * width * q - std::abs(close * q) / 2 && p < std::abs(before * q / 2))
                step = p / q;
        }
        if (std::abs(step) < close)
            step = step > 0 ? close : -close;
        a = b;
        fa = fb;
        b += step;
        fb = f(b);
        if (!fb)
            return {};
        if ((*fb > 0 && fc > 0) || (*fb < 0 && fc < 0)) {
            c = a;
            fc = *fa;
        }
    }
    return b;
}

std::optional<Shift> shift(const QList<double> &x, const QList<double> &y, double confidence)
{
    if (x.isEmpty() || y.isEmpty())
        return {};
    const auto [leastX, greatestX] = std::ranges::minmax(x);
    const auto [leastY, greatestY] = std::ranges::minmax(y);
    const double from = leastX - greatestY;
    const double to = greatestX - leastY;
    const double z = normalQuantile(0.5 + confidence / 2);
    const auto at = [&](double quantile) -> std::optional<double> {
        const auto function = [&](double mu) { return standing(x, y, mu, quantile); };
        const auto low = function(from);
        const auto high = function(to);
        if (!low || !high)
            return {};
        if (*low <= 0)
            return from;
        return *high >= 0 ? to : rootBetween(from, to, function);
    };
    const auto lower = at(z);
    const auto upper = at(-z);
    const auto estimate = rootBetween(from, to, [&](double mu) { return standing(x, y, mu, 0); });
    if (!lower || !upper || !estimate)
        return {};
    return Shift {*lower, *upper, *estimate};
}

double chanceOfGreater(const QList<double> &x, const QList<double> &y)
{
    const auto m = double(x.size());
    const auto n = double(y.size());
    if (m == 0 || n == 0)
        return 0.5;
    return (2 * ranksOf(x, y, 0).ofX - m * (m + 1)) / (2 * m * n);
}

} // namespace RankTest
