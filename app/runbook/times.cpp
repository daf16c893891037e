// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/times.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>
#include <limits>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// Letters of a unit of time to seconds; 0 for anything else.
int secondsOfUnit(QStringView unit)
{
    static const QHash<QString, int> units {
        {u"s"_s, 1},           {u"sec"_s, 1},       {u"secs"_s, 1},       {u"second"_s, 1},
        {u"seconds"_s, 1},     {u"sekunden"_s, 1},  {u"m"_s, 60},         {u"min"_s, 60},
        {u"mins"_s, 60},       {u"minute"_s, 60},   {u"minutes"_s, 60},   {u"minuten"_s, 60},
        {u"minutos"_s, 60},    {u"h"_s, 3600},      {u"hr"_s, 3600},      {u"hrs"_s, 3600},
        {u"hour"_s, 3600},     {u"hours"_s, 3600},  {u"stunde"_s, 3600},  {u"stunden"_s, 3600},
        {u"heures"_s, 3600},   {u"horas"_s, 3600},  {u"d"_s, 86400},      {u"day"_s, 86400},
        {u"days"_s, 86400},    {u"tag"_s, 86400},   {u"tage"_s, 86400},   {u"dia"_s, 86400},
        {u"dias"_s, 86400},    {u"jour"_s, 86400},  {u"jours"_s, 86400},  {u"w"_s, 604800},
        {u"wk"_s, 604800},     {u"week"_s, 604800}, {u"weeks"_s, 604800}, {u"woche"_s, 604800},
        {u"wochen"_s, 604800},
    };
    return units.value(unit.toString().toLower(), 0);
}

/// Nothing where the number is absurd.
std::optional<seconds> amount(QStringView number, QStringView unit)
{
    bool ok = false;
    const double value = number.toDouble(&ok);
    const int scale = secondsOfUnit(unit);
    if (!ok || scale == 0 || value * scale > std::numeric_limits<int>::max())
        return std::nullopt;
    return seconds(qint64(value * scale));
}

bool isMinus(QStringView sign)
{
    return sign.compare("minus"_L1, Qt::CaseInsensitive) == 0 || sign == u"-" || sign == u"−"
        || sign == u"–" || sign == u"‑" || sign == u"‐";
}

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// Most texts hold no time at all: spare them the patterns.
bool mayHoldTime(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Whether one of the letters begins a word and no other goes on with it, but for those of
/// `onward`.
bool holdsLetterAlone(QStringView text, QStringView letters, QStringView onward = {})
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (!letters.contains(text[at]) || (at > 0 && text[at - 1].isLetterOrNumber()))
            continue;
        if (!text[at + 1].isLetterOrNumber() || onward.contains(text[at + 1]))
            return true;
    }
    return false;
}

/// "T-2h", "T minus 2 h", "tminus 2 h".
bool mayNameT(QStringView text)
{
    return holdsLetterAlone(text, u"Tt", u"mMpP");
}

