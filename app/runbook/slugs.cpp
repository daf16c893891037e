// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/slugs.h"

#include <algorithm>

static bool isIdCharacter(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit: return true;
    default: return false;
    }
}

/// Full case folding: Qt's own leaves alone what folds to more than one letter (sharp s,
/// ligatures).
static QString foldedCase(const QString &text)
{
    const QString simple = text.toCaseFolded();
    QString full;
    full.reserve(simple.size());
    for (const QChar c : simple) {
        const QString upper = c.unicode() < 0x80 ? QString() : QString(c).toUpper();
        if (upper.size() > 1)
            full += upper.toCaseFolded();
        else
            full += c;
    }
    return full;
}

/// The same for text of ASCII alone, which most is.
static QString slugOfAscii(const QString &text)
{
    QString slug;
    slug.reserve(text.size());
    bool gap = false;
    for (const QChar c : text) {
        const char16_t point = c.unicode();
        const bool upper = point >= u'A' && point <= u'Z';
        if (!upper && (point < u'a' || point > u'z') && (point < u'0' || point > u'9')) {
            gap = !slug.isEmpty();
            continue;
        }
        if (gap)
            slug += u'-';
        gap = false;
        slug += upper ? QChar(char16_t(point | 0x20)) : c;
    }
    return slug;
}

QString slugOf(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return slugOfAscii(text);
    const QString folded = foldedCase(text.normalized(QString::NormalizationForm_C));
    QString slug;
    slug.reserve(folded.size());
    bool gap = false;
    for (const char32_t point : folded.toUcs4()) {
        if (!isIdCharacter(point)) {
            gap = !slug.isEmpty();
            continue;
        }
        if (gap)
            slug += u'-';
        gap = false;
        slug += QChar::fromUcs4(point);
    }
    return slug;
}

QString slugOr(const QString &text, const QString &fallback)
{
    const QString slug = slugOf(text);
    return slug.isEmpty() ? fallback : slug;
}

QString UniqueIds::unique(const QString &id)
{
    int &count = m_seen[id];
    if (++count == 1)
        return id;
    for (;; ++count) {
        const QString candidate = id + u'-' + QString::number(count);
        if (!m_seen.contains(candidate)) {
            const int reached = count;
            m_seen.insert(candidate, 1);
            m_seen[id] = reached;
            return candidate;
        }
    }
}
