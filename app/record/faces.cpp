// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/faces.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

QFont fontOf(Face face)
{
    const bool mono = face == Face::Mono || face == Face::SmallMono;
    QFont font(mono ? QStringList {u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s}
                    : QStringList {u"Inter"_s, u"DejaVu Sans"_s});
    font.setStyleHint(mono ? QFont::Monospace : QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Glyphs that stand for no character of their own are lost to whoever searches or copies the
    // text.
    for (const QFont::Tag feature :
         {QFont::Tag("calt"), QFont::Tag("ccmp"), QFont::Tag("liga"), QFont::Tag("dlig")})
        font.setFeature(feature, 0);
    switch (face) {
    case Face::Plain: font.setPointSizeF(9.5); break;
    case Face::Bold:
        font.setPointSizeF(9.5);
        font.setWeight(QFont::DemiBold);
        break;
    case Face::Small: font.setPointSizeF(8); break;
    case Face::SmallBold:
        font.setPointSizeF(8);
        font.setWeight(QFont::DemiBold);
        break;
    case Face::Mono: font.setPointSizeF(9.5); break;
    case Face::SmallMono: font.setPointSizeF(7.2); break;
    case Face::Title:
        font.setPointSizeF(22);
        font.setWeight(QFont::Bold);
        break;
    case Face::Giant:
        font.setPointSizeF(24);
        font.setWeight(QFont::Bold);
        break;
    case Face::Heading:
        font.setPointSizeF(16);
        font.setWeight(QFont::Bold);
        break;
    case Face::SubHeading:
        font.setPointSizeF(11.5);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QString drawableText(const QString &text, const QFontMetricsF &metrics)
{
    QString plain;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (c == U'\n')
            plain.append(QChar::LineSeparator);
        else if (c == U'\t')
            plain.append(u"    "_s);
        else if (category == QChar::Other_Control || category == QChar::Other_Format || c == 0xfe0f
                 || category == QChar::Other_PrivateUse
                 || (category == QChar::Symbol_Other && !metrics.inFontUcs4(c)))
            continue;
        else
            plain.append(QChar::fromUcs4(c));
    }
    while (plain.startsWith(u' ') && !text.startsWith(u' '))
        plain.removeFirst();
    return plain;
}
