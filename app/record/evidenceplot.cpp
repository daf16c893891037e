// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/evidenceplot.h"

#include "record/telling.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct NamedEvidence
{
    const EvidenceLine &line;
    QString name;
    QColor color;
    Qt::PenStyle style;
};

} // namespace

static std::array<NamedEvidence, 3> named(const CanaryEvidence &evidence)
{
    return {{{evidence.warning, Telling::tr("early warning"), Ink::accent, Qt::SolidLine},
             {evidence.quicker, Telling::tr("the quicker one"), Ink::accent, Qt::DashLine},
             {evidence.proof, Telling::tr("proof of health"), Ink::muted, Qt::SolidLine}}};
}

/// 4 -> "10000"; what is out of all proportion in short, "1e+08": as in the window.
static QString oddsText(double exponent)
{
    const double odds = std::pow(10, exponent);
    return QString::number(odds, exponent < 7 ? 'f' : 'g', exponent < 7 ? 0 : 4);
}

Plot evidencePlot(Plot ground, const CanaryEvidence &evidence)
{
    double highest = 0;
    for (const NamedEvidence &row : named(evidence)) {
        if (!row.line.odds.isEmpty())
            highest = std::max(highest, std::log10(row.line.decidesAt));
    }
    // Odds grow without end where the answer is plain: a little above the limits is enough. Even,
    // so that its half is a power of ten, too.
    const double top = 2 * std::ceil(std::max(highest, 1.0) * 1.15 / 2);
    ground.title = Telling::tr("Evidence, as odds");
    ground.format = oddsText;
    ground.limit.reset();
    ground.top = top;
    ground.series.clear();
    for (const NamedEvidence &row : named(evidence)) {
        if (row.line.odds.isEmpty())
            continue;
        PlotSeries series {row.name, row.color, {}, row.style, std::log10(row.line.decidesAt)};
        for (const QPointF &point : row.line.odds) {
            const double exponent = point.y() > 1 ? std::log10(point.y()) : 0;
            series.points.append({point.x(), std::min(exponent, top)});
        }
        ground.series.append(series);
    }
    return ground;
}

QString evidenceSentence(const CanaryEvidence &evidence)
{
    QStringList limits;
    for (const NamedEvidence &row : named(evidence)) {
        if (!row.line.odds.isEmpty())
            limits.append(Telling::tr("%1 at %2").arg(row.name).arg(row.line.decidesAt, 0, 'g', 3));
    }
    return Telling::tr("Thin lines: from where on each decides (%1). No line falls below 1.")
        .arg(limits.join(u", "_s));
}
