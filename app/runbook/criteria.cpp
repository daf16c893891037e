// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/criteria.h"

#include "runbook/times.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Comparison
{
    QString op;
    double value = 0;
    QString unit;
    /// What stands behind the number.
    QString rest;
};

QString operatorOf(const QString &words)
{
    const QString word = words.simplified().toLower();
    if (word == u"<" || word == u"below" || word == u"under" || word == u"less than"
        || word == u"lower than")
        return u"<"_s;
    if (word == u"<=" || word == u"≤" || word == u"at most" || word == u"no more than"
        || word == u"within")
        return u"<="_s;
    if (word == u">=" || word == u"≥" || word == u"at least" || word == u"no less than")
        return u">="_s;
    if (word == u"=" || word == u"==")
        return u"=="_s;
    return u">"_s;
}

/// Number and unit word to base units.
void intoBaseUnits(double number, const QString &unit, Comparison &out)
{
    const QString word = unit.toLower();
    out.value = number;
    out.unit = u"count"_s;
    if (word == u"%" || word == u"percent") {
        out.value = number / 100;
        out.unit = u"ratio"_s;
    } else if (word == u"ms" || word.startsWith(u"millisecond")) {
        out.value = number / 1000;
        out.unit = u"seconds"_s;
    } else if (const auto one = Times::durationIn(QString(u"1 "_s + word));
               one && !word.isEmpty()) {
        out.value = number * double(one->count());
        out.unit = u"seconds"_s;
    }
}

/// "400+ requests", "95%+": at least so many.
std::optional<Comparison> atLeastIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?<![\w.+-])(\d{1,12}(?:[.,]\d{1,6})?)\s?(%|ms\b)?\+(?=\s|$|[,;)])\s*(%|ms\b|s\b)?)"_s);
    const auto found = pattern.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    Comparison out;
    out.op = u">="_s;
    out.rest = text.sliced(found.capturedEnd());
    const QString unit = found.captured(2).isEmpty() ? found.captured(3) : found.captured(2);
    intoBaseUnits(found.captured(1).replace(u',', u'.').toDouble(), unit, out);
    return out;
}

