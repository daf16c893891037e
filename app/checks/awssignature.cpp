// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/awssignature.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

static QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

static QByteArray mac(const QByteArray &key, const QByteArray &bytes)
{
    return QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256);
}

static QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() > 0 ? host + ':' + QByteArray::number(url.port()) : host;
}

/// Sorted, and "name=" where there is no value.
static QByteArray canonicalQuery(const QUrl &url)
{
    QByteArrayList parts;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        parts.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    std::ranges::sort(parts);
    return parts.join('&');
}

void signForAws(HttpRequest &request, const AwsKey &key, const QDateTime &now)
{
    const QByteArray time = now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    const QByteArray digest = sha256(request.body);
    request.headers.append(HttpHeader {"x-amz-content-sha256", digest});
    request.headers.append(HttpHeader {"x-amz-date", time});

    QMap<QByteArray, QByteArray> headers {{"host", hostOf(request.url)}};
    for (const HttpHeader &header : std::as_const(request.headers))
        headers.insert(header.name.toLower(), header.value.trimmed());
    QByteArray canonicalHeaders;
    for (const auto &[name, value] : headers.asKeyValueRange())
        canonicalHeaders += name + ':' + value + '\n';
    const QByteArray names = headers.keys().join(';');
    const QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray canonical = request.method + '\n' + (path.isEmpty() ? "/" : path) + '\n'
        + canonicalQuery(request.url) + '\n' + canonicalHeaders + '\n' + names + '\n' + digest;

    const QByteArray day = time.first(8);
    const QByteArray scope = day + '/' + key.region + '/' + key.service + "/aws4_request";
    const QByteArray text = "AWS4-HMAC-SHA256\n" + time + '\n' + scope + '\n' + sha256(canonical);
    const QByteArray signingKey =
        mac(mac(mac(mac("AWS4" + key.secret, day), key.region), key.service), "aws4_request");
    request.headers.append(HttpHeader {"Authorization",
                                       "AWS4-HMAC-SHA256 Credential=" + key.id + '/' + scope
                                           + ",SignedHeaders=" + names
                                           + ",Signature=" + mac(signingKey, text).toHex()});
}
