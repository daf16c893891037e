// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr auto unpadded = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray encodedHeader(const QByteArray &algorithm)
{
    return QByteArray("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}").toBase64(unpadded);
}

QByteArray signedWith(const QByteArray &key, const QByteArray &payload)
{
    const QByteArray signedPart = encodedHeader("HS256") + '.' + payload;
    return signedPart + '.'
        + QMessageAuthenticationCode::hash(signedPart, key, QCryptographicHash::Sha256)
              .toBase64(unpadded);
}

struct TokenCase
{
    const char *name;
    QByteArray token;
};

/// Tokens a server must refuse, made from one that it takes. Empty where that is none.
QList<TokenCase> forgedTokens(const QByteArray &valid)
{
    const QList<QByteArray> parts = valid.split('.');
    if (parts.size() != 3 || parts[0].isEmpty() || parts[1].isEmpty() || parts[2].isEmpty())
        return {};
    QByteArray key(32, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(key.data()), 8);
    QByteArray altered = parts[2];
    altered[altered.size() / 2] = altered[altered.size() / 2] == 'A' ? 'B' : 'A';
    return {{QT_TRANSLATE_NOOP("checks", "no token"), {}},
            {QT_TRANSLATE_NOOP("checks", "garbage"), "launch-console.not.a-token"},
            {QT_TRANSLATE_NOOP("checks", "algorithm none"),
             encodedHeader("none") + '.' + parts[1] + '.'},
            {QT_TRANSLATE_NOOP("checks", "wrong key"), signedWith(key, parts[1])},
            {QT_TRANSLATE_NOOP("checks", "altered signature"),
             parts[0] + '.' + parts[1] + '.' + altered}};
}

} // namespace

/// {url: ADDRESS | target: NAME, path: PATH, ca: FILE, method: GET, valid: TOKEN, expired: TOKEN,
/// foreign: TOKEN, audience: TOKEN, old: NAME, status: [200], refused: [401]}: the valid token is
/// let in; without it, with garbage, without signature, with a wrong one, with the other tokens
/// given, and with one signed (HS256) by the old secret nobody is. The tokens stand there as
/// ${secret:NAME}.
static CheckResult runJwtCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (!addressOf(spec.with, context))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (isBlank(spec.with["valid"_L1]))
        return blank(spec, u"valid"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const Result<QString> valid = withSecrets(context, textOf(spec.with["valid"_L1]));
    if (!valid)
        return notConfigured(spec, valid.error().text());
    QStringList welcome = textsOf(spec.with["status"_L1]);
    if (welcome.isEmpty())
        welcome = {u"200"_s};
    QStringList refused = textsOf(spec.with["refused"_L1]);
    if (refused.isEmpty())
        refused = {u"401"_s};
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "%1 with the valid token, %2 with every other")
            .arg(welcome.join(u'/'), refused.join(u'/'));
    QList<TokenCase> cases = forgedTokens(valid->trimmed().toUtf8());
    if (cases.isEmpty())
        return noAnswer(spec, QCoreApplication::translate("checks", "\"valid\" is no signed token"),
                        sighting);
    QStringList untried;
    for (const char *name :
         {QT_TRANSLATE_NOOP("checks", "expired"), QT_TRANSLATE_NOOP("checks", "foreign"),
          QT_TRANSLATE_NOOP("checks", "audience")}) {
        const QJsonValue given = spec.with[QLatin1StringView(name)];
        if (given.isUndefined()) {
            untried.append(QCoreApplication::translate("checks", name));
            continue;
        }
        const Result<QString> token = withSecrets(context, textOf(given));
        if (!token)
            return notConfigured(spec, token.error().text());
        cases.append({name, token->trimmed().toUtf8()});
    }
    if (const QString old = textOf(spec.with["old"_L1]); !old.isEmpty()) {
        if (const auto found = secretNamed(context, old); !found)
            return notConfigured(spec, found.error().text());
        cases.append({QT_TRANSLATE_NOOP("checks", "signed with the old secret"),
                      signedWith(context.secrets.value(old), valid->toUtf8().split('.').at(1))});
    }
    // First of all: an endpoint that refuses everybody proves nothing.
    cases.prepend({QT_TRANSLATE_NOOP("checks", "valid token"), valid->trimmed().toUtf8()});
    const Result<HttpRequest> base =
        webRequest({{u"url"_s, spec.with["url"_L1]},
                    {u"target"_s, spec.with["target"_L1]},
                    {u"ca"_s, spec.with["ca"_L1]},
                    {u"method"_s, spec.with.value("method"_L1).toString(u"GET"_s)}},
                   context, textOf(spec.with["path"_L1]));
    if (!base)
        return notConfigured(spec, base.error().text());
    QStringList lines;
    QStringList wrong;
    for (qsizetype at = 0; at < cases.size(); ++at) {
        HttpRequest request = *base;
        request.headers.append(HttpHeader {"Cache-Control", "no-cache"});
        if (!cases[at].token.isEmpty())
            request.headers.append(HttpHeader {"Authorization", "Bearer " + cases[at].token});
        const Result<HttpAnswer> got = webAsk(request, context);
        if (!got)
            return noAnswer(spec, got.error(), sighting);
        sighting.vantage = webVantage(context, request.url, got->peer);
        const QString line =
            u"%1: %2"_s.arg(QCoreApplication::translate("checks", cases[at].name)).arg(got->status);
        lines.append(line);
        sighting.evidence = lines.join(u'\n').toUtf8();
        if (got->status >= 500)
            return noAnswer(spec, line, sighting);
        if (!(at == 0 ? welcome : refused).contains(QString::number(got->status)))
            wrong.append(line);
    }
    if (!untried.isEmpty())
        lines.append(
            QCoreApplication::translate("checks", "not tried: %1").arg(untried.join(", "_L1)));
    sighting.evidence = lines.join(u'\n').toUtf8();
    sighting.seen = lines.join("; "_L1);
    sighting.reason = wrong.isEmpty()
        ? QCoreApplication::translate("checks",
                                      "%1 forged tokens are refused, the valid one is not")
              .arg(cases.size() - 1)
        : wrong.join("; "_L1);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind jwtKind()
{
    return {u"jwt"_s,
            QT_TRANSLATE_NOOP("checks", "forged and expired tokens are refused"),
            2,
            {u"url"_s, u"target"_s, u"path"_s, u"ca"_s, u"method"_s, u"valid"_s, u"expired"_s,
             u"foreign"_s, u"audience"_s, u"old"_s, u"status"_s, u"refused"_s},
            runJwtCheck};
}
