// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Cookie
{
    QString name;
    /// In lower case, as "secure" or "samesite=lax".
    QStringList attributes;
};

Cookie parseCookie(const QByteArray &header)
{
    QStringList parts = QString::fromUtf8(header).split(u';');
    Cookie cookie {parts.takeFirst().section(u'=', 0, 0).trimmed(), {}};
    for (const QString &part : std::as_const(parts))
        cookie.attributes.append(part.simplified().remove(u' ').toLower());
    return cookie;
}

QStringList faultsOf(const Cookie &cookie, const QStringList &readable, bool overTls)
{
    QStringList wrong;
    if (!cookie.attributes.contains("secure"_L1))
        wrong.append(u"Secure"_s);
    if (!readable.contains(cookie.name) && !cookie.attributes.contains("httponly"_L1))
        wrong.append(u"HttpOnly"_s);
    const auto site = std::ranges::find_if(cookie.attributes, [](const QString &attribute) {
        return attribute.startsWith("samesite="_L1);
    });
    if (site == cookie.attributes.end()
        || (*site != "samesite=lax"_L1 && *site != "samesite=strict"_L1
            && *site != "samesite=none"_L1))
        wrong.append(u"SameSite"_s);
    // Browsers throw such a cookie away.
    if (cookie.name.startsWith("__Host-"_L1)
        && (!cookie.attributes.contains("path=/"_L1)
            || std::ranges::any_of(cookie.attributes, [](const QString &attribute) {
                   return attribute.startsWith("domain="_L1);
               })))
        wrong.append(u"Path=/"_s);
    if (!overTls)
        wrong.append(u"TLS"_s);
    return wrong;
}

} // namespace

/// {url: ADDRESS | target: NAME, path: PATH.., method: GET, send: {..}, body: TEXT, ca: FILE,
/// readable: [NAME..], plain: true}: every cookie that is set there has Secure, HttpOnly (but those
/// that scripts must read) and SameSite, and comes over TLS (unless plain is said). Where one of
/// the paths sets none, nothing is proved.
static CheckResult runCookiesCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (!addressOf(spec.with, context))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    QStringList paths = textsOf(spec.with["path"_L1]);
    if (paths.isEmpty())
        paths = {QString()};
    const QStringList readable = textsOf(spec.with["readable"_L1]);
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "every cookie has Secure, HttpOnly and SameSite");
    QStringList seen;
    QStringList wrong;
    QStringList without;
    for (const QString &path : std::as_const(paths)) {
        const Result<HttpRequest> request = webRequest(spec.with, context, path);
        if (!request)
            return notConfigured(spec, request.error().text());
        const Result<HttpAnswer> got = webAsk(*request, context);
        if (!got)
            return noAnswer(spec, got.error(), sighting);
        sighting.vantage = webVantage(context, request->url, got->peer);
        const bool overTls = request->url.scheme() == "https"_L1 || spec.with["plain"_L1].toBool();
        const QList<QByteArray> headers = got->values("Set-Cookie");
        if (headers.isEmpty())
            without.append(request->url.path().isEmpty() ? u"/"_s : request->url.path());
        for (const QByteArray &header : headers) {
            const Cookie cookie = parseCookie(header);
            const QStringList faults = faultsOf(cookie, readable, overTls);
            // What the cookie holds may be a session.
            const QString line = cookie.name + u": "_s + cookie.attributes.join("; "_L1);
            seen.append(line);
            sighting.evidence += path.toUtf8() + ' ' + line.toUtf8() + '\n';
            if (!faults.isEmpty())
                wrong.append(QCoreApplication::translate("checks", "%1 lacks %2")
                                 .arg(cookie.name, faults.join(", "_L1)));
        }
    }
    if (seen.isEmpty())
        return noAnswer(
            spec,
            QCoreApplication::translate("checks", "no cookie is set there: that proves nothing"),
            sighting);
    sighting.seen = seen.join(" | "_L1);
    // The session's cookie may be the very one that was not set.
    if (wrong.isEmpty() && !without.isEmpty())
        return noAnswer(
            spec,
            QCoreApplication::translate("checks", "no cookie is set at %1: that proves nothing")
                .arg(without.join(", "_L1)),
            sighting);
    sighting.reason = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "%1 cookies, all as they should be")
              .arg(seen.size())
        : wrong.join("; "_L1);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind cookiesKind()
{
    return {u"cookies"_s,
            QT_TRANSLATE_NOOP("checks", "cookies are for TLS and not for scripts"),
            1,
            {u"url"_s, u"target"_s, u"path"_s, u"method"_s, u"send"_s, u"body"_s, u"ca"_s,
             u"readable"_s, u"plain"_s},
            runCookiesCheck};
}
