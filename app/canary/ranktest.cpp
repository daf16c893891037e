// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/ranktest.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace RankTest {

namespace {

/// A sample's distinct values, least first, with how often each is there. Error shares repeat
/// themselves, and what is sorted once need not be sorted for each shift that is tried.
class Sorted
{
public:
    struct Group
    {
        double value;
        qsizetype count;
    };

    explicit Sorted(QList<double> values)
        : m_size(values.size())
    {
        std::ranges::sort(values);
        for (const double value : std::as_const(values)) {
            if (m_groups.empty() || m_groups.back().value != value)
                m_groups.push_back({value, 0});
            ++m_groups.back().count;
        }
    }

    qsizetype size() const { return m_size; }
    const std::vector<Group> &groups() const { return m_groups; }
    double least() const { return m_groups.front().value; }
    double greatest() const { return m_groups.back().value; }

private:
    qsizetype m_size;
    std::vector<Group> m_groups;
};

struct Ranks
{
    double ofX = 0;
    /// Sum of t^3 - t over the groups of equal values.
    double ties = 0;
};

} // namespace

/// One walk along both samples, x moved down by mu.
static Ranks ranksOf(const Sorted &x, const Sorted &y, double mu)
{
    auto fromX = x.groups().cbegin();
    auto fromY = y.groups().cbegin();
    const auto endX = x.groups().cend();
    const auto endY = y.groups().cend();
    Ranks ranks;
    for (qsizetype first = 0; fromX != endX || fromY != endY;) {
        const double value = fromX == endX ? fromY->value
            : fromY == endY                ? fromX->value - mu
                                           : std::min(fromX->value - mu, fromY->value);
        qsizetype own = 0;
        qsizetype other = 0;
        for (; fromX != endX && !(fromX->value - mu > value); ++fromX)
            own += fromX->count;
        for (; fromY != endY && !(fromY->value > value); ++fromY)
            other += fromY->count;
        const qsizetype last = first + own + other;
        const auto count = double(own + other);
        ranks.ofX += double(own) * (double(first + last + 1) / 2);
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

static std::optional<double> standingOf(const Sorted &x, const Sorted &y, double mu,
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

std::optional<double> standing(const QList<double> &x, const QList<double> &y, double mu,
                               double quantile)
{
    return standingOf(Sorted(x), Sorted(y), mu, quantile);
}

/// Brent's root between a and b, in the form that the classic judge rests on: the digits of its
/// answers depend on the order of the steps.
template <typename Function>
static std::optional<double> rootBetween(double a, double b, const Function &f)
{
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
    for (int i = 0; i <= mostRootSteps; ++i) {
        const double before = b - a;
        if (std::abs(fc) < std::abs(*fb)) {
            a = b;
            b = c;
            c = a;
            fa = fb;
            fb = fc;
            fc = *fa;
        }
        const double close = 2 * epsilon * std::abs(b) + rootTolerance / 2;
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
    const Sorted canary(x);
    const Sorted baseline(y);
    const double from = canary.least() - baseline.greatest();
    const double to = canary.greatest() - baseline.least();
    const double z = normalQuantile(0.5 + confidence / 2);
    const auto at = [&](double quantile) -> std::optional<double> {
        const auto function = [&](double mu) { return standingOf(canary, baseline, mu, quantile); };
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
    const auto estimate =
        rootBetween(from, to, [&](double mu) { return standingOf(canary, baseline, mu, 0); });
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
    return (2 * ranksOf(Sorted(x), Sorted(y), 0).ofX - m * (m + 1)) / (2 * m * n);
}

} // namespace RankTest
