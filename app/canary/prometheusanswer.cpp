// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/prometheusanswer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

QString prometheusRefusal(const QByteArray &json)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    return answer.value("error"_L1).toString().left(300);
}

static Result<void> addSeries(const QJsonObject &series, ScrapedPages &pages)
{
    Sample sample;
    const QJsonObject labels = series.value("metric"_L1).toObject();
    const QByteArray key = QJsonDocument(labels).toJson(QJsonDocument::Compact);
    if (pages.series.contains(key))
        return {};
    pages.series.insert(key);
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (label.key() == "__name__"_L1)
            sample.name = label.value().toString();
        else
            sample.labels.insert(label.key(), label.value().toString());
    }
    const QString target =
        sample.labels.value(u"job"_s) + u'\x1f' + sample.labels.value(u"instance"_s);
    const QJsonArray values = series.value("values"_L1).toArray();
    for (const QJsonValue &pair : values) {
        bool isNumber = false;
        sample.value = pair[1].toString().toDouble(&isNumber);
        if (!pair[0].isDouble() || !isNumber)
            return failure(QCoreApplication::translate("canary", "a sample of %1 is no number")
                               .arg(sample.name));
        pages.ofTarget[target][std::llround(pair[0].toDouble() * 1000)].append(sample);
    }
    return {};
}

/// What came in the place of an answer, in words; an answer that is none of these is of another
/// program.
static QString noAnswerWords(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (text.isEmpty())
        return QCoreApplication::translate("canary", "the answer is empty");
    if (body.startsWith("\x1f\x8b"))
        return QCoreApplication::translate("canary",
                                           "the answer is packed (gzip), which was not asked for");
    if (text.startsWith('<'))
        return QCoreApplication::translate("canary",
                                           "a web page comes instead of an answer of Prometheus; "
                                           "perhaps somebody must sign in");
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (fault.error != QJsonParseError::NoError)
        return text.startsWith('{')
            ? QCoreApplication::translate("canary", "the answer of Prometheus is cut off or broken")
            : QCoreApplication::translate("canary", "this is no answer of Prometheus");
    const QString type = document["data"_L1]["resultType"_L1].toString();
    return type.isEmpty()
        ? QCoreApplication::translate("canary", "this is no answer of Prometheus")
        : QCoreApplication::translate("canary", "Prometheus answers with a %1, not with samples")
              .arg(type.left(40));
}

/// What the server says against its own answer: partial data, a query that can hardly be meant.
static QString warningOf(const QJsonObject &answer)
{
    for (const QLatin1StringView kind : {"warnings"_L1, "infos"_L1}) {
        const QJsonArray said = answer.value(kind).toArray();
        if (!said.isEmpty())
            return said.at(0).toString().left(300);
    }
    return {};
}

Result<void> addScrapes(const QByteArray &json, ScrapedPages &pages)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject answer = document.object();
    if (answer.value("status"_L1).toString() == "error"_L1) {
        return failure(QCoreApplication::translate("canary", "the server says: %1")
                           .arg(prometheusRefusal(json)));
    }
    const QJsonObject data = answer.value("data"_L1).toObject();
    if (answer.value("status"_L1).toString() != "success"_L1
        || data.value("resultType"_L1).toString() != "matrix"_L1
        || !data.value("result"_L1).isArray())
        return failure(noAnswerWords(json));
    if (const QString warning = warningOf(answer); !warning.isEmpty())
        pages.warnings = warning;
    const QJsonArray result = data.value("result"_L1).toArray();
    for (const QJsonValue &series : result) {
        const auto added = addSeries(series.toObject(), pages);
        if (!added)
            return added;
    }
    return {};
}

static InstantAnswer absent(MetricState state, const QString &words)
{
    return {.state = state, .value = {}, .words = words};
}

static InstantAnswer readValue(const QJsonValue &pair)
{
    bool ok = false;
    const double value = pair[1].toString().toDouble(&ok);
    if (!ok)
        return absent(MetricState::ConfigError,
                      QCoreApplication::translate("canary", "the value is no number"));
    if (std::isnan(value))
        return absent(MetricState::NoTraffic,
                      QCoreApplication::translate("canary", "no traffic: 0 of 0"));
    if (std::isinf(value))
        return absent(MetricState::NoData,
                      QCoreApplication::translate("canary", "a share of nothing (infinite)"));
    return {.state = MetricState::Ok, .value = value, .words = {}};
}

static InstantAnswer readAnswer(const QJsonObject &answer, const QByteArray &json)
{
    if (answer.value("status"_L1).toString() == "error"_L1)
        return absent(MetricState::ConfigError,
                      QCoreApplication::translate("canary", "the server says: %1")
                          .arg(prometheusRefusal(json)));
    const QJsonObject data = answer.value("data"_L1).toObject();
    const QString type = data.value("resultType"_L1).toString();
    if (answer.value("status"_L1).toString() != "success"_L1 || !data.value("result"_L1).isArray())
        return absent(MetricState::ConfigError, noAnswerWords(json));
    const QJsonArray result = data.value("result"_L1).toArray();
    if (type == "scalar"_L1)
        return readValue(result);
    if (type != "vector"_L1)
        return absent(MetricState::ConfigError,
                      QCoreApplication::translate("canary", "the query gives a %1, not one number")
                          .arg(type.left(40)));
    if (result.isEmpty())
        return absent(MetricState::NoData, QCoreApplication::translate("canary", "no such series"));
    if (result.size() > 1)
        return absent(MetricState::ConfigError,
                      QCoreApplication::translate("canary", "%1 series where one is expected")
                          .arg(result.size()));
    return readValue(result.at(0).toObject().value("value"_L1));
}

InstantAnswer readInstant(const QByteArray &json)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    InstantAnswer read = readAnswer(answer, json);
    if (const QString warning = warningOf(answer); read.value && !warning.isEmpty())
        read.words = QCoreApplication::translate("canary", "Prometheus warns: %1").arg(warning);
    return read;
}
