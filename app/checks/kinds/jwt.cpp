// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"
#include "domain/randombytes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

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
    bool isValid = false;
};

/// What a token of a stranger might say.
QByteArray madeUpToken()
{
    return signedWith(
        randomBytes(32),
        QByteArray(R"({"sub":"launch-console","exp":4102444800})").toBase64(unpadded));
}

/// Tokens a server must refuse, made from one that it takes. Empty where that is none.
QList<TokenCase> forgedTokens(const QByteArray &valid)
{
    const QList<QByteArray> parts = valid.split('.');
    if (parts.size() != 3 || parts[0].isEmpty() || parts[1].isEmpty() || parts[2].isEmpty())
        return {};
    QByteArray altered = parts[2];
    altered[altered.size() / 2] = altered[altered.size() / 2] == 'A' ? 'B' : 'A';
    return {{QT_TRANSLATE_NOOP("checks", "no token"), {}},
            {QT_TRANSLATE_NOOP("checks", "garbage"), "launch-console.not.a-token"},
            {QT_TRANSLATE_NOOP("checks", "algorithm none"),
             encodedHeader("none") + '.' + parts[1] + '.'},
            {QT_TRANSLATE_NOOP("checks", "wrong key"), signedWith(randomBytes(32), parts[1])},
            {QT_TRANSLATE_NOOP("checks", "altered signature"),
             parts[0] + '.' + parts[1] + '.' + altered}};
}

/// Tokens that only the plan can give, by the parameter that holds them.
constexpr const char *givenTokens[] = {QT_TRANSLATE_NOOP("checks", "expired"),
                                       QT_TRANSLATE_NOOP("checks", "foreign"),
                                       QT_TRANSLATE_NOOP("checks", "audience")};

/// Those that the plan neither gives nor says not to apply.
QStringList missingTokens(const QJsonObject &with)
{
    const QStringList left = textsOf(with["inapplicable"_L1]);
    QStringList missing;
    for (const char *name : givenTokens) {
        const auto parameter = QString::fromLatin1(name);
        if (isBlank(with[parameter]) && !left.contains(parameter))
            missing.append(parameter);
    }
    return missing;
}

/// What "inapplicable" says that makes no sense; nothing where it is well.
std::optional<QString> strangeToken(const QJsonObject &with)
{
    for (const QString &name : textsOf(with["inapplicable"_L1])) {
        if (std::ranges::find(givenTokens, name,
                              [](const char *known) { return QString::fromLatin1(known); })
                == std::end(givenTokens)
            || with.contains(name))
            return name;
    }
    return std::nullopt;
}

/// The claims of a signed token; empty where there are none to be read.
QJsonObject claimsOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3 || parts[2].isEmpty())
        return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], unpadded)).object();
}

/// Why a token that the plan gives proves nothing: it is refused for something else than what it
/// is given for. Empty: it does.
QString unfitToken(const char *name, const QByteArray &token, const QByteArray &valid,
                   const QDateTime &now)
{
    const QJsonObject claims = claimsOf(token);
    if (claims.isEmpty())
        return QCoreApplication::translate(
                   "checks", "\"%1\" is no signed token: that it is refused proves nothing")
            .arg(QString::fromLatin1(name));
    if (qstrcmp(name, "expired") == 0
        && !(claims["exp"_L1].isDouble()
             && claims["exp"_L1].toDouble() < double(now.toSecsSinceEpoch())))
        return QCoreApplication::translate("checks", "\"expired\" is a token that is not expired");
    if (qstrcmp(name, "audience") == 0 && claims["aud"_L1] == claimsOf(valid)["aud"_L1])
        return QCoreApplication::translate("checks",
                                           "\"audience\" is a token of the valid one's audience");
    return {};
}

/// What is to be tried, the valid token first: an endpoint that refuses everybody proves nothing.
struct TokenTrial
{
    QList<TokenCase> cases;
    /// The names of tokens that the plan could give and does not, or says not to apply.
    QStringList untried;
    /// Why a token given is not what it is given for; empty: they all are.
    QString unfit = {};
};

/// Without cases where "valid" is no signed token; an Error: a secret could not be read.
Result<TokenTrial> tokensToTry(const QJsonObject &with, const CheckContext &context)
{
    const bool onlyForged = with["onlyForged"_L1].toBool();
    const Result<QString> text = onlyForged ? Result<QString>(QString::fromLatin1(madeUpToken()))
                                            : withSecrets(context, textOf(with["valid"_L1]));
    if (!text)
        return std::unexpected(text.error());
    const QByteArray valid = text->trimmed().toUtf8();
    TokenTrial trial {forgedTokens(valid), {}};
    if (trial.cases.isEmpty())
        return trial;
    for (const char *name : givenTokens) {
        const QJsonValue given = with[QLatin1StringView(name)];
        if (given.isUndefined()) {
            trial.untried.append(QCoreApplication::translate("checks", name));
            continue;
        }
        const Result<QString> token = withSecrets(context, textOf(given));
        if (!token)
            return std::unexpected(token.error());
        trial.cases.append({name, token->trimmed().toUtf8()});
        if (trial.unfit.isEmpty())
            trial.unfit =
                unfitToken(name, trial.cases.constLast().token, valid, context.clock.now());
    }
    if (const QString old = textOf(with["old"_L1]); !old.isEmpty()) {
        const Result<QByteArray> secret = secretNamed(context, old);
        if (!secret)
            return std::unexpected(secret.error());
        trial.cases.append({QT_TRANSLATE_NOOP("checks", "signed with the old secret"),
                            signedWith(*secret, valid.split('.').at(1))});
    }
    if (!onlyForged)
        trial.cases.prepend({QT_TRANSLATE_NOOP("checks", "valid token"), valid, true});
    return trial;
}

