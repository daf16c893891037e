// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/localhttp.h"

#include "net/httpparser.h"

Result<HttpAnswer> localGet(const QString &socket, const QString &path, const Patience &patience,
                            qint64 bodyCap)
{
    const Result<TcpStream> stream = TcpStream::connectLocal(socket);
    if (!stream)
        return std::unexpected(stream.error());
    const QByteArray request = "GET " + QUrl(path).toEncoded(QUrl::FullyEncoded)
        + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nConnection: close\r\n\r\n";
    if (const Result<void> sent = stream->send(request, patience); !sent)
        return std::unexpected(sent.error());
    HttpParser parser(true, bodyCap);
    while (!parser.isComplete()) {
        const Result<QByteArray> more = stream->receive(patience);
        if (!more)
            return std::unexpected(more.error());
        if (const auto trouble = more->isEmpty() ? parser.end() : parser.feed(*more))
            return failure(*trouble, socket);
    }
    HttpAnswer answer = parser.answer();
    answer.peer = socket;
    return answer;
}
