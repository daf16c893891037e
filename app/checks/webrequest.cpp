// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/webrequest.h"

#include "checks/parameters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

static Result<QList<HttpHeader>> headersOf(const QJsonObject &fields, const CheckContext &context)
{
    QList<HttpHeader> headers;
    for (auto header = fields.begin(); header != fields.end(); ++header) {
        const Result<QString> value = withSecrets(context, textOf(header.value()));
        if (!value)
            return std::unexpected(value.error());
        headers.append({header.key().toLatin1(), value->toUtf8()});
    }
    return headers;
}

std::optional<QUrl> addressOf(const QJsonObject &with, const CheckContext &context)
{
    const QString name = textOf(with["target"_L1]);
    const QJsonValue url = name.isEmpty() ? with["url"_L1] : context.targets.value(name)["url"_L1];
    if (isBlank(url))
        return std::nullopt;
    return QUrl(textOf(url));
}

Result<HttpRequest> webRequest(const QJsonObject &with, const CheckContext &context,
                               const QString &path)
{
    HttpRequest request;
    QString url = textOf(with["url"_L1]);
    QString authorities = textOf(with["ca"_L1]);
    if (const QString name = textOf(with["target"_L1]); !name.isEmpty()) {
        const QJsonObject target = context.targets.value(name);
        if (isBlank(target["url"_L1]))
            return failure(QCoreApplication::translate("checks", "the target \"%1\" has no address")
                               .arg(name));
        url = textOf(target["url"_L1]);
        if (authorities.isEmpty())
            authorities = textOf(target["ca"_L1]);
        const Result<QList<HttpHeader>> headers =
            headersOf(target["headers"_L1].toObject(), context);
        if (!headers)
            return std::unexpected(headers.error());
        request.headers = *headers;
    }
    if (!path.isEmpty()) {
        // Behind a query it would be a part of that, and another page would be judged.
        if (url.contains(u'?') || url.contains(u'#'))
            return failure(QCoreApplication::translate(
                               "checks", "\"%1\" has a query already: name no path beside it")
                               .arg(QUrl(url).toString(QUrl::RemoveUserInfo)));
        while (url.endsWith(u'/'))
            url.chop(1);
        url += path.startsWith(u'/') ? path : u'/' + path;
    }
    request.url = QUrl(url);
    if (!request.url.isValid() || request.url.host().isEmpty())
        return failure(QCoreApplication::translate("checks", "\"%1\" is no address").arg(url));
    if (!authorities.isEmpty() && authorities != "system"_L1)
        request.caFile = pathOf(context, authorities);
    if (with.contains("method"_L1))
        request.method = textOf(with["method"_L1]).toUpper().toLatin1();
    const Result<QList<HttpHeader>> send = headersOf(with["send"_L1].toObject(), context);
    if (!send)
        return std::unexpected(send.error());
    request.headers += *send;
    const Result<QString> body = withSecrets(context, textOf(with["body"_L1]));
    if (!body)
        return std::unexpected(body.error());
    request.body = body->toUtf8();
    return request;
}

Result<HttpAnswer> webAsk(HttpRequest request, const CheckContext &context)
{
    request.timeout = context.timeLeft();
    return httpSend(request, context.stop);
}

Result<QString> webText(const HttpAnswer &answer)
{
    const QByteArray encoding = answer.value("Content-Encoding");
    if (!encoding.isEmpty() && encoding.toLower() != "identity")
        return failure(QCoreApplication::translate(
                           "checks", "the body is compressed (%1) though that was not asked for")
                           .arg(QString::fromLatin1(encoding)));
    if (!answer.body.isValidUtf8())
        return failure(QCoreApplication::translate(
            "checks", "the body is no UTF-8: what it holds cannot be told"));
    return QString::fromUtf8(answer.body);
}

QString webVantage(const CheckContext &context, const QUrl &url, const QString &peer)
{
    const QString server = context.here + u" → "_s + url.authority().section(u'@', -1);
    return peer.isEmpty() ? server : u"%1 (%2)"_s.arg(server, peer);
}

QByteArray withoutCookieValue(const QByteArray &header)
{
    const qsizetype end = header.indexOf(';');
    const QByteArray pair = end < 0 ? header : header.first(end);
    const QByteArray rest = end < 0 ? QByteArray() : header.sliced(end);
    const qsizetype equals = pair.indexOf('=');
    // Without a name all of it is the value.
    return (equals < 0 ? QByteArray() : pair.first(equals + 1)) + "***" + rest;
}

QByteArray webHead(const HttpAnswer &answer)
{
    HttpAnswer shown = answer;
    for (HttpHeader &header : shown.headers) {
        if (header.name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            header.value = withoutCookieValue(header.value);
    }
    return shown.head();
}

/// So much of a body, without secrets and without a part of one at the cut. What lies far behind it
/// is not searched.
static QByteArray startOf(const QByteArray &body, const CheckContext &context, qsizetype cap)
{
    if (cap == 0)
        return {};
    const Redactor redactor = context.redactor();
    RedactingStream stream(redactor);
    const qsizetype near = std::min(body.size(), cap + redactor.longest());
    QByteArray start = stream.feed(body.first(near));
    if (near == body.size())
        start += stream.finish();
    return start.left(cap);
}

QByteArray webTranscript(const HttpRequest &request, const HttpAnswer &answer,
                         const CheckContext &context, qsizetype bodyCap)
{
    QByteArray text =
        request.method + ' ' + request.url.toEncoded(QUrl::RemoveUserInfo) + '\n' + webHead(answer);
    if (!answer.body.isEmpty())
        text += '\n' + startOf(answer.body, context, bodyCap) + '\n';
    return text + '\n';
}
