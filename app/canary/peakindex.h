// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

/// The points of one line, left to right, with the least and the greatest value of any stretch at
/// hand in a few steps: a week of seconds is drawn in the width of a window without losing a peak.
class PeakIndex
{
public:
    struct Peaks
    {
        double least;
        double greatest;

        friend bool operator==(const Peaks &, const Peaks &) = default;
    };

    /// Not left of the points before it.
    void append(double x, double y);
    void clear();

    qsizetype size() const { return qsizetype(m_x.size()); }
    bool isEmpty() const { return m_x.empty(); }
    double x(qsizetype point) const { return m_x[size_t(point)]; }
    double y(qsizetype point) const { return m_y[size_t(point)].least; }
    /// The first point that is not left of `x`; the size where none is. `hint` is no later point.
    qsizetype firstFrom(double x, qsizetype hint = 0) const;
    /// Of the points from `first` up to, without it, `last`; there must be one.
    Peaks peaks(qsizetype first, qsizetype last) const;

private:
    /// How many of one level stand together in the next.
    static constexpr qsizetype fan = 16;

    std::vector<double> m_x;
    /// A point is its own least and greatest, so that every level is of one kind.
    std::vector<Peaks> m_y;
    std::vector<std::vector<Peaks>> m_levels;
};
