// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/outside.h"

#include "checks/headerwishes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QStringList hiddenStatuses {u"401"_s, u"403"_s, u"404"_s, u"410"_s};

bool isTls(const QUrl &api)
{
    return api.scheme() == "https"_L1;
}

/// The address without path and query, under another scheme where one is given.
QString originOf(QUrl api, const QString &scheme = {})
{
    if (!scheme.isEmpty() && scheme != api.scheme()) {
        api.setScheme(scheme);
        api.setPort(-1);
    }
    return api
        .adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                  | QUrl::RemoveUserInfo)
        .toString();
}

/// Where an API that speaks without TLS answers now, it must send on to the secure one.
QJsonObject httpsRedirect(const QUrl &api)
{
    QJsonObject with {{u"url"_s, originOf(api, u"https"_s)}};
    if (!isTls(api))
        with.insert(u"port"_s, api.port(80));
    return with;
}

/// Wishes of a plan, of this address.
QJsonObject ofAddress(const char *wishes, const QUrl &api)
{
    QJsonObject with = QJsonDocument::fromJson(wishes).object();
    with.remove("target"_L1);
    with.insert(u"url"_s, originOf(api));
    return with;
}

QJsonObject strictTransport(const QUrl &api)
{
    return ofAddress(strictTransportWishes, api);
}

QJsonObject securityHeaders(const QUrl &api)
{
    return ofAddress(securityHeaderWishes, api);
}

QJsonObject hiddenDocs(const QUrl &api)
{
    return {{u"url"_s, originOf(api)},
            {u"path"_s, QJsonArray {u"/docs"_s, u"/redoc"_s, u"/openapi.json"_s}},
            {u"status"_s, QJsonArray::fromStringList(hiddenStatuses)},
            {u"bodyNotMatches"_s, uR"("openapi"\s*:|swagger-ui)"_s}};
}

QJsonObject foreignOrigin(const QUrl &api)
{
    return {{u"url"_s, originOf(api) + u'/'},
            {u"send"_s, QJsonObject {{u"Origin"_s, u"https://foreign.invalid"_s}}},
            {u"status"_s, QJsonDocument::fromJson(livingStatuses).array()},
            {u"notHeaders"_s,
             QJsonObject {{u"Access-Control-Allow-Origin"_s, uR"(\*|foreign\.invalid|null)"_s}}}};
}

QJsonObject quietErrors(const QUrl &api)
{
    return {
        {u"url"_s, originOf(api)},
        {u"path"_s,
         QJsonArray {u"/launch-console-no-such-page"_s, u"/launch-console-no-such-page?id=%27"_s}},
        {u"status"_s, QJsonArray {u"400"_s, u"401"_s, u"403"_s, u"404"_s, u"405"_s, u"422"_s}},
        {u"bodyNotMatches"_s,
         uR"(Traceback \(most recent call|SQLSTATE|at [\w.$]+\([\w.]+:\d+\)|/(?:usr|home|app)/\S+\.\w+|BEGIN [A-Z ]*PRIVATE KEY)"_s}};
}

QJsonObject goodCertificate(const QUrl &api)
{
    return isTls(api) ? QJsonObject {{u"url"_s, originOf(api)}, {u"minDays"_s, 30}} : QJsonObject();
}

QJsonObject modernTls(const QUrl &api)
{
    return isTls(api) ? QJsonObject {{u"url"_s, originOf(api)},
                                     {u"minVersion"_s, u"1.2"_s},
                                     {u"preferred"_s, u"1.3"_s}}
                      : QJsonObject();
}

QJsonObject endedTls(const QUrl &api)
{
    return isTls(api)
        ? QJsonObject {{u"url"_s, originOf(api)}, {u"minVersion"_s, u"1.2"_s}, {u"minDays"_s, 30}}
        : QJsonObject();
}

/// Databases, consoles and metrics that are left open most often.
QJsonObject closedPorts(const QUrl &api)
{
    QJsonArray deny;
    const int own = api.port(isTls(api) ? 443 : 80);
    for (const int port : {22, 2375, 3000, 5432, 6379, 8080, 9090, 9093}) {
        if (port != own)
            deny.append(port);
    }
    return {{u"hosts"_s, QJsonArray {api.host()}},
            {u"allow"_s, QJsonArray {own}},
            {u"deny"_s, deny},
            {u"listeners"_s, u"false"_s}};
}

/// What must be refused wherever a token is asked for; of the address itself, path and all.
QJsonObject forgedTokens(const QUrl &api)
{
    return {{u"url"_s, api.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo).toString()},
            {u"refused"_s, QJsonArray {u"401"_s, u"403"_s}},
            {u"onlyForged"_s, true}};
}

/// Of an API with a page.
QJsonObject cachedAssets(const QUrl &api)
{
    QJsonObject with {{u"url"_s, originOf(api)}, {u"page"_s, u"/"_s}};
    if (api.path().size() > 1)
        with.insert(u"private"_s, QJsonArray {api.path()});
    return with;
}

