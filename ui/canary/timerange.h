// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The stretch of a time axis that is shown, in seconds: all of it, a window that goes with the
/// newest, or a window that stands still. Never outside the whole, never shorter than `shortest`.
class TimeRange
{
public:
    static constexpr double shortest = 60;

    /// The whole grew or is another.
    void setWhole(double from, double to);
    double from() const { return m_from; }
    double to() const { return m_to; }
    double span() const { return m_to - m_from; }
    bool isWhole() const { return m_whole; }
    bool isFollowing() const { return m_following; }

    /// Below 1 comes nearer; `around` keeps its place where there is room.
    void zoom(double factor, double around);
    /// Later by so many seconds; below 0 earlier.
    void pan(double seconds);
    void showAll();
    void set(double from, double to);
    /// As long as now, at the newest.
    void follow();
    /// Moves as little as it takes to show `t`.
    void reveal(double t);

private:
    void place(double from, double span);

    double m_least = 0;
    double m_most = shortest;
    double m_from = 0;
    double m_to = shortest;
    bool m_whole = true;
    bool m_following = true;
};
