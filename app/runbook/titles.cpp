// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/titles.h"

#include "runbook/boxsigns.h"
#include "runbook/times.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static QString withoutLeadingMarks(QStringView text)
{
    QStringView rest = text.trimmed();
    while (!rest.isEmpty()
           && (rest.front() == u':' || rest.front() == u'-' || rest.front() == u'–'
               || rest.front() == u'—'))
        rest = rest.sliced(1).trimmed();
    return rest.toString().simplified();
}

static bool startsWithBox(QStringView text)
{
    return text.size() > 3 && text[0] == u'[' && text[2] == u']' && text[3].isSpace()
        && (text[1] == u' ' || text[1] == u'x' || text[1] == u'X');
}

TitledText splitTitle(const MarkdownText &text)
{
    const qsizetype box = startsWithBox(text.text) ? 4 : 0;
    if (text.bold > box) {
        QString title = text.text.first(text.bold).sliced(box).simplified();
        while (title.endsWith(u':'))
            title.chop(1);
        title = title.trimmed();
        if (!title.isEmpty())
            return {title, withoutLeadingMarks(QStringView(text.text).sliced(text.bold))};
    }
    return {text.text.sliced(box).simplified(), {}};
}

void takeSign(MarkdownText &text)
{
    const auto sign = boxSignAt(text.text);
    if (!sign)
        return;
    text.text = text.text.sliced(sign->length);
    text.bold = std::max<qsizetype>(0, text.bold - sign->length);
}

bool saysCritical(const QString &text)
{
    static const QRegularExpression pattern(uR"(\bCRITICAL\b|\((?i:critical)\))"_s);
    return text.contains("critical"_L1, Qt::CaseInsensitive) && pattern.match(text).hasMatch();
}

bool saysIfApplicable(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\((?:[^()]*\b)?(?:if applicable|if needed|if required|if necessary|optional|as applicable|falls zutreffend)\b[^()]*\)|^optional\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool may = text.contains(u'(') || text.startsWith("optional"_L1, Qt::CaseInsensitive);
    return may && pattern.match(text).hasMatch();
}

std::optional<double> shareIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\((?:[^()]*[\s,;])?(\d{1,3}(?:\.\d{1,3})?)\s?%[^()]*\))"_s);
    if (!text.contains(u'%'))
        return std::nullopt;
    const auto found = pattern.match(text);
    if (!found.hasMatch() || found.capturedView(1).toDouble() > 100)
        return std::nullopt;
    // With its point moved: 99.9 % are 0.999 to the last digit.
    return QString(found.captured(1) + "e-2"_L1).toDouble();
}

std::optional<std::chrono::seconds> durationInBrackets(const QString &text)
{
    static const QRegularExpression pattern(uR"(\(([^()]*)\))"_s);
    if (!text.contains(u'('))
        return std::nullopt;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QString inside = it.next().captured(1);
        if (Times::offsetIn(inside))
            continue;
        if (const auto duration = Times::durationIn(inside))
            return duration;
    }
    return std::nullopt;
}