QString verdictWords(const QStringList &wrong, qsizetype tried, bool onlyForged)
{
    if (!wrong.isEmpty())
        return wrong.join("; "_L1);
    if (onlyForged)
        return QCoreApplication::translate("checks",
                                           "%1 forged tokens are refused; no valid one was tried")
            .arg(tried);
    return QCoreApplication::translate("checks",
                                       "%1 forged tokens are refused, the valid one is not")
        .arg(tried - 1);
}

} // namespace

/// {url: ADDRESS | target: NAME, path: PATH, ca: FILE, method: GET, valid: TOKEN, expired: TOKEN,
/// foreign: TOKEN, audience: TOKEN, inapplicable: [expired, foreign, audience], old: NAME, status:
/// [200], refused: [401], onlyForged: true}: the valid token is let in; without it, with garbage,
/// without signature, with a wrong one, with the other tokens (those left out that do not apply),
/// and with one signed (HS256) by the old secret nobody is. The tokens stand there as
/// ${secret:NAME} and are what they are given for: over, of another audience. With `onlyForged`
/// there is no valid token at hand, and an address that asks for none proves nothing.
static CheckResult runJwtCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (!addressOf(spec.with, context))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    const bool onlyForged = spec.with["onlyForged"_L1].toBool();
    if (!onlyForged && isBlank(spec.with["valid"_L1]))
        return blank(spec, u"valid"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    if (const auto strange = strangeToken(spec.with))
        return noAnswer(
            spec,
            QCoreApplication::translate(
                "checks", "\"inapplicable\" lists %1, which is given or no token of this check")
                .arg(*strange));
    if (const QStringList missing = missingTokens(spec.with); !onlyForged && !missing.isEmpty())
        return notConfigured(spec,
                             QCoreApplication::translate(
                                 "checks",
                                 "\"%1\" is not filled in; where there can be no such token, "
                                 "\"inapplicable\" lists it")
                                 .arg(missing.join("\", \""_L1)));
    const Result<TokenTrial> trial = tokensToTry(spec.with, context);
    if (!trial)
        return notConfigured(spec, trial.error().text());
    QStringList welcome = textsOf(spec.with["status"_L1]);
    if (welcome.isEmpty())
        welcome = {u"200"_s};
    QStringList refused = textsOf(spec.with["refused"_L1]);
    if (refused.isEmpty())
        refused = {u"401"_s};
    Observation sighting;
    sighting.expected = onlyForged
        ? QCoreApplication::translate("checks", "%1 with every forged token")
              .arg(refused.join(u'/'))
        : QCoreApplication::translate("checks", "%1 with the valid token, %2 with every other")
              .arg(welcome.join(u'/'), refused.join(u'/'));
    if (const auto apart = tellApart(onlyForged ? QStringList() : welcome, refused); !apart)
        return noAnswer(spec, apart.error(), sighting);
    if (trial->cases.isEmpty())
        return noAnswer(spec, QCoreApplication::translate("checks", "\"valid\" is no signed token"),
                        sighting);
    if (!trial->unfit.isEmpty())
        return noAnswer(spec, trial->unfit, sighting);
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
    for (const TokenCase &one : trial->cases) {
        HttpRequest request = *base;
        request.headers.append(HttpHeader {"Cache-Control", "no-cache"});
        if (!one.token.isEmpty())
            request.headers.append(HttpHeader {"Authorization", "Bearer " + one.token});
        const Result<HttpAnswer> got = webAsk(request, context);
        if (!got)
            return noAnswer(spec, got.error(), sighting);
        sighting.vantage = webVantage(context, request.url, got->peer);
        const QString line =
            u"%1: %2"_s.arg(QCoreApplication::translate("checks", one.name)).arg(got->status);
        lines.append(line);
        sighting.evidence = lines.join(u'\n').toUtf8();
        if (got->status >= 500)
            return noAnswer(spec, line, sighting);
        const bool asWanted =
            (one.isValid ? welcome : refused).contains(QString::number(got->status));
        if (onlyForged && one.token.isEmpty() && !asWanted)
            return noAnswer(spec,
                            QCoreApplication::translate(
                                "checks",
                                "%1: %2 asks for no token, so that proves nothing; name "
                                "a path that does")
                                .arg(line, request.url.toString()),
                            sighting);
        if (!asWanted)
            wrong.append(line);
    }
    if (!trial->untried.isEmpty())
        lines.append((onlyForged ? QCoreApplication::translate("checks", "not tried: %1")
                                 : QCoreApplication::translate("checks", "does not apply: %1"))
                         .arg(trial->untried.join(", "_L1)));
    sighting.evidence = lines.join(u'\n').toUtf8();
    sighting.seen = lines.join("; "_L1);
    sighting.reason = verdictWords(wrong, trial->cases.size(), onlyForged);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind jwtKind()
{
    return {u"jwt"_s,
            QT_TRANSLATE_NOOP("checks", "forged and expired tokens are refused"),
            3,
            {u"url"_s, u"target"_s, u"path"_s, u"ca"_s, u"method"_s, u"valid"_s, u"expired"_s,
             u"foreign"_s, u"audience"_s, u"inapplicable"_s, u"old"_s, u"status"_s, u"refused"_s,
             u"onlyForged"_s},
            runJwtCheck};
}
