// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/frontdoor.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

static constexpr char allowedOrigin[] = "https://app.oneshot.test";
/// Sign-ins let through at once, and again each second.
static constexpr double signInBurst = 8;

static FrontDoorAnswer jsonAnswer(int status, const QJsonObject &body)
{
    return {status,
            {{"Content-Type", "application/json"}},
            QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n'};
}

static FrontDoorAnswer refusal(int status, const QString &word)
{
    return jsonAnswer(status, {{u"error"_s, word}});
}

FrontDoor::FrontDoor(quint32 seed, const QByteArray &controlToken)
    : m_traffic(seed)
    , m_controlToken(controlToken)
    , m_access(controlToken)
    , m_bucket(signInBurst)
{
}

void FrontDoor::setSlip(const QString &slip, bool on)
{
    if (slip == "docs"_L1)
        m_docsOpen = on;
    else if (slip == "cors"_L1)
        m_corsOpen = on;
    else
        m_access.setSlip(slip, on);
}

FrontDoorAnswer FrontDoor::answer(const FrontDoorRequest &request, milliseconds now)
{
    FrontDoorAnswer answer;
    if (request.headers.value("x-forwarded-proto") == "http") {
        answer.status = 308;
        answer.headers.emplaceBack(
            "Location", "https://" + request.headers.value("host") + request.path.toUtf8());
    } else {
        answer = route(request, now);
    }
    addCommonHeaders(request, answer);
    return answer;
}

FrontDoorAnswer FrontDoor::route(const FrontDoorRequest &request, milliseconds now)
{
    const QString &path = request.path;
    if (request.method == "OPTIONS")
        return {204, {{"Allow", "GET, POST, OPTIONS"}}, {}};
    if (path == "/"_L1)
        return jsonAnswer(200, {{u"service"_s, u"oneshot"_s}});
    if (path == "/health"_L1)
        return health(request);
    if (path == "/metrics"_L1) {
        const QByteArray page = m_traffic.metricsPage();
        if (page.isEmpty())
            return refusal(503, u"unavailable"_s);
        return {200, {{"Content-Type", "text/plain; version=0.0.4"}}, page};
    }
    if (path == "/v1/generate"_L1)
        return generate(request);
    if (path == "/v1/me"_L1 || path == "/v1/admin"_L1)
        return user(request);
    if (path == "/v1/webhooks/payment"_L1)
        return webhook(request);
    if (path == "/v1/sign-in"_L1)
        return signIn(now);
    if (path == "/static/app.css"_L1) {
        return {200,
                {{"Content-Type", "text/css"},
                 {"Cache-Control", "public, max-age=31536000, immutable"},
                 {"ETag", "\"a1\""},
                 {"Age", "120"}},
                "body { margin: 0 }\n"};
    }
    if (m_docsOpen && (path == "/docs"_L1 || path == "/openapi.json"_L1))
        return jsonAnswer(200, {{u"openapi"_s, u"3.1.0"_s}});
    if (path.startsWith("/control/"_L1))
        return control(request);
    return refusal(404, u"not_found"_s);
}

FrontDoorAnswer FrontDoor::health(const FrontDoorRequest &request) const
{
    const bool canary = request.query.queryItemValue(u"version"_s) == "canary"_L1;
    const int status = m_traffic.health(canary ? ServiceVersion::Canary : ServiceVersion::Stable);
    return jsonAnswer(
        status,
        {{u"status"_s, status == 200 ? u"ok"_s : u"unwell"_s},
         {u"release"_s, canary ? m_traffic.canaryRelease() : m_traffic.stableRelease()},
         {u"providers"_s, QJsonObject {{u"payments"_s, u"live"_s}, {u"images"_s, u"live"_s}}}});
}

FrontDoorAnswer FrontDoor::user(const FrontDoorRequest &request) const
{
    const QString role = m_access.roleOf(request.headers.value("authorization"), request.at);
    if (role.isEmpty()) {
        FrontDoorAnswer answer = refusal(401, u"unauthenticated"_s);
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer");
        return answer;
    }
    if (request.path == "/v1/admin"_L1 && !m_access.mayAdminister(role))
        return refusal(403, u"forbidden"_s);
    return jsonAnswer(200, {{u"role"_s, role}});
}

FrontDoorAnswer FrontDoor::webhook(const FrontDoorRequest &request) const
{
    if (request.method != "POST")
        return refusal(405, u"method_not_allowed"_s);
    if (!m_access.takesWebhook(request.headers.value("x-signature-256"), request.body, request.at))
        return refusal(401, u"bad_signature"_s);
    return jsonAnswer(202, {{u"taken"_s, true}});
}

FrontDoorAnswer FrontDoor::signIn(milliseconds now)
{
    const double seconds = double((now - m_bucketTime).count()) / 1000;
    m_bucketTime = now;
    m_bucket = std::min(signInBurst, m_bucket + std::max(0.0, seconds) * signInBurst);
    if (m_bucket < 1) {
        FrontDoorAnswer answer = refusal(429, u"too_many_requests"_s);
        answer.headers.emplaceBack("Retry-After", "1");
        return answer;
    }
    m_bucket -= 1;
    FrontDoorAnswer answer = jsonAnswer(200, {{u"signedIn"_s, false}});
    answer.headers.emplaceBack("Set-Cookie",
                               "session=anonymous; Path=/; Secure; HttpOnly; SameSite=Lax");
    return answer;
}

FrontDoorAnswer FrontDoor::generate(const FrontDoorRequest &request)
{
    if (request.method == "POST") {
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        if (!body.isObject() || !body.object()["prompt"_L1].isString())
            return refusal(422, u"invalid_request"_s);
    }
    const TrafficKeeper::Answer taken = m_traffic.take();
    const bool canary = taken.version == ServiceVersion::Canary;
    FrontDoorAnswer answer = taken.code == 200 ? jsonAnswer(200, {{u"image"_s, u"done"_s}})
                                               : refusal(taken.code, u"internal"_s);
    answer.headers.emplaceBack(
        "X-Release", (canary ? m_traffic.canaryRelease() : m_traffic.stableRelease()).toUtf8());
    return answer;
}

FrontDoorAnswer FrontDoor::control(const FrontDoorRequest &request)
{
    if (request.headers.value("authorization") != "Bearer " + m_controlToken)
        return refusal(401, u"unauthenticated"_s);
    const QString verb = request.path.mid(9);
    if (verb != "state"_L1 && request.method != "POST")
        return refusal(405, u"method_not_allowed"_s);
    if (verb == "canary"_L1) {
        const double share = request.query.queryItemValue(u"share"_s).toDouble();
        if (!(share > 0 && share < 1))
            return refusal(422, u"invalid_share"_s);
        m_traffic.deployCanary(share, request.query.queryItemValue(u"release"_s));
    } else if (verb == "promote"_L1) {
        if (!m_traffic.canaryTakesTraffic())
            return refusal(409, u"no_canary"_s);
        m_traffic.promote();
    } else if (verb == "rollback"_L1) {
        m_traffic.rollBack();
    } else if (verb != "state"_L1) {
        return refusal(404, u"not_found"_s);
    }
    return jsonAnswer(200,
                      {{u"share"_s, m_traffic.share()},
                       {u"stable"_s, m_traffic.stableRelease()},
                       {u"canary"_s, m_traffic.canaryRelease()}});
}

void FrontDoor::addCommonHeaders(const FrontDoorRequest &request, FrontDoorAnswer &answer) const
{
    answer.headers.append({
        {"Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload"},
        {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
        {"X-Frame-Options", "DENY"},
        {"X-Content-Type-Options", "nosniff"},
        {"X-XSS-Protection", "0"},
        {"Referrer-Policy", "no-referrer"},
        {"Vary", "Origin"},
    });
    const QByteArray origin = request.headers.value("origin");
    if (!origin.isEmpty() && (origin == allowedOrigin || m_corsOpen)) {
        answer.headers.emplaceBack("Access-Control-Allow-Origin", origin);
        answer.headers.emplaceBack("Access-Control-Allow-Credentials", "true");
    }
}
