// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/outputlayout.h"

#include "ui/items/verdictstyle.h"

#include <QTextLayout>

static QColor inkColor(const OutputInk &ink, const QPalette &palette)
{
    if (ink.mark)
        return palette.color(QPalette::PlaceholderText);
    switch (ink.colour) {
    case 0: return toneColor(Tone::Muted, palette);
    case 1: return toneColor(Tone::Limit, palette);
    case 2: return toneColor(Tone::Good, palette);
    case 3: return toneColor(Tone::Warn, palette);
    case 4:
    case 6: return toneColor(Tone::Accent, palette);
    case 5: return toneColor(Tone::Waived, palette);
    default: return palette.color(QPalette::Text);
    }
}

void layOutOutput(QTextLayout &layout, const OutputLine &line, const QPalette &palette)
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const OutputSpan &span : line.spans) {
        QTextLayout::FormatRange range;
        range.start = int(span.start);
        range.length = int(span.length);
        range.format.setForeground(inkColor(span.ink, palette));
        if (span.ink.bold)
            range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setNumColumns(int(qMax<qsizetype>(1, line.text.size())));
    layout.endLayout();
}
