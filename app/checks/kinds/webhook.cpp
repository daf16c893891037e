// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// Signs as most senders of webhooks do; `@TIME@.` before the body where the receiver wants the
/// time signed too.
QByteArray signatureOf(const QByteArray &secret, const QByteArray &body, const QByteArray &time,
                       bool isHex)
{
    const QByteArray text = time.isEmpty() ? body : time + '.' + body;
    const QByteArray code =
        QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256);
    return isHex ? code.toHex() : code.toBase64();
}

struct WebhookForm
{
    QByteArray header;
    QString format;
    QByteArray body;
    bool isHex = true;
    bool signsTime = false;

    explicit WebhookForm(const QJsonObject &with)
        : header(with["header"_L1].toString(u"X-Signature-256"_s).toLatin1())
        , format(with["format"_L1].toString(u"sha256={signature}"_s))
        , body(with["body"_L1].toString().toUtf8())
        , isHex(with["encoding"_L1].toString(u"hex"_s) == "hex"_L1)
        , signsTime(format.contains("{time}"_L1))
    {
        if (body.isEmpty())
            body = R"({"type":"launch-console.probe","id":")"
                + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "\"}";
    }

    HttpRequest sign(HttpRequest request, const QByteArray &secret, const QDateTime &now) const
    {
        const QByteArray time =
            signsTime ? QByteArray::number(now.toSecsSinceEpoch()) : QByteArray();
        QString value = format;
        value.replace(u"{time}"_s, QString::fromLatin1(time));
        value.replace(u"{signature}"_s,
                      QString::fromLatin1(signatureOf(secret, body, time, isHex)));
        request.headers.append(HttpHeader {header, value.toLatin1()});
        return request;
    }
};

} // namespace

/// {target: NAME | url: ADDRESS, path: PATH, ca: FILE, send: {..}, secret: NAME, old: NAME, body:
/// TEXT, header: NAME, format: "sha256={signature}", encoding: hex | base64, status: [200],
/// refused: [401, 403]}: a test webhook signed (HMAC-SHA256) with the new secret is taken; signed
/// with the old one, with a random one or not at all it is refused. With {time} in the format the
/// time and a dot are signed before the body, and a signature of an hour ago is refused.
static CheckResult runWebhookCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (!addressOf(spec.with, context))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    for (const QString &name : {u"secret"_s, u"old"_s}) {
        if (isBlank(spec.with[name]))
            return blank(spec, name);
    }
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    for (const QString &name : {textOf(spec.with["secret"_L1]), textOf(spec.with["old"_L1])}) {
        if (const auto found = secretNamed(context, name); !found)
            return notConfigured(spec, found.error().text());
    }
    QStringList taken = textsOf(spec.with["status"_L1]);
    if (taken.isEmpty())
        taken = {u"200"_s, u"201"_s, u"202"_s, u"204"_s};
    QStringList refused = textsOf(spec.with["refused"_L1]);
    if (refused.isEmpty())
        refused = {u"401"_s, u"403"_s};
    const QByteArray secret = context.secrets.value(textOf(spec.with["secret"_L1]));
    const QByteArray old = context.secrets.value(textOf(spec.with["old"_L1]));
    const WebhookForm form(spec.with);
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "%1 with the new signature, %2 with every other")
            .arg(taken.join(u'/'), refused.join(u'/'));
    if (const auto apart = tellApart(taken, refused); !apart)
        return noAnswer(spec, apart.error(), sighting);
    if (!form.format.contains("{signature}"_L1))
        return noAnswer(
            spec, QCoreApplication::translate("checks", "\"format\" has no place for {signature}"),
            sighting);
    if (secret.trimmed() == old.trimmed()) {
        sighting.seen =
            QCoreApplication::translate("checks", "the old and the new one are the same");
        sighting.reason = sighting.seen;
        sighting.evidence = sighting.seen.toUtf8();
        return answer(spec, false, sighting);
    }
    Result<HttpRequest> base = webRequest({{u"url"_s, spec.with["url"_L1]},
                                           {u"target"_s, spec.with["target"_L1]},
                                           {u"ca"_s, spec.with["ca"_L1]},
                                           {u"send"_s, spec.with["send"_L1]}},
                                          context, textOf(spec.with["path"_L1]));
    if (!base)
        return notConfigured(spec, base.error().text());
    base->method = "POST";
    base->body = form.body;
    base->headers.append(HttpHeader {"Content-Type", "application/json"});
    const QDateTime now = context.clock.now();
    // The new one first: a receiver that refuses everybody proves nothing.
    QList<std::pair<QString, HttpRequest>> tries {
        {QCoreApplication::translate("checks", "new signature"), form.sign(*base, secret, now)},
        {QCoreApplication::translate("checks", "old signature"), form.sign(*base, old, now)},
        {QCoreApplication::translate("checks", "random signature"),
         form.sign(*base, QUuid::createUuid().toByteArray(), now)},
        {QCoreApplication::translate("checks", "no signature"), *base}};
    // A signature that holds for ever can be sent again by whoever has seen it.
    if (form.signsTime)
        tries.append({QCoreApplication::translate("checks", "signature of an hour ago"),
                      form.sign(*base, secret, now.addSecs(-3600))});
    QStringList lines;
    QStringList wrong;
    for (const auto &[name, request] : std::as_const(tries)) {
        const bool isNew = lines.isEmpty();
        const Result<HttpAnswer> got = webAsk(request, context);
        if (!got)
            return noAnswer(spec, got.error(), sighting);
        sighting.vantage = webVantage(context, request.url, got->peer);
        lines.append(u"%1: %2"_s.arg(name).arg(got->status));
        sighting.evidence = "POST " + request.url.toEncoded(QUrl::RemoveUserInfo) + '\n'
            + lines.join(u'\n').toUtf8();
        if (got->status >= 500)
            return noAnswer(spec, lines.last(), sighting);
        if (!(isNew ? taken : refused).contains(QString::number(got->status)))
            wrong.append(lines.last());
    }
    sighting.seen = lines.join("; "_L1);
    sighting.reason = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "only the new signature is taken")
        : wrong.join("; "_L1);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind webhookKind()
{
    return {u"webhook"_s,
            QT_TRANSLATE_NOOP("checks", "only a webhook signed with the new secret is taken"),
            2,
            {u"target"_s, u"url"_s, u"path"_s, u"ca"_s, u"send"_s, u"secret"_s, u"old"_s, u"body"_s,
             u"header"_s, u"format"_s, u"encoding"_s, u"status"_s, u"refused"_s},
            runWebhookCheck};
}
