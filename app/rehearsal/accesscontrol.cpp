// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/accesscontrol.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto webSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr auto webhookLife = 300s;
constexpr auto tokenLife = std::chrono::days(30);
const QString ownAudience = u"oneshot-api"_s;

QByteArray codeOf(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray tokenOf(const QByteArray &key, const QJsonObject &claims)
{
    const QByteArray text = QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(webSafe) + '.'
        + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(webSafe);
    return text + '.' + codeOf(key, text).toBase64(webSafe);
}

QJsonObject objectOf(const QByteArray &part)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(part, webSafe | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

bool isFor(const QJsonValue &audience, const QString &who)
{
    return audience.isArray() ? audience.toArray().contains(who) : audience == who;
}

} // namespace

AccessControl::AccessControl(const QByteArray &secret)
    : m_secret(secret)
{
}

void AccessControl::setSlip(const QString &slip, bool on)
{
    if (on)
        m_slips.insert(slip);
    else
        m_slips.remove(slip);
}

/// As text: a key stands in settings, too.
QByteArray AccessControl::keyFor(const QByteArray &purpose) const
{
    return codeOf(m_secret, purpose).toHex();
}

bool AccessControl::isSignedWith(const QByteArray &text, const QByteArray &signature,
                                 const QByteArray &purpose) const
{
    return signature == codeOf(keyFor(purpose), text)
        || (m_slips.contains(u"old-key"_s) && signature == codeOf(keyFor("old " + purpose), text));
}

QString AccessControl::roleOf(const QByteArray &authorization, const QDateTime &now) const
{
    const QByteArrayList parts = authorization.mid(7).split('.');
    if (!authorization.startsWith("Bearer ") || parts.size() != 3)
        return {};
    // What the token says of its own algorithm only ever refuses it: this service knows one.
    const QString algorithm = objectOf(parts[0])["alg"_L1].toString();
    const auto signature =
        QByteArray::fromBase64Encoding(parts[2], webSafe | QByteArray::AbortOnBase64DecodingErrors);
    const bool isUnsigned = algorithm == "none"_L1 && m_slips.contains(u"unsigned"_s);
    if (!isUnsigned
        && (algorithm != "HS256"_L1 || !signature
            || !isSignedWith(parts[0] + '.' + parts[1], *signature, "tokens")))
        return {};
    const QJsonObject claims = objectOf(parts[1]);
    if (!m_slips.contains(u"expired"_s) && claims["exp"_L1].toInteger() <= now.toSecsSinceEpoch())
        return {};
    if (!m_slips.contains(u"audience"_s) && !isFor(claims["aud"_L1], ownAudience))
        return {};
    const QString role = claims["role"_L1].toString();
    return role == "user"_L1 || role == "admin"_L1 ? role : QString();
}

bool AccessControl::mayAdminister(const QString &role) const
{
    return role == "admin"_L1 || (role == "user"_L1 && m_slips.contains(u"roles"_s));
}

bool AccessControl::takesWebhook(const QByteArray &signature, const QByteArray &body,
                                 const QDateTime &now) const
{
    QByteArray time;
    QByteArray code;
    for (const QByteArray &part : signature.split(',')) {
        if (part.startsWith("t="))
            time = part.sliced(2);
        else if (part.startsWith("v1="))
            code = QByteArray::fromHex(part.sliced(3));
    }
    bool isTime = false;
    const qint64 sent = time.toLongLong(&isTime);
    const qint64 at = now.toSecsSinceEpoch();
    const bool isFresh = sent >= at - webhookLife.count() && sent <= at + webhookLife.count();
    return isTime && (isFresh || m_slips.contains(u"replay"_s))
        && isSignedWith(time + '.' + body, code, "webhooks");
}

QByteArray AccessControl::webhookKey() const
{
    return keyFor("webhooks");
}

QByteArray AccessControl::oldWebhookKey() const
{
    return keyFor("old webhooks");
}

QHash<QString, QByteArray> AccessControl::tokens(const QDateTime &now) const
{
    const QByteArray own = keyFor("tokens");
    const auto claims = [&](const QString &role, std::chrono::seconds life,
                            const QString &audience) {
        return QJsonObject {{u"sub"_s, u"rehearsal-"_s + role},
                            {u"role"_s, role},
                            {u"aud"_s, audience},
                            {u"exp"_s, now.addDuration(life).toSecsSinceEpoch()}};
    };
    return {{u"user"_s, tokenOf(own, claims(u"user"_s, tokenLife, ownAudience))},
            {u"admin"_s, tokenOf(own, claims(u"admin"_s, tokenLife, ownAudience))},
            {u"expired"_s, tokenOf(own, claims(u"user"_s, -1h, ownAudience))},
            {u"foreign"_s, tokenOf(keyFor("staging"), claims(u"user"_s, tokenLife, ownAudience))},
            {u"audience"_s, tokenOf(own, claims(u"user"_s, tokenLife, u"another-api"_s))}};
}