/// Most texts compare nothing: spare them the patterns.
bool holdsDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<Comparison> comparisonIn(const QString &text)
{
    if (!holdsDigit(text))
        return std::nullopt;
    static const QRegularExpression pattern(
        uR"((<=|>=|==|≤|≥|<|>|=|\b(?:below|under|less than|lower than|at most|no more than|within|at least|no less than|above|over|more than|greater than|exceeds?|higher than)\b)\s*~?\s*(\d{1,12}(?:[.,]\d{1,6})?)\s*(%|percent\b|ms\b|milliseconds?\b|[a-z]{1,8}\b)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = pattern.match(text);
    if (!found.hasMatch())
        return atLeastIn(text);
    Comparison out;
    out.op = operatorOf(found.captured(1));
    out.rest =
        text.sliced(found.capturedStart(3) >= 0 ? found.capturedStart(3) : found.capturedEnd());
    intoBaseUnits(found.captured(2).replace(u',', u'.').toDouble(), found.captured(3), out);
    return out;
}

bool asksForHealth(const QString &text)
{
    static const QRegularExpression pattern(uR"(\b(?:passing|passes|pass|healthy|green|ok)\b)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return metricNamedIn(text) == u"health" && pattern.match(text).hasMatch();
}

/// "P95", a word of its own.
bool namesPercentile(QStringView text)
{
    static const QRegularExpression percentile(uR"(\bp(?:50|75|90|95|99|999)\b)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const auto mayBegin = [](QChar p, QChar digit) {
        return (p == u'p' || p == u'P') && digit >= u'5' && digit <= u'9';
    };
    return std::ranges::adjacent_find(text, mayBegin) != text.end()
        && percentile.matchView(text).hasMatch();
}

/// Words before a limit that is no bullet.
bool mayExpect(QStringView text)
{
    for (const QLatin1StringView word : {"expect"_L1, "should"_L1, "pass"_L1}) {
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Whether more than one limit may stand in the words.
bool mayBeSeveral(QStringView text)
{
    return text.contains(u',') || text.contains(u';') || text.contains(u'&')
        || text.contains("and"_L1, Qt::CaseInsensitive);
}

} // namespace

QString metricNamedIn(QStringView text)
{
    const auto has = [text](QLatin1StringView word) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    if (has("latency"_L1) || has("response time"_L1) || namesPercentile(text))
        return u"latency"_s;
    if (has("error rate"_L1) || has("error ratio"_L1) || has("failure rate"_L1) || has("errors"_L1)
        || has("5xx"_L1))
        return u"errorRate"_s;
    if (has("health"_L1) || has("readiness"_L1) || has("liveness"_L1))
        return u"health"_s;
    if (has("request rate"_L1) || has("requests per"_L1) || has("throughput"_L1))
        return u"requestRate"_s;
    for (const QLatin1StringView word : {"cpu"_L1, "memory"_L1, "disk"_L1}) {
        if (has(word))
            return word;
    }
    return {};
}

std::optional<Criterion> readCriterion(const QString &text, int line)
{
    Criterion criterion;
    criterion.text = text;
    criterion.line = line;
    criterion.metric = metricNamedIn(text);
    if (const auto comparison = comparisonIn(text)) {
        criterion.op = comparison->op;
        criterion.value = comparison->value;
        criterion.unit = comparison->unit;
        return criterion;
    }
    if (asksForHealth(text))
        return criterion;
    return std::nullopt;
}

QList<Criterion> readCriteria(const QString &text, int line)
{
    // "CPU < 60%, memory < 70%": each piece is a limit of its own, or the whole is one.
    static const QRegularExpression comma(uR"(\s*(?:[,;]\s+|\s+and\s+|\s+&\s+))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QList<Criterion> several;
    const QStringList pieces =
        mayBeSeveral(text) ? text.split(comma, Qt::SkipEmptyParts) : QStringList();
    for (const QString &piece : pieces) {
        const auto criterion = readCriterion(piece, line);
        if (criterion && criterion->value && !criterion->metric.isEmpty())
            several.append(*criterion);
    }
    if (several.size() > 1 && several.size() == pieces.size())
        return several;
    const auto whole = readCriterion(text, line);
    return whole ? QList<Criterion> {*whole} : QList<Criterion>();
}

std::optional<Criterion> readExpectation(const QString &text, int line)
{
    static const QRegularExpression pattern(
        uR"(^[\s#/*-]*(?:expected|expect|should be|pass if)\b\s*:?\s*(.+)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!mayExpect(text))
        return std::nullopt;
    const auto found = pattern.match(text);
    return found.hasMatch() ? readCriterion(found.captured(1).trimmed(), line) : std::nullopt;
}

QList<Criterion> expectationsIn(const Command &command)
{
    QList<Criterion> criteria;
    if (!command.text.contains(u"expect"_s, Qt::CaseInsensitive))
        return criteria;
    int line = command.line;
    for (const QString &each : command.text.split(u'\n')) {
        ++line;
        if (!each.trimmed().startsWith(u'#'))
            continue;
        if (auto criterion = readExpectation(each, line))
            criteria.append(std::move(*criterion));
    }
    return criteria;
}

RollbackTrigger readTrigger(const QString &text, int line)
{
    static const QRegularExpression inARow(uR"(\b(?:consecutive|in a row|successive)\b)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sustained(
        uR"(\b(?:for|over|sustained|during|longer than)\b(.*))"_s,
        QRegularExpression::CaseInsensitiveOption);
    RollbackTrigger trigger;
    trigger.text = text;
    trigger.line = line;
    const auto comparison = comparisonIn(text);
    if (!comparison) {
        trigger.kind = RollbackTrigger::Kind::Manual;
        return trigger;
    }
    trigger.metric = metricNamedIn(text);
    trigger.op = comparison->op;
    trigger.value = comparison->value;
    trigger.unit = comparison->unit;
    if (inARow.match(comparison->rest).hasMatch() && comparison->unit == u"count")
        trigger.consecutive = int(comparison->value);
    if (const auto found = sustained.match(comparison->rest); found.hasMatch())
        trigger.sustained = Times::durationIn(found.capturedView(1));
    return trigger;
}
