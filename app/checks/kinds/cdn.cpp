// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// How a cache between says that it had the answer: Cloudflare, Varnish, nginx, CloudFront, Fastly,
/// and the standard's own words.
bool isFromCache(const HttpAnswer &answer)
{
    static const QRegularExpression hit(uR"(\b(hit|stale|revalidated|updating)\b)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    for (const char *name : {"CF-Cache-Status", "X-Cache", "X-Cache-Status", "Cache-Status"}) {
        if (hit.match(QString::fromUtf8(answer.value(name))).hasMatch())
            return true;
    }
    bool good = false;
    return answer.value("Age").toLongLong(&good) > 0 && good;
}

bool mayBeStored(const HttpAnswer &answer)
{
    static const QRegularExpression never(uR"(\b(no-store|private)\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lives(uR"(\b(s-maxage|max-age)=[1-9])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString control = QString::fromUtf8(answer.value("Cache-Control"));
    return lives.match(control).hasMatch() && !never.match(control).hasMatch();
}

QString cacheWords(const HttpAnswer &answer)
{
    QStringList words;
    for (const char *name : {"Cache-Control", "CF-Cache-Status", "X-Cache", "X-Cache-Status",
                             "Cache-Status", "Age", "Content-Encoding"}) {
        if (const QByteArray value = answer.value(name); !value.isEmpty())
            words.append(QString::fromLatin1(name) + u' '
                         + (qstrcmp(name, "Age") == 0 ? moving(QString::fromUtf8(value))
                                                      : QString::fromUtf8(value)));
    }
    return words.isEmpty() ? u"-"_s : words.join(", "_L1);
}

/// Asks twice: the first may be what fills the cache.
Result<HttpAnswer> askTwice(HttpRequest request, const CheckContext &context, Observation &sighting)
{
    request.headers.append(HttpHeader {"Accept-Encoding", "gzip, br"});
    Result<HttpAnswer> got = webAsk(request, context);
    if (got)
        got = webAsk(request, context);
    if (got) {
        sighting.vantage = webVantage(context, request.url, got->peer);
        sighting.evidence += webTranscript(request, *got, context, 0);
    }
    return got;
}

QStringList assetFaults(const HttpAnswer &answer)
{
    QStringList wrong;
    if (answer.status != 200)
        wrong.append(QCoreApplication::translate("checks", "the status is %1").arg(answer.status));
    if (answer.body.isEmpty())
        wrong.append(QCoreApplication::translate("checks", "it is empty"));
    if (!isFromCache(answer))
        wrong.append(
            QCoreApplication::translate("checks", "the second answer is not from a cache"));
    if (!mayBeStored(answer))
        wrong.append(QCoreApplication::translate("checks", "it may not be stored"));
    static const QRegularExpression text(uR"(^(text/|application/(javascript|json|xml))|\+xml)"_s);
    if (text.match(QString::fromUtf8(answer.value("Content-Type"))).hasMatch()
        && answer.value("Content-Encoding").isEmpty())
        wrong.append(QCoreApplication::translate("checks", "it is not compressed"));
    return wrong;
}

/// Paths of scripts, styles, pictures and fonts on the page's own server, three at most. An Error:
/// there is no page, or it names none.
Result<QStringList> assetsOf(const QString &page, const QJsonObject &with,
                             const CheckContext &context)
{
    const Result<HttpRequest> request = webRequest(with, context, page);
    if (!request)
        return std::unexpected(request.error());
    const Result<HttpAnswer> got = webAsk(*request, context);
    if (!got)
        return std::unexpected(got.error());
    static const QRegularExpression links(
        uR"((?:src|href)\s*=\s*["']?([^"'\s>]+\.(?:js|css|png|jpe?g|gif|webp|avif|svg|ico|woff2?))["'?\s>])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList paths;
    const QString body = QString::fromUtf8(got->body);
    for (const QRegularExpressionMatch &link : links.globalMatch(body)) {
        const QUrl url = request->url.resolved(QUrl(link.captured(1)));
        if (url.host() == request->url.host() && url.port() == request->url.port()
            && !paths.contains(url.path()) && paths.size() < 3)
            paths.append(url.path());
    }
    if (paths.isEmpty())
        return failure(
            QCoreApplication::translate(
                "checks",
                "the page (status %1) names no asset, so that there is nothing to ask for")
                .arg(got->status),
            request->url.toString());
    return paths;
}

} // namespace

