// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// One of Grafana's own answers; nothing where it says that there is no such thing.
Result<std::optional<QJsonValue>> askGrafana(const QJsonObject &with, const QString &secret,
                                             const QString &path, const CheckContext &context,
                                             Observation &sighting)
{
    Result<HttpRequest> request = webRequest(
        {{u"url"_s, with["url"_L1]}, {u"target"_s, with["target"_L1]}, {u"ca"_s, with["ca"_L1]}},
        context, path);
    if (!request)
        return std::unexpected(request.error());
    if (!secret.isEmpty())
        request->headers.append(
            HttpHeader {"Authorization", "Bearer " + context.secrets.value(secret).trimmed()});
    const Result<HttpAnswer> got = webAsk(*request, context);
    if (!got)
        return std::unexpected(got.error());
    sighting.vantage = webVantage(context, request->url, got->peer);
    sighting.evidence += webTranscript(*request, *got, context, 1000);
    const QJsonDocument json = QJsonDocument::fromJson(got->body);
    if (json.isNull())
        return failure(QCoreApplication::translate("checks", "the answer is no JSON"), path);
    if (got->status == 404 && !json["message"_L1].toString().isEmpty())
        return std::nullopt;
    if (got->status != 200)
        return failure(QCoreApplication::translate("checks", "the server answers with status %1")
                           .arg(got->status),
                       path);
    return json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
}

/// What is wrong with the dashboard of that id; nothing where it is there and shows something.
Result<QString> dashboardFault(const QString &uid, const std::optional<QJsonValue> &told)
{
    if (!told)
        return QCoreApplication::translate("checks", "there is no dashboard %1").arg(uid);
    const QJsonValue dashboard = (*told)["dashboard"_L1];
    if (dashboard["uid"_L1] != uid)
        return failure(QCoreApplication::translate("checks", "this is no answer of Grafana"), uid);
    if (dashboard["panels"_L1].toArray().isEmpty() && dashboard["rows"_L1].toArray().isEmpty())
        return QCoreApplication::translate("checks", "the dashboard %1 is empty").arg(uid);
    return QString();
}

} // namespace

/// {target: NAME | url: ADDRESS, ca: FILE, secret: NAME, dashboards: [UID..], sources: [UID..]}:
/// Grafana and its database are well, the dashboards are there and not empty, its data sources say
/// OK.
static CheckResult runGrafanaCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (!addressOf(spec.with, context))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (isBlank(spec.with["dashboards"_L1]))
        return blank(spec, u"dashboards"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const QString secret =
        textOf(spec.with.contains("secret"_L1)
                   ? spec.with["secret"_L1]
                   : context.targets.value(textOf(spec.with["target"_L1]))["secret"_L1]);
    if (const auto found = secretNamed(context, secret); !secret.isEmpty() && !found)
        return notConfigured(spec, found.error().text());
    const QStringList dashboards = textsOf(spec.with["dashboards"_L1]);
    const QStringList sources = textsOf(spec.with["sources"_L1]);
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "Grafana is well and has %1 dashboards")
            .arg(dashboards.size());
    const auto ask = [&](const QString &path) {
        return askGrafana(spec.with, secret, path, context, sighting);
    };
    const auto health = ask(u"/api/health"_s);
    if (!health)
        return noAnswer(spec, health.error(), sighting);
    const QString database = *health ? (**health)["database"_L1].toString() : QString();
    if (database.isEmpty())
        return noAnswer(spec, QCoreApplication::translate("checks", "this is no answer of Grafana"),
                        sighting);
    QStringList wrong;
    if (database != "ok"_L1)
        wrong.append(QCoreApplication::translate("checks", "its database is %1").arg(database));
    for (const QString &uid : dashboards) {
        const auto told =
            ask(u"/api/dashboards/uid/"_s + QString::fromLatin1(QUrl::toPercentEncoding(uid)));
        const Result<QString> fault =
            told ? dashboardFault(uid, *told) : Result<QString>(std::unexpected(told.error()));
        if (!fault)
            return noAnswer(spec, fault.error(), sighting);
        if (!fault->isEmpty())
            wrong.append(*fault);
    }
    for (const QString &uid : sources) {
        const auto told = ask(u"/api/datasources/uid/%1/health"_s.arg(
            QString::fromLatin1(QUrl::toPercentEncoding(uid))));
        if (!told)
            return noAnswer(spec, told.error(), sighting);
        const QString status = *told ? (**told)["status"_L1].toString() : u"-"_s;
        if (status != "OK"_L1)
            wrong.append(QCoreApplication::translate("checks", "the data source %1 says %2")
                             .arg(uid, status));
    }
    sighting.seen = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "Grafana %1; dashboards: %2")
              .arg((**health)["version"_L1].toString(), dashboards.join(", "_L1))
        : wrong.join("; "_L1);
    sighting.reason = sighting.seen;
    if (wrong.isEmpty() && sources.isEmpty()) {
        sighting.reason = QCoreApplication::translate(
            "checks", "no data source was asked: a dashboard without data looks the same");
        sighting.advice = QCoreApplication::translate(
            "checks", "Name in the plan the data sources that the dashboards need: \"sources\".");
        return warning(spec, sighting);
    }
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind grafanaKind()
{
    return {u"grafana"_s,
            QT_TRANSLATE_NOOP("checks", "Grafana has its dashboards and data"),
            2,
            {u"target"_s, u"url"_s, u"ca"_s, u"secret"_s, u"dashboards"_s, u"sources"_s},
            runGrafanaCheck};
}
