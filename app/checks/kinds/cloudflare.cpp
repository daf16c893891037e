// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"
#include "net/tlsprobe.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// The value of a setting of the zone.
static Result<QString> askSetting(const QJsonObject &with, const QString &setting,
                                  const CheckContext &context, Observation &sighting)
{
    const QString api = with["api"_L1].toString(u"https://api.cloudflare.com"_s);
    Result<HttpRequest> request = webRequest(
        {{u"url"_s, api}, {u"ca"_s, with["ca"_L1]}}, context,
        u"/client/v4/zones/%1/settings/%2"_s.arg(
            QString::fromLatin1(QUrl::toPercentEncoding(textOf(with["zone"_L1]))), setting));
    if (!request)
        return std::unexpected(request.error());
    request->headers.append(HttpHeader {
        "Authorization", "Bearer " + context.secrets.value(textOf(with["secret"_L1])).trimmed()});
    sighting.vantage = webVantage(context, request->url);
    const Result<HttpAnswer> got = webAsk(*request, context);
    if (!got)
        return std::unexpected(got.error());
    sighting.vantage = webVantage(context, request->url, got->peer);
    sighting.evidence += webTranscript(*request, *got, context);
    const QJsonDocument json = QJsonDocument::fromJson(got->body);
    const QString trouble = json["errors"_L1][0]["message"_L1].toString();
    if (!trouble.isEmpty() && !json["success"_L1].toBool())
        return failure(trouble, u"Cloudflare"_s);
    QString value = json["result"_L1]["value"_L1].toString();
    if (got->status != 200 || !json["success"_L1].toBool() || value.isEmpty()
        || json["result"_L1]["id"_L1] != setting)
        return failure(QCoreApplication::translate(
                           "checks", "this is no answer of Cloudflare's interface: status %1")
                           .arg(got->status));
    return value;
}

/// {zone: ID, secret: NAME, ssl: strict, minTls: "1.2", api: ADDRESS, ca: FILE}: the zone's SSL
/// mode is that one, and older TLS than said is not offered. In the mode "flexible" a padlock is
/// shown and the way to the origin is not encrypted.
static CheckResult runCloudflareCheck(const CheckSpec &spec, const CheckContext &context)
{
    for (const QString &name : {u"zone"_s, u"secret"_s}) {
        if (isBlank(spec.with[name]))
            return blank(spec, name);
    }
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    if (const auto found = secretNamed(context, textOf(spec.with["secret"_L1])); !found)
        return notConfigured(spec, found.error().text());
    const QString mode = spec.with["ssl"_L1].toString(u"strict"_s);
    const QString oldest = textOf(spec.with["minTls"_L1]);
    Observation sighting;
    sighting.expected = QCoreApplication::translate("checks", "SSL mode %1").arg(mode);
    if (!oldest.isEmpty() && !tlsVersionOf(oldest))
        return noAnswer(
            spec,
            QCoreApplication::translate("checks", "a version is one of 1.0, 1.1, 1.2 and 1.3"),
            sighting);
    const Result<QString> ssl = askSetting(spec.with, u"ssl"_s, context, sighting);
    if (!ssl)
        return noAnswer(spec, ssl.error(), sighting);
    QStringList seen {QCoreApplication::translate("checks", "SSL mode %1").arg(*ssl)};
    QStringList wrong;
    if (*ssl != mode)
        wrong.append(seen.last());
    if (*ssl == "flexible"_L1)
        wrong.append(
            QCoreApplication::translate("checks", "the way to the origin is not encrypted"));
    if (!oldest.isEmpty()) {
        sighting.expected += QCoreApplication::translate("checks", ", TLS %1 or newer").arg(oldest);
        const Result<QString> tls = askSetting(spec.with, u"min_tls_version"_s, context, sighting);
        if (!tls)
            return noAnswer(spec, tls.error(), sighting);
        if (!tlsVersionOf(*tls))
            return noAnswer(spec,
                            QCoreApplication::translate(
                                "checks", "this is no answer of Cloudflare's interface: status %1")
                                .arg(200),
                            sighting);
        seen.append(QCoreApplication::translate("checks", "TLS %1 or newer").arg(*tls));
        if (tls->toDouble() < oldest.toDouble())
            wrong.append(seen.last());
    }
    sighting.seen = seen.join("; "_L1);
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.join("; "_L1);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind cloudflareKind()
{
    return {u"cloudflare"_s,
            QT_TRANSLATE_NOOP("checks", "Cloudflare speaks TLS to the origin as well"),
            1,
            {u"zone"_s, u"secret"_s, u"ssl"_s, u"minTls"_s, u"api"_s, u"ca"_s},
            runCloudflareCheck};
}
