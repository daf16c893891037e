// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/controlmarks.h"

using namespace Qt::StringLiterals;

static bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e
        || c == 0x200f || c == 0x061c;
}

QString controlMark(char16_t c)
{
    if (c < 0x20)
        return QString(QChar(char16_t(0x2400 + c)));
    if (c == 0x7f)
        return QString(QChar(u'\u2421'));
    if ((c >= 0x80 && c <= 0x9f) || turnsDirection(c) || c == 0x2028 || c == 0x2029)
        return u"<U+%1>"_s.arg(int(c), 4, 16, QChar(u'0')).toUpper();
    return {};
}

QString withControlMarks(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const QString mark = c == u'\n' || c == u'\t' ? QString() : controlMark(c.unicode());
        if (mark.isEmpty())
            shown += c;
        else
            shown += mark;
    }
    return shown;
}