bool holdsAnyWord(QStringView text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(
        words, [text](auto word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::optional<seconds> offsetFromT(QStringView text)
{
    static const QRegularExpression withUnit = words(
        uR"((?<![\w-])T\s*-?\s*([-+−–‑‐]|minus|plus)\s*(\d{1,6}(?:\.\d{1,3})?)\s*([a-z]{1,8})(?:\s*(\d{1,6})\s*([a-z]{1,8}))?(?![\w-]))"_s);
    static const QRegularExpression zero = words(uR"((?<![\w-])T\s*[-+=−–‑‐]\s*0(?![\w:.-]))"_s);
    if (!mayNameT(text))
        return std::nullopt;
    const auto found = withUnit.matchView(text);
    const auto atZero = zero.matchView(text);
    if (atZero.hasMatch() && (!found.hasMatch() || atZero.capturedStart() <= found.capturedStart()))
        return seconds(0);
    if (!found.hasMatch())
        return std::nullopt;
    auto total = amount(found.capturedView(2), found.capturedView(3));
    if (!total)
        return std::nullopt;
    if (const auto more = amount(found.capturedView(4), found.capturedView(5)))
        *total += *more;
    return isMinus(found.capturedView(1)) ? -*total : *total;
}

std::optional<seconds> offsetFromDay(QStringView text)
{
    static const QRegularExpression day =
        QRegularExpression(uR"((?<![\w-])(?:J|Jour J|D)\s?([-+−–‑‐])\s?(\d{1,3})(?![\w-]))"_s);
    if (!holdsLetterAlone(text, u"JD"))
        return std::nullopt;
    const auto found = day.matchView(text);
    if (!found.hasMatch())
        return std::nullopt;
    const seconds value(found.capturedView(2).toLongLong() * 86400);
    return isMinus(found.capturedView(1)) ? -value : value;
}

std::optional<seconds> offsetInWords(QStringView text)
{
    static const QRegularExpression pattern = words(
        uR"((\d{1,5})\s*([a-z]{1,8})\s+(before|after|prior to|post)[\s-]+(?:the\s+)?(?:launch|release|go-?live|cutover|deploy))"_s);
    if (!holdsAnyWord(text, {"before"_L1, "after"_L1, "prior"_L1, "post"_L1}))
        return std::nullopt;
    const auto found = pattern.matchView(text);
    if (!found.hasMatch())
        return std::nullopt;
    const auto value = amount(found.capturedView(1), found.capturedView(2));
    if (!value)
        return std::nullopt;
    const bool before = found.capturedView(3).startsWith(u'b', Qt::CaseInsensitive)
        || found.capturedView(3).startsWith("pr"_L1, Qt::CaseInsensitive);
    return before ? -*value : *value;
}

} // namespace

std::optional<seconds> Times::durationIn(QStringView text)
{
    static const QRegularExpression pattern =
        words(uR"((?<![\w.])(\d{1,6}(?:\.\d{1,3})?)\+?\s*-?\s*([a-z]{1,8})\b)"_s);
    if (!mayHoldTime(text))
        return std::nullopt;
    for (auto it = pattern.globalMatchView(text); it.hasNext();) {
        const auto found = it.next();
        if (const auto value = amount(found.capturedView(1), found.capturedView(2)))
            return value;
    }
    return std::nullopt;
}

std::optional<seconds> Times::offsetIn(QStringView text)
{
    if (!mayHoldTime(text))
        return std::nullopt;
    if (const auto offset = offsetFromT(text))
        return offset;
    if (const auto offset = offsetFromDay(text))
        return offset;
    return offsetInWords(text);
}

std::optional<int> Times::bareOffsetIn(QStringView text)
{
    static const QRegularExpression pattern =
        words(uR"((?<![\w-])T\s?([-+−–‑‐])\s?([1-9]\d{0,3})(?![\w-]|[.:]\d))"_s);
    if (!mayHoldTime(text) || !mayNameT(text))
        return std::nullopt;
    const auto found = pattern.matchView(text);
    if (!found.hasMatch())
        return std::nullopt;
    const int number = found.capturedView(2).toInt();
    return isMinus(found.capturedView(1)) ? -number : number;
}

std::optional<seconds> Times::offsetUnitIn(QStringView text)
{
    static const QRegularExpression pattern = words(
        uR"((?<![\w-])T\s*-?\s*(?:[-+−–‑‐]|minus|plus)\s*[\d.]{1,9}\s*([a-z]{1,8})(?![\w-]))"_s);
    if (!mayHoldTime(text) || !mayNameT(text))
        return std::nullopt;
    for (auto it = pattern.globalMatchView(text); it.hasNext();) {
        if (const int unit = secondsOfUnit(it.next().capturedView(1)))
            return seconds(unit);
    }
    return std::nullopt;
}

std::optional<milliseconds> Times::exactDuration(QStringView text)
{
    static const QRegularExpression pattern(uR"(^(\d{1,9})(ms|s|m|h|d)$)"_s);
    const auto found = pattern.matchView(text);
    if (!found.hasMatch())
        return std::nullopt;
    const qint64 number = found.capturedView(1).toLongLong();
    if (found.capturedView(2) == u"ms")
        return milliseconds(number);
    return milliseconds(number * 1000 * secondsOfUnit(found.capturedView(2)));
}

std::optional<seconds> Times::exactOffset(QStringView text)
{
    static const QRegularExpression pattern(uR"(^T([-+])(\d{1,9})([smhd]?)$)"_s);
    const auto found = pattern.matchView(text);
    if (!found.hasMatch())
        return std::nullopt;
    const qint64 number = found.capturedView(2).toLongLong();
    if (found.capturedView(3).isEmpty())
        return number == 0 ? std::optional(seconds(0)) : std::nullopt;
    const seconds value(number * secondsOfUnit(found.capturedView(3)));
    return found.capturedView(1) == u"-" ? -value : value;
}
