// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Where a plain request of `path` must be sent on to.
static QUrl secureAddress(const QUrl &base, const QString &path)
{
    QUrl url(base.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo)
             + (path.startsWith(u'/') ? path : u'/' + path));
    if (url.port() == 443)
        url.setPort(-1);
    return url;
}

/// The host's own address, as the first one's is.
static QUrl addressOfHost(const QUrl &first, const QString &host)
{
    QUrl url = first.adjusted(QUrl::RemovePath | QUrl::RemoveQuery);
    url.setHost(host.section(u':', 0, 0));
    if (host.contains(u':'))
        url.setPort(host.section(u':', 1).toInt());
    return url;
}

static QString placeOf(const QUrl &wanted)
{
    return wanted.host() + wanted.path();
}

/// What is wrong with the answer to a plain request; empty: nothing.
static QString judgeRedirect(const QUrl &wanted, const HttpAnswer &got)
{
    const QList<QByteArray> locations = got.values("Location");
    if (got.status != 301 && got.status != 308)
        return QCoreApplication::translate("checks", "%1: the status is %2")
            .arg(placeOf(wanted))
            .arg(got.status);
    if (locations.size() != 1)
        return QCoreApplication::translate("checks", "%1: %2 stands there %3 times")
            .arg(placeOf(wanted), u"Location"_s)
            .arg(locations.size());
    QUrl location = QUrl::fromEncoded(locations.first());
    if (location.port() == 443 && location.scheme() == "https"_L1)
        location.setPort(-1);
    if (location != wanted)
        return QCoreApplication::translate("checks", "%1 is sent on to %2")
            .arg(placeOf(wanted), QString::fromUtf8(locations.first()));
    if (!got.value("Strict-Transport-Security").isEmpty())
        return QCoreApplication::translate("checks",
                                           "%1: %2 is sent without TLS, where it means nothing")
            .arg(placeOf(wanted), u"Strict-Transport-Security"_s);
    return {};
}

/// {url: ADDRESS | target: NAME, hosts: [HOST..], paths: [PATH..], port: 80, closed: true|false}:
/// each plain request, of every path of every host, is sent on at once, for good, to the same path
/// of the same host by https. `closed`: a port that refuses is as good.
static CheckResult runRedirectCheck(const CheckSpec &spec, const CheckContext &context)
{
    const std::optional<QUrl> secure = addressOf(spec.with, context);
    if (!secure)
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    QStringList paths = textsOf(spec.with["paths"_L1]);
    if (paths.isEmpty())
        paths = {u"/"_s, u"/launch-console?probe=1"_s};
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "301 or 308 to the same host and path by https");
    if (secure->scheme() != "https"_L1)
        return noAnswer(
            spec,
            QCoreApplication::translate("checks", "\"%1\" is not the address of an https server")
                .arg(secure->toString(QUrl::RemoveUserInfo)),
            sighting);
    QStringList wrong;
    qsizetype refused = 0;
    QList<QUrl> wanteds;
    QList<QUrl> hosts {*secure};
    for (const QString &host : textsOf(spec.with["hosts"_L1]))
        hosts.append(addressOfHost(*secure, host));
    for (const QUrl &host : std::as_const(hosts)) {
        for (const QString &path : std::as_const(paths))
            wanteds.append(secureAddress(host, path));
    }
    for (const QUrl &wanted : std::as_const(wanteds)) {
        HttpRequest request;
        request.url = wanted;
        request.url.setScheme(u"http"_s);
        request.url.setPort(
            textOf(spec.with["port"_L1]).isEmpty() ? -1 : textOf(spec.with["port"_L1]).toInt());
        sighting.vantage = webVantage(context, request.url);
        const Result<HttpAnswer> got = webAsk(request, context);
        if (!got && spec.with["closed"_L1].toBool()
            && got.error().message.contains(
                QCoreApplication::translate("http", "the connection was refused"))) {
            sighting.evidence +=
                request.url.toEncoded() + ": " + got.error().message.toUtf8() + '\n';
            ++refused;
            continue;
        }
        if (!got)
            return noAnswer(spec, got.error(), sighting);
        sighting.vantage = webVantage(context, request.url, got->peer);
        sighting.evidence += webTranscript(request, *got, context, 200);
        if (const QString fault = judgeRedirect(wanted, *got); !fault.isEmpty())
            wrong.append(fault);
    }
    QStringList seen;
    if (refused < wanteds.size())
        seen.append(QCoreApplication::translate("checks", "%1 paths sent on")
                        .arg(wanteds.size() - refused));
    if (refused > 0)
        seen.append(QCoreApplication::translate("checks", "%1 connections refused").arg(refused));
    sighting.seen = wrong.isEmpty() ? seen.join(", "_L1) : wrong.join("; "_L1);
    sighting.reason = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "nothing is answered without TLS")
        : wrong.first();
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind redirectKind()
{
    return {u"redirect"_s,
            QT_TRANSLATE_NOOP("checks", "plain requests are sent on to https"),
            2,
            {u"url"_s, u"target"_s, u"hosts"_s, u"paths"_s, u"port"_s, u"closed"_s},
            runRedirectCheck};
}
