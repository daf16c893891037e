// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkreport.h"

#include "cli/output.h"
#include "domain/clock.h"

#include <QJsonArray>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

ItemState stateAfter(const CheckResult &result)
{
    if (result.verdict == Verdict::Pass && result.acceptByPerson)
        return ItemState::AwaitingAcceptance;
    return stateOf(result.verdict);
}

QJsonObject checkJson(const QList<CheckResult> &results)
{
    QJsonObject summary;
    for (int state = 0; state < itemStateCount; ++state)
        summary.insert(info(ItemState(state)).json, 0);
    QJsonArray rows;
    for (const CheckResult &result : results) {
        const QLatin1StringView state = info(stateAfter(result)).json;
        summary[state] = summary[state].toInt() + 1;
        rows.append(QJsonObject {{u"item"_s, result.item.value},
                                 {u"kind"_s, result.kind},
                                 {u"state"_s, state},
                                 {u"expected"_s, result.expected},
                                 {u"seen"_s, result.seen},
                                 {u"reason"_s, result.reason},
                                 {u"vantage"_s, result.vantage},
                                 {u"startedUtc"_s, toUtcText(result.started)},
                                 {u"tookMs"_s, qint64(result.took.count())},
                                 {u"evidenceSha256"_s, result.evidence.sha256},
                                 {u"shelfLifeSeconds"_s, qint64(result.shelfLife.count())}});
    }
    return {{u"summary"_s, summary}, {u"results"_s, rows}};
}

/// XML 1.0 has no place for most control characters.
static QString plainText(QString text)
{
    text.removeIf(
        [](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xfffe; });
    return text;
}

QByteArray checkJunit(const QList<CheckResult> &results, const QString &title)
{
    const auto count = [&](auto &&...states) {
        return QString::number(std::ranges::count_if(results, [&](const CheckResult &result) {
            return ((stateAfter(result) == states) || ...);
        }));
    };
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, plainText(title));
    xml.writeAttribute(u"tests"_s, QString::number(results.size()));
    xml.writeAttribute(u"failures"_s,
                       count(ItemState::Fail, ItemState::Warn, ItemState::AwaitingAcceptance));
    xml.writeAttribute(u"errors"_s,
                       count(ItemState::Error, ItemState::NotConfigured, ItemState::Cancelled,
                             ItemState::Interrupted));
    for (const CheckResult &result : results) {
        const ItemState state = stateAfter(result);
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, result.kind);
        xml.writeAttribute(u"name"_s, plainText(result.item.value));
        xml.writeAttribute(u"time"_s, QString::number(double(result.took.count()) / 1000, 'f', 3));
        if (state != ItemState::Pass) {
            const bool failed = state == ItemState::Fail || state == ItemState::Warn
                || state == ItemState::AwaitingAcceptance;
            xml.writeStartElement(failed ? u"failure"_s : u"error"_s);
            xml.writeAttribute(u"type"_s, info(state).json);
            xml.writeAttribute(u"message"_s, plainText(result.reason));
            xml.writeCharacters(
                plainText(u"expected: %1\nseen: %2"_s.arg(result.expected, result.seen)));
            xml.writeEndElement();
        }
        if (!result.excerpt.isEmpty())
            xml.writeTextElement(u"system-out"_s, plainText(result.excerpt));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

int checkExitStatus(const QList<CheckResult> &results)
{
    const auto any = [&](auto &&...states) {
        return std::ranges::any_of(results, [&](const CheckResult &result) {
            return ((stateAfter(result) == states) || ...);
        });
    };
    if (any(ItemState::Fail, ItemState::Warn, ItemState::AwaitingAcceptance))
        return ExitStatus::no;
    const bool allPass = std::ranges::all_of(
        results, [](const CheckResult &result) { return stateAfter(result) == ItemState::Pass; });
    return allPass && !results.isEmpty() ? ExitStatus::yes : ExitStatus::noAnswer;
}
