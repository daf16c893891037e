// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/chartpens.h"

#include "ui/items/verdictstyle.h"

namespace ChartPens {

QPen canary(const QPalette &colors)
{
    return {toneColor(Tone::Accent, colors), 1.8};
}

QPen baseline(const QPalette &colors)
{
    QColor quiet = toneColor(Tone::Muted, colors);
    quiet.setAlphaF(0.55F);
    return {quiet, 1.2};
}

QPen proof(const QPalette &colors)
{
    return {toneColor(Tone::Waived, colors), 1.4};
}

QPen quicker(const QPalette &colors)
{
    return {toneColor(Tone::Accent, colors), 1.2, Qt::DashDotLine};
}

QPen quantile(double share, const QPalette &colors)
{
    QColor quiet = toneColor(Tone::Accent, colors);
    quiet.setAlphaF(0.6F);
    return {quiet, 1.2, share > 0.9 ? Qt::DashLine : Qt::DotLine};
}

} // namespace ChartPens
