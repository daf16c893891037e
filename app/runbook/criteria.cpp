// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/criteria.h"

#include "runbook/times.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Comparison
{
    QString op;
    double value = 0;
    QString unit;
    /// A count that was told in thousands or millions: "512M".
    bool isScaled = false;
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

/// "1,000" and "1,000.5" are one thousand; in "0,5" the comma is the decimal one.
QString plainNumber(const QString &written)
{
    static const QRegularExpression thousands(uR"(^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$)"_s);
    QString number = written;
    return thousands.match(written).hasMatch() ? number.remove(u',') : number.replace(u',', u'.');
}

/// The number with its decimal point moved, so that 99.9 % is 0.999 to the last digit.
double shifted(const QString &number, int places)
{
    return (number + u'e' + QString::number(places)).toDouble();
}

/// What "KB" and "GiB", or "k", "M" and "Gi" alone, multiply by; 0 for any other word. A small "m"
/// alone is a minute.
double scaleOfUnit(const QString &unit, bool bytes)
{
    static const QRegularExpression whole(uR"(^([kmgtKMGT]?)(i?)(?:[bB]|[bB]ytes?)$)"_s);
    static const QRegularExpression letter(uR"(^([kKMG])(i?)$)"_s);
    const auto found = (bytes ? whole : letter).match(unit);
    if (!found.hasMatch())
        return 0;
    const double step = found.captured(2).isEmpty() ? 1000 : 1024;
    const QString prefix = found.captured(1).toUpper();
    return std::pow(step, prefix.isEmpty() ? 0.0 : double(1 + u"KMGT"_s.indexOf(prefix)));
}

/// Number and unit word to base units: ratios from 0 to 1, seconds, bytes.
void intoBaseUnits(const QString &written, const QString &unit, Comparison &out)
{
    const QString number = plainNumber(written);
    const QString word = unit.toLower();
    out.value = number.toDouble();
    out.unit = u"count"_s;
    if (word == u"%" || word == u"percent") {
        out.value = shifted(number, -2);
        out.unit = u"ratio"_s;
    } else if (word == u"‰" || word.startsWith(u"permil")) {
        out.value = shifted(number, -3);
        out.unit = u"ratio"_s;
    } else if (word == u"ms" || word.startsWith(u"millisecond")) {
        out.value = shifted(number, -3);
        out.unit = u"seconds"_s;
    } else if (word == u"µs" || word == u"μs" || word == u"us") {
        out.value = shifted(number, -6);
        out.unit = u"seconds"_s;
    } else if (const double bytes = scaleOfUnit(unit, true); bytes > 0) {
        out.value *= bytes;
        out.unit = u"bytes"_s;
    } else if (const double many = scaleOfUnit(unit, false); many > 0) {
        out.value *= many;
        out.isScaled = true;
    } else if (const auto one = Times::durationIn(QString(u"1 "_s + word));
               one && !word.isEmpty()) {
        out.value *= double(one->count());
        out.unit = u"seconds"_s;
    }
}

/// Digits with a decimal point or comma, or with commas between the thousands.
constexpr auto numberPattern =
    R"(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d{1,6})?|\d{1,12}(?:[.,]\d{1,6})?)"_L1;

/// "400+ requests", "95%+": at least so many.
std::optional<Comparison> atLeastIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?<![\w.+-])(%1)\s?(%|ms\b)?\+(?=\s|$|[,;)])\s*(%|ms\b|s\b)?)"_s.replace(
            "%1"_L1, numberPattern));
    const auto found = pattern.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    Comparison out;
    out.op = u">="_s;
    out.rest = text.sliced(found.capturedEnd());
    const QString unit = found.captured(2).isEmpty() ? found.captured(3) : found.captured(2);
    intoBaseUnits(found.captured(1), unit, out);
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
        uR"((<=|>=|==|≤|≥|<|>|=|\b(?:below|under|less than|lower than|at most|no more than|within|at least|no less than|above|over|more than|greater than|exceeds?|higher than)\b)\s*~?\s*(%1)\s*(%|‰|percent\b|per\s?mille?\b|[µμ]s\b|[a-z]{1,12}\b)?)"_s
            .replace("%1"_L1, numberPattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto found = pattern.match(text);
    if (!found.hasMatch())
        return atLeastIn(text);
    Comparison out;
    out.op = operatorOf(found.captured(1));
    out.rest =
        text.sliced(found.capturedStart(3) >= 0 ? found.capturedStart(3) : found.capturedEnd());
    intoBaseUnits(found.captured(2), found.captured(3).remove(u' '), out);
    return out;
}

/// "512M" of memory are bytes.
QString unitFor(const Comparison &comparison, const QString &metric)
{
    const bool held = metric == u"memory" || metric == u"disk";
    return comparison.isScaled && held ? u"bytes"_s : comparison.unit;
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
        criterion.unit = unitFor(*comparison, criterion.metric);
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

/// "Fails 3 times in a row", "3 consecutive failures": at the third.
static std::optional<int> inARowOf(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\b([1-9]\d{0,3})\s+(?:[a-z]+\s+){0,3}?(?:consecutive|successive|in a row)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = pattern.match(text);
    return found.hasMatch() ? std::optional(found.captured(1).toInt()) : std::nullopt;
}

RollbackTrigger readTrigger(const QString &text, int line)
{
    static const QRegularExpression inARow(uR"(\b(?:consecutive|in a row|successive)\b)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sustained(
        uR"(\b(?:for|over|sustained|during|longer than)\b(.*))"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "5 % in 2 consecutive minutes".
    static const QRegularExpression stretch(
        uR"(\b(\d{1,6})\s+(?:consecutive|successive|straight)\s+((?:sec|min|hour)[a-z]*)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    RollbackTrigger trigger;
    trigger.text = text;
    trigger.line = line;
    const auto comparison = comparisonIn(text);
    // Of anything but health nobody counts failures in a row.
    const auto row =
        comparison || metricNamedIn(text) != "health"_L1 ? std::nullopt : inARowOf(text);
    if (!comparison && !row) {
        trigger.kind = RollbackTrigger::Kind::Manual;
        return trigger;
    }
    trigger.metric = metricNamedIn(text);
    if (row) {
        trigger.op = u">="_s;
        trigger.value = *row;
        trigger.unit = u"count"_s;
        trigger.consecutive = row;
        return trigger;
    }
    trigger.op = comparison->op;
    trigger.value = comparison->value;
    trigger.unit = unitFor(*comparison, trigger.metric);
    if (inARow.match(comparison->rest).hasMatch() && comparison->unit == u"count")
        trigger.consecutive = int(comparison->value);
    if (const auto found = sustained.match(comparison->rest); found.hasMatch())
        trigger.sustained = Times::durationIn(found.capturedView(1));
    if (const auto found = stretch.match(comparison->rest); found.hasMatch())
        trigger.sustained = Times::durationIn(found.captured(1) + u' ' + found.captured(2));
    return trigger;
}
