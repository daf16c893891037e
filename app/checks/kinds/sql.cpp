// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/database.h"
#include "checks/parameters.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

static QString sqlWish(const QJsonObject &with)
{
    QStringList parts;
    if (with.contains("equals"_L1))
        parts.append(u"= "_s + textOf(with["equals"_L1]));
    if (with.contains("min"_L1))
        parts.append(u"≥ "_s + textOf(with["min"_L1]));
    if (with.contains("max"_L1))
        parts.append(u"≤ "_s + textOf(with["max"_L1]));
    if (with.contains("rows"_L1))
        parts.append(textsOf(with["rows"_L1]).join(u", "_s));
    return parts.join(u", "_s);
}

/// What is wrong with the one value; an Error where it cannot be compared.
static Result<QString> judgeScalar(const QJsonObject &with, const QString &value)
{
    QString bad = QCoreApplication::translate("checks", "the answer is %1").arg(value);
    if (with.contains("equals"_L1) && value != textOf(with["equals"_L1]))
        return bad;
    for (const QLatin1StringView name : {"min"_L1, "max"_L1}) {
        if (!with.contains(name))
            continue;
        bool isNumber = false;
        bool isLimit = false;
        const double number = value.toDouble(&isNumber);
        const double limit = textOf(with[name]).toDouble(&isLimit);
        // NaN, which databases have, is neither below nor above anything.
        isNumber = isNumber && !std::isnan(number);
        if (!isNumber || !isLimit || std::isnan(limit))
            return failure(QCoreApplication::translate("checks", "\"%1\" is no number")
                               .arg(isNumber ? textOf(with[name]) : value));
        if (name == "min"_L1 ? number < limit : number > limit)
            return bad;
    }
    return QString();
}

/// {target: NAME | url: ADDRESS, secret: NAME, query: SQL, equals: VALUE, min: NUMBER, max: NUMBER,
/// rows: ["A | B"..]}: the query, which can only read, gives that one value, or exactly those rows
/// in that order. No row proves nothing.
static CheckResult runSqlCheck(const CheckSpec &spec, const CheckContext &context)
{
    const auto place = sqlPlaceOf(spec.with, context);
    if (!place)
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (isBlank(spec.with["query"_L1]))
        return blank(spec, u"query"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    Observation sighting;
    sighting.expected = sqlWish(spec.with);
    if (sighting.expected.isEmpty())
        return blank(spec, u"equals"_s);
    if (!*place)
        return notConfigured(spec, place->error().text());
    sighting.vantage = sqlVantage(context, **place);
    const Result<SqlRows> got = sqlAsk(**place, textOf(spec.with["query"_L1]), context);
    if (!got)
        return noAnswer(spec, got.error(), sighting);
    sighting.evidence = textOf(spec.with["query"_L1]).toUtf8() + '\n' + got->text();
    if (got->rows.isEmpty())
        return noAnswer(
            spec, QCoreApplication::translate("checks", "no row came back: that proves nothing"),
            sighting);
    QStringList rows;
    for (const QStringList &row : got->rows)
        rows.append(row.join(u" | "_s));
    sighting.seen = rows.join(u", "_s);
    if (spec.with.contains("rows"_L1) && rows != textsOf(spec.with["rows"_L1])) {
        sighting.reason =
            QCoreApplication::translate("checks", "the rows are %1").arg(sighting.seen);
        return answer(spec, false, sighting);
    }
    if (spec.with.contains("equals"_L1) || spec.with.contains("min"_L1)
        || spec.with.contains("max"_L1)) {
        const std::optional<QString> value = got->scalar();
        if (!value)
            return noAnswer(
                spec, QCoreApplication::translate("checks", "the query gives more than one value"),
                sighting);
        const Result<QString> fault = judgeScalar(spec.with, *value);
        if (!fault)
            return noAnswer(spec, fault.error(), sighting);
        if (!fault->isEmpty()) {
            sighting.reason = *fault;
            return answer(spec, false, sighting);
        }
    }
    sighting.reason = QCoreApplication::translate("checks", "the database answers as expected");
    return answer(spec, true, sighting);
}

CheckKind sqlKind()
{
    return {u"sql"_s,
            QT_TRANSLATE_NOOP("checks", "a database answers a query as it should"),
            1,
            {u"target"_s, u"url"_s, u"secret"_s, u"query"_s, u"equals"_s, u"min"_s, u"max"_s,
             u"rows"_s},
            runSqlCheck};
}
