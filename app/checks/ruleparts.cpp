// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/ruleparts.h"

#include "checks/parameters.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

static constexpr QLatin1StringView ruleNumber("[0-9.]+(?:e[+-]?\\d+)?");

static double productOf(const QString &text)
{
    double product = 1;
    for (const QString &factor : text.split(u'*'))
        product *= factor.trimmed().toDouble();
    return product;
}

/// What the left side is divided by, again and again: "(x - time()) / 24 / 3600".
static double divisorOf(QString left)
{
    static const QRegularExpression division(
        uR"(^(.*\S)\s*/\s*\(?\s*(%1(?:\s*\*\s*%1)*)\s*\)?\s*$)"_s.arg(ruleNumber),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    double divisor = 1;
    for (auto match = division.match(left); match.hasMatch(); match = division.match(left)) {
        divisor *= productOf(match.captured(2));
        left = match.captured(1);
    }
    return divisor;
}

std::optional<RuleParts> partsOf(const QString &expression)
{
    static const QRegularExpression pattern(
        uR"(^(.*\S)\s*(>=|<=|==|!=|>|<)\s*(?:bool\s+)?(?:\(\s*(%1(?:\s*\*\s*%1)*)\s*\)|(%1(?:\s*\*\s*%1)*))\s*$)"_s
            .arg(ruleNumber),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(expression.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return RuleParts {match.captured(1), match.captured(2),
                      productOf(match.captured(3) + match.captured(4)),
                      divisorOf(match.captured(1))};
}

bool sameNumber(double a, double b)
{
    return std::isfinite(a) && std::isfinite(b)
        && std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

bool saysPerCent(const QString &left)
{
    static const QRegularExpression sign(
        uR"(\*\s*100(?![\d.])|(?<![\w.="])100\s*[*-]|percent(?!ile)|_pct|pct_|_perc\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sign.match(left).hasMatch();
}

bool isHundredfold(const QString &wanted, const RuleParts &parts)
{
    const double limit = wanted.toDouble();
    return limit > 0 && limit < 1 && sameNumber(parts.limit, limit * 100);
}

bool isLimit(const QString &wanted, const RuleParts &parts)
{
    if (const auto time = durationOf(wanted))
        return sameNumber(parts.limit * parts.unit, double(time->count()));
    const double limit = wanted.toDouble();
    return isHundredfold(wanted, parts)
        || (sameNumber(parts.limit, limit) && (limit >= 1 || !saysPerCent(parts.left)));
}
