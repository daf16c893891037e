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

namespace {

/// What Cloudflare's interface says at that place below the zone; empty: the zone itself. Its "id"
/// is the one asked for.
Result<QJsonObject> askZone(const QJsonObject &with, const QString &place, const QString &id,
                            const CheckContext &context, Observation &sighting)
{
    const QString api = with["api"_L1].toString(u"https://api.cloudflare.com"_s);
    Result<HttpRequest> request = webRequest(
        {{u"url"_s, api}, {u"ca"_s, with["ca"_L1]}}, context,
        u"/client/v4/zones/"_s
            + QString::fromLatin1(QUrl::toPercentEncoding(textOf(with["zone"_L1]))) + place);
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
    if (got->status != 200 || !json["success"_L1].toBool() || json["result"_L1]["id"_L1] != id)
        return failure(QCoreApplication::translate(
                           "checks", "this is no answer of Cloudflare's interface: status %1")
                           .arg(got->status));
    return json["result"_L1].toObject();
}

/// The value of a setting of the zone.
Result<QString> askSetting(const QJsonObject &with, const QString &setting,
                           const CheckContext &context, Observation &sighting)
{
    const Result<QJsonObject> found =
        askZone(with, u"/settings/"_s + setting, setting, context, sighting);
    if (!found)
        return std::unexpected(found.error());
    QString value = (*found)["value"_L1].toString();
    if (value.isEmpty())
        return failure(QCoreApplication::translate(
            "checks", "this is no answer of Cloudflare's interface: it has no value"));
    return value;
}

/// As names are compared: lower case, letters of other scripts encoded, no dot at the end.
QString plainName(const QString &host)
{
    QString name = QString::fromLatin1(QUrl::toAce(host.toLower()));
    if (name.isEmpty())
        name = host.toLower();
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

/// The hosts that the zone is to protect.
QStringList protectedHosts(const QJsonObject &with, const CheckContext &context)
{
    QStringList hosts;
    if (const std::optional<QUrl> url = addressOf(with, context))
        hosts.append(url->host());
    hosts += textsOf(with["hosts"_L1]);
    hosts.removeAll(QString());
    return hosts;
}

/// A setting says nothing of a host that is in another zone, nor while Cloudflare is not in
/// between.
Result<void> judgeZone(const QStringList &hosts, const QJsonObject &zone, QStringList &seen,
                       QStringList &wrong)
{
    const QString name = zone["name"_L1].toString();
    const QString status = zone["status"_L1].toString();
    if (name.isEmpty() || status.isEmpty())
        return failure(QCoreApplication::translate(
            "checks", "this is no answer of Cloudflare's interface: it names no zone"));
    seen.append(QCoreApplication::translate("checks", "the zone %1").arg(name));
    const QString zoneName = plainName(name);
    for (const QString &host : hosts) {
        const QString own = plainName(host);
        if (own != zoneName && !own.endsWith(u'.' + zoneName))
            wrong.append(
                QCoreApplication::translate("checks", "%1 is not in the zone %2").arg(host, name));
    }
    if (status != "active"_L1)
        wrong.append(QCoreApplication::translate("checks", "the zone %1 is %2").arg(name, status));
    if (zone["paused"_L1].toBool())
        wrong.append(QCoreApplication::translate("checks", "the zone %1 is paused").arg(name));
    return {};
}

} // namespace

/// {zone: ID, url: ADDRESS | target: NAME, hosts: [HOST..], secret: NAME, ssl: strict, minTls:
/// "1.2", api: ADDRESS, ca: FILE}: the hosts named are in that zone, which is active, its SSL mode
/// is that one, and older TLS than said is not offered. In the mode "flexible" a padlock is shown
/// and the way to the origin is not encrypted.
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
    const QStringList hosts = protectedHosts(spec.with, context);
    if (hosts.isEmpty())
        return blank(spec, spec.with.contains("url"_L1) ? u"url"_s : u"target"_s);
    const QString mode = spec.with["ssl"_L1].toString(u"strict"_s);
    const QString oldest = textOf(spec.with["minTls"_L1]);
    Observation sighting;
    sighting.expected = QCoreApplication::translate("checks", "%1 in the zone, SSL mode %2")
                            .arg(hosts.join(", "_L1), mode);
    if (!oldest.isEmpty() && !tlsVersionOf(oldest))
        return noAnswer(
            spec,
            QCoreApplication::translate("checks", "a version is one of 1.0, 1.1, 1.2 and 1.3"),
            sighting);
    const Result<QJsonObject> zone =
        askZone(spec.with, {}, textOf(spec.with["zone"_L1]), context, sighting);
    if (!zone)
        return noAnswer(spec, zone.error(), sighting);
    QStringList seen;
    QStringList wrong;
    if (const auto judged = judgeZone(hosts, *zone, seen, wrong); !judged)
        return noAnswer(spec, judged.error(), sighting);
    const Result<QString> ssl = askSetting(spec.with, u"ssl"_s, context, sighting);
    if (!ssl)
        return noAnswer(spec, ssl.error(), sighting);
    seen.append(QCoreApplication::translate("checks", "SSL mode %1").arg(*ssl));
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
            2,
            {u"zone"_s, u"url"_s, u"target"_s, u"hosts"_s, u"secret"_s, u"ssl"_s, u"minTls"_s,
             u"api"_s, u"ca"_s},
            runCloudflareCheck};
}
