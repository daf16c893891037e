// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readablecolor.h"

#include <algorithm>
#include <cmath>

static constexpr double enoughContrast = 4.5;

static double luminance(const QColor &color)
{
    const auto part = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
        + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QColor readableColor(const QColor &ink, const QColor &ground)
{
    const bool towardsWhite = contrast(Qt::white, ground) > contrast(Qt::black, ground);
    const float end = towardsWhite ? 1 : 0;
    // In steps that keep the hue as long as possible.
    for (int step = 0; step <= 20; ++step) {
        const float share = float(step) / 20;
        const auto mixed = [share, end](float part) { return part + (end - part) * share; };
        const QColor color =
            QColor::fromRgbF(mixed(ink.redF()), mixed(ink.greenF()), mixed(ink.blueF()));
        if (contrast(color, ground) >= enoughContrast)
            return color;
    }
    return towardsWhite ? Qt::white : Qt::black;
}
