// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httprequest.h"

#include <algorithm>

bool isSendable(const HttpRequest &request)
{
    const auto breaksLines = [](const HttpHeader &header) {
        const QByteArray text = header.name + header.value;
        return header.name.isEmpty() || text.contains('\r') || text.contains('\n')
            || text.contains('\0');
    };
    return std::ranges::none_of(request.headers, breaksLines)
        && std::ranges::all_of(request.method, [](char c) { return c >= 'A' && c <= 'Z'; });
}

QByteArray bytesOf(const HttpRequest &request)
{
    const QUrl &url = request.url;
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());

    QList<HttpHeader> headers {{"Host", host},
                               {"User-Agent", "launch-console/" LAUNCH_CONSOLE_VERSION},
                               {"Accept", "*/*"},
                               {"Accept-Encoding", "identity"},
                               {"Connection", "close"}};
    if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT")
        headers.append({"Content-Length", QByteArray::number(request.body.size())});
    if (!url.userName().isEmpty()) {
        headers.append(
            {"Authorization",
             "Basic "
                 + (url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded))
                       .toUtf8()
                       .toBase64()});
    }
    for (const HttpHeader &own : request.headers) {
        headers.removeIf([&](const HttpHeader &header) {
            return header.name.compare(own.name, Qt::CaseInsensitive) == 0
                && !request.headers.contains(header);
        });
        headers.append(own);
    }
    QByteArray out = request.method + ' ' + target + " HTTP/1.1\r\n";
    for (const HttpHeader &header : std::as_const(headers))
        out += header.name + ": " + header.value + "\r\n";
    return out + "\r\n" + request.body;
}
