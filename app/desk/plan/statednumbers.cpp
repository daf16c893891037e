// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/plan/statednumbers.h"

#include "domain/blanks.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView numberForm(R"((\d+(?:[.,]\d+)?))");

/// A number as it stands there, and in the unit of the parameter.
struct Stated
{
    QString words;
    double value = 0;
};

/// Those that follow a comparison, where any does; else all. `scale` says what one of the unit is.
template <typename Scale>
QList<Stated> statedIn(const QString &words, const QString &unit, Scale scale)
{
    const QRegularExpression form(
        uR"((?<![\w.,])(?:(?<over>(?:[<>≤≥]=?|over|above|below|under|than|exceed\w*|least)\s*))?%1\s*-?\s*%2)"_s
            .arg(numberForm, unit),
        QRegularExpression::CaseInsensitiveOption);
    QList<Stated> all;
    QList<Stated> compared;
    for (const QRegularExpressionMatch &match : form.globalMatch(words)) {
        const QString over = match.captured(u"over"_s);
        const double number = match.captured(2).replace(u',', u'.').toDouble();
        const Stated stated {match.captured().sliced(over.size()).simplified(),
                             number * scale(match.captured(u"unit"_s).toLower())};
        QList<Stated> &where = over.isEmpty() ? all : compared;
        const auto same = [&stated](const Stated &other) { return other.value == stated.value; };
        if (std::ranges::none_of(where, same))
            where.append(stated);
    }
    return compared.isEmpty() ? all : compared;
}

QString plainNumber(double value)
{
    return QString::number(value, 'g', 12);
}

/// `form` makes the parameter of the one number stated; several are for a person to choose from.
template <typename Form>
void put(QJsonObject &with, const QString &name, const QList<Stated> &stated, Form form)
{
    if (stated.size() == 1)
        with.insert(name, form(stated.first().value));
    if (stated.size() < 2)
        return;
    QStringList each;
    for (const Stated &one : stated)
        each.append(one.words);
    with.insert(name, u"<one of %1>"_s.arg(each.join(", "_L1)));
}

QList<Stated> daysIn(const QString &words)
{
    return statedIn(words, u"(?<unit>days?|d|weeks?|months?)\\b"_s, [](const QString &unit) {
        return unit.startsWith(u'w') ? 7.0 : unit.startsWith(u'm') ? 30.0 : 1.0;
    });
}

QString daysText(double days)
{
    return plainNumber(days) + u'd';
}

void takeQuantile(QJsonObject &with, const QString &words)
{
    static const QRegularExpression form(
        uR"(\bp\s?(\d{2,3}(?:\.\d+)?)\b|\b(\d{2}(?:\.\d+)?)(?:th)?[ -]?percentile)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return;
    const QString digits = match.captured(1) + match.captured(2);
    // P999 is 99.9 per cent.
    with.insert(u"quantile"_s, u"0."_s + QString(digits).remove(u'.'));
}

void takeForRule(QJsonObject &with, const QString &words)
{
    if (textOf(with.value("limit"_L1)).endsWith(u'd')) {
        put(with, u"limit"_s, daysIn(words), daysText);
    } else if (with.contains("quantile"_L1)) {
        takeQuantile(with, words);
        put(with, u"limit"_s,
            statedIn(words, u"(?<unit>ms|milliseconds?|s|secs?|seconds?)\\b"_s,
                     [](const QString &unit) { return unit.startsWith(u'm') ? 0.001 : 1.0; }),
            plainNumber);
    } else {
        put(with, u"limit"_s,
            statedIn(words, u"(?<unit>%|per ?cent\\b)"_s, [](const QString &) { return 0.01; }),
            plainNumber);
    }
}

void takeForBackup(QJsonObject &with, const QString &words)
{
    static const QRegularExpression hourly(u"\\b(hourly|every hour)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression weekly(u"\\b(weekly|every week)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (words.contains(hourly)) {
        with.insert(u"maxAge"_s, u"2h"_s);
        with.insert(u"minCount"_s, 24 * 7);
    } else if (words.contains(weekly)) {
        with.insert(u"maxAge"_s, u"8d"_s);
        with.insert(u"minCount"_s, 1);
    }
}

void takeInto(const QString &kind, QJsonObject &with, const QString &words)
{
    if (kind == "rules"_L1)
        takeForRule(with, words);
    if (kind == "backup"_L1)
        takeForBackup(with, words);
    if (with.contains("minDays"_L1))
        put(with, u"minDays"_s, daysIn(words), [](double days) { return qint64(days); });
    for (const QString &name : {u"keyMaxAge"_s, u"maxAge"_s}) {
        if (with.contains(name) && kind != "backup"_L1)
            put(with, name, daysIn(words), daysText);
    }
    if (with.contains("minBytes"_L1))
        put(with, u"minBytes"_s,
            statedIn(words, u"(?<unit>bits?|bytes?|char\\w*)\\b"_s,
                     [](const QString &unit) { return unit.startsWith("bit"_L1) ? 0.125 : 1.0; }),
            [](double bytes) { return qint64(std::ceil(bytes)); });
}

} // namespace

void takeStatedNumbers(CheckSpec &spec, const QString &words)
{
    takeInto(spec.kind, spec.with, words);
    QJsonArray parts = spec.with.value("checks"_L1).toArray();
    for (auto &&each : parts) {
        QJsonObject part = each.toObject();
        QJsonObject with = part["with"_L1].toObject();
        takeInto(part["kind"_L1].toString(), with, words);
        part.insert(u"with"_s, with);
        each = part;
    }
    if (!parts.isEmpty())
        spec.with.insert(u"checks"_s, parts);
}