/// {url: ADDRESS | target: NAME, assets: [PATH..], page: PATH, private: [PATH..], send: {..}, ca:
/// FILE}: asked twice, every asset, or those that the page names, comes from a cache the second
/// time, may be stored, and is compressed where it is text; no private path, asked with those
/// headers and answered with 2xx, ever does. Assets alone are a warning.
static CheckResult runCdnCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (!addressOf(spec.with, context))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    const QString page = textOf(spec.with["page"_L1]);
    if (page.isEmpty() && isBlank(spec.with["assets"_L1]))
        return blank(spec, u"assets"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    QJsonObject bare = spec.with;
    bare.remove("send"_L1);
    Observation sighting;
    sighting.expected = QCoreApplication::translate(
        "checks", "assets come compressed from a cache, what is private does not");
    QStringList seen;
    QStringList wrong;
    QStringList unseen;
    const auto look = [&](const QString &path, bool isPrivate) -> std::optional<CheckResult> {
        const Result<HttpRequest> request = webRequest(isPrivate ? spec.with : bare, context, path);
        if (!request)
            return notConfigured(spec, request.error().text());
        const Result<HttpAnswer> got = askTwice(*request, context, sighting);
        if (!got)
            return noAnswer(spec, got.error(), sighting);
        if (got->status >= 500)
            return noAnswer(spec,
                            QCoreApplication::translate("checks", "%1: the status is %2")
                                .arg(path)
                                .arg(got->status),
                            sighting);
        seen.append(path + u": "_s + cacheWords(*got));
        QStringList faults;
        if (!isPrivate)
            faults = assetFaults(*got);
        else if (isFromCache(*got) || mayBeStored(*got))
            faults = {
                QCoreApplication::translate("checks", "it is or may be cached for everybody")};
        else if (got->status < 200 || got->status > 299)
            unseen.append(QCoreApplication::translate(
                              "checks", "%1: the status is %2, so that nothing private was seen")
                              .arg(path)
                              .arg(got->status));
        if (!faults.isEmpty())
            wrong.append(path + u": "_s + faults.join(", "_L1));
        return std::nullopt;
    };
    QStringList assets = textsOf(spec.with["assets"_L1]);
    if (!page.isEmpty()) {
        const Result<QStringList> named = assetsOf(page, bare, context);
        if (!named)
            return noAnswer(spec, named.error(), sighting);
        assets += *named;
    }
    for (const QString &path : std::as_const(assets)) {
        if (const auto ended = look(path, false))
            return *ended;
    }
    for (const QString &path : textsOf(spec.with["private"_L1])) {
        if (const auto ended = look(path, true))
            return *ended;
    }
    sighting.seen = seen.join("; "_L1);
    if (wrong.isEmpty() && !unseen.isEmpty())
        return noAnswer(spec, unseen.join("; "_L1), sighting);
    sighting.reason = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "%1 paths, all as they should be").arg(seen.size())
        : wrong.join("; "_L1);
    // What a page names is looked at from outside, where nobody knows a path of somebody's own.
    if (wrong.isEmpty() && page.isEmpty() && textsOf(spec.with["private"_L1]).isEmpty()) {
        sighting.reason = QCoreApplication::translate(
            "checks", "nothing private was asked for: whether that is cached is not known");
        sighting.advice = QCoreApplication::translate(
            "checks", "Name in the plan a path whose answer is somebody's own: \"private\".");
        return warning(spec, sighting);
    }
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind cdnKind()
{
    return {u"cdn"_s,
            QT_TRANSLATE_NOOP("checks", "assets are cached near people, private things are not"),
            3,
            {u"url"_s, u"target"_s, u"assets"_s, u"page"_s, u"private"_s, u"send"_s, u"ca"_s},
            runCdnCheck};
}