/// An address that is no name has no records.
QJsonObject sameNames(const QUrl &api)
{
    if (!QHostAddress(api.host()).isNull() || !api.host().contains(u'.'))
        return {};
    return {{u"names"_s, QJsonArray {api.host()}},
            {u"agree"_s, true},
            {u"authority"_s, u"ns"_s},
            {u"resolvers"_s, QJsonArray {u"1.1.1.1"_s, u"9.9.9.9"_s}}};
}

/// Of the runbook alone: what else lies in its folder may be anybody's. The item itself may name
/// them.
QJsonObject noPlaceholders(const QUrl &)
{
    return {{u"roots"_s, QJsonArray {u"."_s}},
            {u"patterns"_s,
             QJsonArray {uR"((?i)yourdomain\.com)"_s, uR"((?i)example\.(com|org))"_s,
                         uR"((?i)(?<![a-z])change[-_ ]?me(?![a-z]))"_s}},
            {u"allow"_s, QJsonArray()}};
}

/// One row: the words that must all stand in an item, the kind that is asked then and with what
/// (empty: it cannot be), and whether that is only half of the item.
struct OutsideRow
{
    const char16_t *words;
    QJsonObject (*with)(const QUrl &);
    bool half;
    const char *says;
    const char *kind = "http";
};

constexpr OutsideRow outsideRows[] = {
    {u"\\bHSTS\\b|strict.transport", strictTransport, false,
     QT_TRANSLATE_NOOP("checks",
                       "HSTS for a year or longer, with subdomains and preload, sent once")},
    {u"HTTPS.*redirect|redirect.*HTTPS|(force|enforce)\\w*\\s+HTTPS|HTTPS\\s+enforce",
     httpsRedirect, false, nullptr, "redirect"},
    {u"security headers|\\bCSP\\b|X-Frame-Options", securityHeaders, false,
     QT_TRANSLATE_NOOP(
         "checks",
         "a Content-Security-Policy without unsafe scripts, framing refused, and nosniff")},
    {u"(disable|hide|no).*\\b(API )?doc(s|umentation)\\b|\\bdocs\\b.*(disable|hidden|off)",
     hiddenDocs, false, QT_TRANSLATE_NOOP("checks", "no API documentation is served")},
    {u"\\bCORS\\b", foreignOrigin, true,
     QT_TRANSLATE_NOOP("checks", "a foreign origin is not allowed")},
    {u"error (handling|responses|messages).*sensitive|sensitive.*error", quietErrors, true,
     QT_TRANSLATE_NOOP("checks", "an error page gives nothing away")},
    {u"\\bTLS (1\\.\\d|config|version)|\\bcipher", modernTls, false, nullptr, "tls"},
    {u"\\b(ssl|tls) (and tls )?termination|\\btls at the", endedTls, true, nullptr, "tls"},
    {u"\\b(ssl|tls) certificates?\\b|\\bACME\\b", goodCertificate, true, nullptr, "certificate"},
    {u"\\bfirewall|\\bports? exposed|necessary ports|\\bopen ports", closedPorts, true, nullptr,
     "ports"},
    {u"\\b(jwt|tokens?)\\b.*\\b(validat|verif|refus|reject)", forgedTokens, true, nullptr, "jwt"},
    {u"\\bCDN\\b|static assets?", cachedAssets, true, nullptr, "cdn"},
    {u"\\bDNS\\b|\\bAAAA\\b", sameNames, true, nullptr, "dns"},
    {u"placeholder|yourdomain", noPlaceholders, true, nullptr, "tree"},
};

} // namespace

QHash<ItemId, CheckSpec> outsideChecks(const Runbook &runbook, const QUrl &api)
{
    QHash<ItemId, CheckSpec> checks;
    for (const Phase &phase : runbook.phases) {
        if (phase.kind != PhaseKind::Checklist)
            continue;
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items) {
                const QString words = item.title + u' ' + item.detail;
                for (const OutsideRow &row : outsideRows) {
                    const QRegularExpression expression(QString::fromUtf16(row.words),
                                                        QRegularExpression::CaseInsensitiveOption);
                    if (!expression.match(words).hasMatch())
                        continue;
                    CheckSpec spec;
                    spec.item = item.id;
                    spec.kind = QString::fromLatin1(row.kind);
                    spec.with = row.with(api);
                    if (spec.with.isEmpty())
                        continue;
                    if (row.says)
                        spec.with.insert(u"says"_s,
                                         QCoreApplication::translate("checks", row.says));
                    if (spec.kind == "tree"_L1) {
                        const QString name = QFileInfo(runbook.path).fileName();
                        spec.with.insert(u"files"_s, name);
                        spec.with.insert(u"allow"_s,
                                         QJsonArray {u"%1:%2"_s.arg(name).arg(item.line)});
                    }
                    spec.host = HostId(u"here"_s);
                    spec.shelfLife = std::chrono::hours(1);
                    spec.timeout = std::chrono::seconds(15);
                    spec.acceptByPerson = row.half;
                    checks.insert(item.id, spec);
                    break;
                }
            }
        }
    }
    return checks;
}
