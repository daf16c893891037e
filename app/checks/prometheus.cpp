// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/prometheus.h"

#include "checks/parameters.h"
#include "checks/webrequest.h"
#include "domain/bytes.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

std::optional<QUrl> prometheusOf(const QJsonObject &with, const CheckContext &context)
{
    const QJsonObject target = context.targets.value(textOf(with["target"_L1]));
    QJsonValue address = with["url"_L1];
    if (with.contains("target"_L1))
        address = target.contains("prometheus"_L1) ? target["prometheus"_L1] : target["url"_L1];
    return isBlank(address) ? std::nullopt : std::optional(QUrl(textOf(address)));
}

Result<QJsonValue> jsonAsk(const QUrl &base, const QString &path, const CheckContext &context,
                           Observation &sighting)
{
    const Result<HttpRequest> request =
        webRequest({{u"url"_s, base.toString(QUrl::FullyEncoded)}}, context, path);
    if (!request)
        return std::unexpected(request.error());
    HttpRequest sent = *request;
    sent.bodyCap = qint64(32) << 20;
    sighting.vantage = webVantage(context, base);
    const Result<HttpAnswer> got = webAsk(sent, context);
    if (!got)
        return std::unexpected(got.error());
    sighting.vantage = webVantage(context, base, got->peer);
    sighting.evidence += webTranscript(sent, *got, context, 64_KiB);
    const QJsonDocument json = QJsonDocument::fromJson(got->body);
    if (const QString error = json["error"_L1].toString(); !error.isEmpty())
        return failure(error, path);
    if (got->status != 200)
        return failure(QCoreApplication::translate("checks", "the server answers with status %1")
                           .arg(got->status),
                       path);
    if (json.isNull())
        return failure(QCoreApplication::translate("checks", "the answer is no JSON"), path);
    return json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
}

Result<QJsonObject> prometheusAsk(const QUrl &base, const QString &path,
                                  const CheckContext &context, Observation &sighting)
{
    const Result<QJsonValue> json = jsonAsk(base, path, context, sighting);
    if (!json)
        return std::unexpected(json.error());
    if ((*json)["status"_L1].toString() != "success"_L1 || !(*json)["data"_L1].isObject())
        return failure(QCoreApplication::translate("checks", "this is no answer of Prometheus"),
                       path);
    return (*json)["data"_L1].toObject();
}

Result<QList<PrometheusSample>> prometheusQuery(const QUrl &base, const QString &query,
                                                const CheckContext &context, Observation &sighting)
{
    const auto data = prometheusAsk(
        base, u"/api/v1/query?query="_s + QString::fromLatin1(QUrl::toPercentEncoding(query)),
        context, sighting);
    if (!data)
        return std::unexpected(data.error());
    QJsonArray results = (*data)["result"_L1].toArray();
    if ((*data)["resultType"_L1] == "scalar"_L1)
        results = {QJsonObject {{u"value"_s, results}}};
    else if ((*data)["resultType"_L1] != "vector"_L1)
        return failure(
            QCoreApplication::translate("checks", "the query gives neither a vector nor a number"));
    QList<PrometheusSample> samples;
    for (const QJsonValue &result : std::as_const(results)) {
        bool good = false;
        const QString text = result["value"_L1][1].toString();
        double value = text.toDouble(&good);
        if (text == "NaN"_L1 || text.endsWith("Inf"_L1)) {
            value = text == "NaN"_L1 ? qQNaN() : text.startsWith(u'-') ? -qInf() : qInf();
            good = true;
        }
        if (!good)
            return failure(QCoreApplication::translate("checks", "\"%1\" is no number").arg(text));
        samples.append(
            {QString::fromUtf8(
                 QJsonDocument(result["metric"_L1].toObject()).toJson(QJsonDocument::Compact)),
             value});
    }
    return samples;
}

std::optional<bool> compares(double value, const QString &op, double limit)
{
    if (op == "<"_L1)
        return value < limit;
    if (op == "<="_L1)
        return value <= limit;
    if (op == ">"_L1)
        return value > limit;
    if (op == ">="_L1)
        return value >= limit;
    if (op == "=="_L1)
        return value == limit;
    if (op == "!="_L1)
        return value != limit;
    return std::nullopt;
}
