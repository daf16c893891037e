// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString corsText(const char *text)
{
    return QCoreApplication::translate("checks", text);
}

/// The tricks that a careless comparison falls for, made from what is allowed.
QStringList foreignOrigins(const QStringList &allowed)
{
    QStringList foreign {u"https://foreign.invalid"_s, u"null"_s};
    for (const QString &origin : allowed) {
        const QUrl url(origin);
        foreign.append(origin + u".foreign.invalid"_s);
        QUrl prefixed = url;
        prefixed.setHost(u"foreign"_s + url.host());
        foreign.append(prefixed.toString());
        // Where the origin is taken for a pattern, a dot stands for anything.
        QUrl dotless = url;
        dotless.setHost(QString(url.host()).replace(url.host().indexOf(u'.'), 1, u"x"_s));
        if (url.host().contains(u'.'))
            foreign.append(dotless.toString());
        if (url.scheme() == "https"_L1) {
            QUrl plain = url;
            plain.setScheme(u"http"_s);
            foreign.append(plain.toString());
        }
    }
    foreign.removeDuplicates();
    for (const QString &origin : allowed)
        foreign.removeAll(origin);
    return foreign;
}

QString tooManyOrigins(qsizetype times)
{
    return QCoreApplication::translate("checks", "%1 is answered with %2 times")
        .arg(u"Access-Control-Allow-Origin"_s)
        .arg(times);
}

/// What is wrong with the answer to an origin that is not allowed; empty: nothing.
QString judgeForeign(const QString &origin, const HttpAnswer &answer)
{
    const QList<QByteArray> values = answer.values("Access-Control-Allow-Origin");
    for (const QByteArray &value : values) {
        if (value == "*" || QString::fromUtf8(value).compare(origin, Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("checks", "%1 is allowed (%2)")
                .arg(origin, QString::fromUtf8(value));
    }
    if (values.size() > 1)
        return tooManyOrigins(values.size());
    // Whoever is not let in must not be told that cookies would be taken.
    for (const QByteArray &value : answer.values("Access-Control-Allow-Credentials")) {
        if (value.trimmed().toLower() == "true")
            return QCoreApplication::translate("checks", "%1 may send credentials").arg(origin);
    }
    return {};
}

bool variesByOrigin(const HttpAnswer &answer)
{
    const QByteArrayList fields = answer.values("Vary").join(',').toLower().split(',');
    return std::ranges::any_of(fields, [](const QByteArray &field) {
        return field.trimmed() == "origin" || field.trimmed() == "*";
    });
}

QString judgeAllowed(const QString &origin, const HttpAnswer &answer, bool preflight)
{
    const QList<QByteArray> values = answer.values("Access-Control-Allow-Origin");
    if (values.isEmpty())
        return QCoreApplication::translate("checks", "%1 is not allowed").arg(origin);
    if (values.size() > 1)
        return tooManyOrigins(values.size());
    if (values.first() != origin.toUtf8())
        return QCoreApplication::translate("checks", "%1 is answered with \"%2\"")
            .arg(origin, QString::fromUtf8(values.first()));
    if (!variesByOrigin(answer))
        return corsText(
            QT_TRANSLATE_NOOP("checks", "\"Vary: Origin\" is missing: caches mix the answers up"));
    if (preflight && (answer.status < 200 || answer.status > 299))
        return QCoreApplication::translate("checks", "the preflight of %1 ends with status %2")
            .arg(origin)
            .arg(answer.status);
    return {};
}

struct CorsAsked
{
    HttpRequest request;
    QString origin;
    bool allowed = false;
};

QList<CorsAsked> corsMatrix(const HttpRequest &base, const QStringList &allowed,
                            const QStringList &foreign)
{
    QList<CorsAsked> matrix;
    for (const bool good : {true, false}) {
        for (const QString &origin : good ? allowed : foreign) {
            for (const QByteArray &method : {QByteArray("GET"), QByteArray("OPTIONS")}) {
                HttpRequest request = base;
                request.method = method;
                request.headers.append(HttpHeader {"Origin", origin.toUtf8()});
                if (method == "OPTIONS")
                    request.headers.append(HttpHeader {"Access-Control-Request-Method", "GET"});
                matrix.append({request, origin, good});
            }
        }
    }
    return matrix;
}

} // namespace

/// {url: ADDRESS | target: NAME, path: PATH, ca: FILE, send: {..}, allowed: [ORIGIN..], foreign:
/// [ORIGIN..]}: every allowed origin is echoed exactly once, with Vary; no other one is, nor is
/// `*` sent, nor may it send credentials. Tricks made from the allowed ones are tried beside those
/// named.
static CheckResult runCorsCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (!addressOf(spec.with, context))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (isBlank(spec.with["allowed"_L1]))
        return blank(spec, u"allowed"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const QStringList allowed = textsOf(spec.with["allowed"_L1]);
    QStringList foreign = textsOf(spec.with["foreign"_L1]) + foreignOrigins(allowed);
    foreign.removeDuplicates();
    const Result<HttpRequest> base = webRequest(spec.with, context, textOf(spec.with["path"_L1]));
    if (!base)
        return notConfigured(spec, base.error().text());

    Observation sighting;
    sighting.expected = QCoreApplication::translate("checks", "%1 echoed once, no other origin")
                            .arg(allowed.join(", "_L1));
    sighting.vantage = webVantage(context, base->url);
    QStringList wrong;
    int asked = 0;
    for (const CorsAsked &row : corsMatrix(*base, allowed, foreign)) {
        const Result<HttpAnswer> got = webAsk(row.request, context);
        if (!got)
            return noAnswer(spec, got.error(), sighting);
        ++asked;
        sighting.vantage = webVantage(context, base->url, got->peer);
        sighting.evidence +=
            "Origin: " + row.origin.toUtf8() + '\n' + webTranscript(row.request, *got, context, 0);
        if (got->status >= 500) {
            return noAnswer(
                spec,
                QCoreApplication::translate("checks", "the server answers with status %1")
                    .arg(got->status),
                sighting);
        }
        const QString fault = row.allowed
            ? judgeAllowed(row.origin, *got, row.request.method == "OPTIONS")
            : judgeForeign(row.origin, *got);
        if (!fault.isEmpty() && !wrong.contains(fault))
            wrong.append(fault);
    }
    sighting.seen = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "%1 allowed, %2 refused, %3 requests")
              .arg(allowed.size())
              .arg(foreign.size())
              .arg(asked)
        : wrong.join("; "_L1);
    sighting.reason = wrong.isEmpty()
        ? corsText(QT_TRANSLATE_NOOP("checks", "only the origins named are allowed"))
        : wrong.first();
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind corsKind()
{
    return {u"cors"_s,
            QT_TRANSLATE_NOOP("checks", "a browser is let in from the right origins only"),
            3,
            {u"url"_s, u"target"_s, u"path"_s, u"ca"_s, u"send"_s, u"allowed"_s, u"foreign"_s},
            runCorsCheck};
}
