// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A gentle burst: one request at a time, and never more than this.
static constexpr int burstCap = 200;

/// What Traefik's API says of one `kind` of thing by its name; empty where it knows none.
static Result<QJsonObject> askTraefik(const QString &kind, const QString &name,
                                      const QJsonObject &with, const CheckContext &context,
                                      Observation &sighting)
{
    const Result<HttpRequest> request =
        webRequest({{u"url"_s, with["traefik"_L1]}}, context,
                   u"/api/http/%1/"_s.arg(kind) + QString::fromUtf8(QUrl::toPercentEncoding(name)));
    if (!request)
        return std::unexpected(request.error());
    const Result<HttpAnswer> got = webAsk(*request, context);
    if (!got)
        return std::unexpected(got.error());
    sighting.evidence += webTranscript(*request, *got, context);
    return got->status == 200 ? QJsonDocument::fromJson(got->body).object() : QJsonObject();
}

/// What the middleware limits to, in words; an Error where that cannot be told or it does not.
static Result<QString> readTraefikLimit(const QJsonObject &with, const CheckContext &context,
                                        Observation &sighting)
{
    const QString name = textOf(with["middleware"_L1]);
    const Result<QJsonObject> middleware =
        askTraefik(u"middlewares"_s, name, with, context, sighting);
    if (!middleware)
        return std::unexpected(middleware.error());
    const QJsonObject limit = (*middleware)["rateLimit"_L1].toObject();
    if (limit["average"_L1].toInteger() <= 0)
        return failure(QCoreApplication::translate("checks", "the middleware \"%1\" limits nothing")
                           .arg(name));
    return QCoreApplication::translate("checks", "%1 a second on average, %2 at once")
        .arg(limit["average"_L1].toInteger())
        .arg(limit["burst"_L1].toInteger(1));
}

/// Why the limit is none of the router; empty: it is.
static Result<QString> routerFault(const QJsonObject &with, const CheckContext &context,
                                   Observation &sighting)
{
    const QString name = textOf(with["router"_L1]);
    const QString middleware = textOf(with["middleware"_L1]);
    const Result<QJsonObject> told = askTraefik(u"routers"_s, name, with, context, sighting);
    if (!told)
        return std::unexpected(told.error());
    const QJsonObject &router = *told;
    if (router.isEmpty())
        return failure(
            QCoreApplication::translate("checks", "Traefik knows no router \"%1\"").arg(name));
    if (router["status"_L1].toString(u"enabled"_s) != "enabled"_L1)
        return QCoreApplication::translate("checks", "the router %1 is %2")
            .arg(name, router["status"_L1].toString());
    // Names of one provider are told without it.
    const QStringList used = textsOf(router["middlewares"_L1]);
    const bool uses = std::ranges::any_of(used, [&](const QString &one) {
        return one == middleware || one.section(u'@', 0, 0) == middleware;
    });
    return uses ? QString()
                : QCoreApplication::translate("checks", "the router %1 does not use %2")
                      .arg(name, middleware);
}

/// {url: ADDRESS | target: NAME, path: PATH, ca: FILE, send: {..}, burst: N, traefik: ADDRESS,
/// middleware: NAME, router: NAME}: Traefik's middleware limits, its router uses it, and within N
/// requests of a cheap path, one after the other, some are served and then one is refused with 429;
/// asking stops there.
static CheckResult runRateLimitCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (!addressOf(spec.with, context))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (isBlank(spec.with["burst"_L1]))
        return blank(spec, u"burst"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const int burst = textOf(spec.with["burst"_L1]).toInt();
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "429 within %1 requests, others served").arg(burst);
    if (burst < 2 || burst > burstCap)
        return noAnswer(spec,
                        QCoreApplication::translate("checks", "\"burst\" is a number from 2 to %1")
                            .arg(burstCap),
                        sighting);
    const Result<HttpRequest> request =
        webRequest(spec.with, context, textOf(spec.with["path"_L1]));
    if (!request)
        return notConfigured(spec, request.error().text());
    QString configured;
    if (spec.with.contains("traefik"_L1)) {
        const Result<QString> limit = readTraefikLimit(spec.with, context, sighting);
        if (!limit)
            return noAnswer(spec, limit.error(), sighting);
        configured = u"; "_s + *limit;
    }
    if (spec.with.contains("router"_L1)) {
        for (const QString &name : {u"traefik"_s, u"middleware"_s}) {
            if (!spec.with.contains(name))
                return blank(spec, name);
        }
        const Result<QString> fault = routerFault(spec.with, context, sighting);
        if (!fault)
            return noAnswer(spec, fault.error(), sighting);
        if (!fault->isEmpty()) {
            sighting.seen = *fault + configured;
            sighting.reason = *fault;
            sighting.vantage = webVantage(context, QUrl(textOf(spec.with["traefik"_L1])));
            return answer(spec, false, sighting);
        }
    }
    int served = 0;
    for (int number = 1; number <= burst; ++number) {
        const Result<HttpAnswer> got = webAsk(*request, context);
        if (!got)
            return noAnswer(spec, got.error(), sighting);
        sighting.vantage = webVantage(context, request->url, got->peer);
        sighting.evidence +=
            QByteArray::number(number) + ": " + QByteArray::number(got->status) + '\n';
        if (got->status == 429) {
            sighting.evidence += webTranscript(*request, *got, context, 500);
            sighting.seen =
                QCoreApplication::translate("checks", "%1 served, then 429").arg(moving(served))
                + configured;
            sighting.reason = served > 0
                ? sighting.seen
                : QCoreApplication::translate("checks", "nobody is served: 429 from the first on");
            return answer(spec, served > 0, sighting);
        }
        if (got->status >= 500) {
            sighting.seen = QCoreApplication::translate("checks", "status %1 after %2 served")
                                .arg(got->status)
                                .arg(moving(served));
            sighting.reason =
                QCoreApplication::translate(
                    "checks", "the limit, if it is one, answers with %1 instead of 429")
                    .arg(got->status);
            return answer(spec, false, sighting);
        }
        ++served;
    }
    sighting.seen =
        QCoreApplication::translate("checks", "%1 served, none refused").arg(served) + configured;
    sighting.reason = sighting.seen;
    return answer(spec, false, sighting);
}

CheckKind ratelimitKind()
{
    return {u"ratelimit"_s,
            QT_TRANSLATE_NOOP("checks", "too many requests are refused"),
            2,
            {u"url"_s, u"target"_s, u"path"_s, u"ca"_s, u"send"_s, u"burst"_s, u"traefik"_s,
             u"middleware"_s, u"router"_s},
            runRateLimitCheck};
}
