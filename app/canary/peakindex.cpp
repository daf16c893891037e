// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/peakindex.h"

#include <algorithm>
#include <limits>

static void widen(PeakIndex::Peaks &peaks, const PeakIndex::Peaks &more)
{
    peaks.least = std::min(peaks.least, more.least);
    peaks.greatest = std::max(peaks.greatest, more.greatest);
}

void PeakIndex::append(double x, double y)
{
    const Peaks peak {y, y};
    m_x.push_back(x);
    m_y.push_back(peak);
    size_t place = m_y.size() - 1;
    for (size_t level = 0; place >= size_t(fan) || level < m_levels.size(); ++level) {
        if (level == m_levels.size()) {
            // The first block of a new level holds what stood before it, too.
            const std::vector<Peaks> &below = level == 0 ? m_y : m_levels[level - 1];
            Peaks first = below.front();
            for (size_t i = 1; i < size_t(fan); ++i)
                widen(first, below[i]);
            m_levels.push_back({first});
        }
        place /= size_t(fan);
        std::vector<Peaks> &blocks = m_levels[level];
        if (place == blocks.size())
            blocks.push_back(peak);
        else
            widen(blocks[place], peak);
    }
}

void PeakIndex::clear()
{
    m_x.clear();
    m_y.clear();
    m_levels.clear();
}

qsizetype PeakIndex::firstFrom(double x, qsizetype hint) const
{
    // The next column of a plot begins a few points on: doubled steps find it sooner than halves.
    qsizetype low = std::clamp<qsizetype>(hint, 0, size());
    qsizetype step = 1;
    while (low + step < size() && m_x[size_t(low + step)] < x) {
        low += step;
        step *= 2;
    }
    const auto end = m_x.begin() + std::min(low + step + 1, size());
    return std::lower_bound(m_x.begin() + low, end, x) - m_x.begin();
}

PeakIndex::Peaks PeakIndex::peaks(qsizetype first, qsizetype last) const
{
    Peaks found {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (size_t level = 0; first < last; ++level) {
        const std::vector<Peaks> &blocks = level == 0 ? m_y : m_levels[level - 1];
        const bool top = level == m_levels.size();
        while (first < last && (top || first % fan != 0))
            widen(found, blocks[size_t(first++)]);
        while (first < last && last % fan != 0)
            widen(found, blocks[size_t(--last)]);
        first /= fan;
        last /= fan;
    }
    return found;
}
