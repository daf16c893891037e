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

/// Whether it can be both seen and searched: the drawing library draws what lies beyond the basic
/// plane, but does not write down which character it was.
static bool isTold(char32_t c, const QFontMetricsF &metrics)
{
    if (c < 0x7f)
        return true;
    if (c > 0xffff || QChar::category(c) == QChar::Other_PrivateUse)
        return false;
    return QChar::isSpace(c) || metrics.inFontUcs4(c);
}

static bool isSilent(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    const bool choosesPicture = c == 0xfe0e || c == 0xfe0f;
    return category == QChar::Other_Control || category == QChar::Other_Format || choosesPicture;
}

QString drawableText(const QString &text, const QFontMetricsF &metrics)
{
    QString plain;
    bool named = false;
    for (const char32_t c : text.toUcs4()) {
        if (c != U'\n' && c != U'\t' && isSilent(c))
            continue;
        const bool told = isTold(c, metrics);
        if (named && told)
            plain.append(u']');
        if (!told) {
            plain.append(named ? u" U+"_s : u"[U+"_s);
            plain.append(QString::number(uint(c), 16).rightJustified(4, u'0').toUpper());
        } else if (c == U'\n') {
            plain.append(QChar::LineSeparator);
        } else if (c == U'\t') {
            plain.append(u"    "_s);
        } else {
            plain.append(QChar::fromUcs4(c));
        }
        named = !told;
    }
    if (named)
        plain.append(u']');
    return plain;
}
