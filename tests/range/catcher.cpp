// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/catcher.h"

#include <QRegularExpression>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

void Catcher::serve(int guest)
{
    answer(guest);
    close(guest);
}

/// Bytes of the body that the head announces.
static qsizetype announced(const QByteArray &head)
{
    static const QRegularExpression length(u"content-length:\\s*(\\d+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return length.match(QString::fromLatin1(head)).captured(1).toLongLong();
}

void Catcher::answer(int guest)
{
    QByteArray request;
    qsizetype whole = -1;
    while (whole < 0 || request.size() < whole) {
        char bytes[4096];
        pollfd asked {guest, POLLIN, 0};
        const ssize_t got =
            poll(&asked, 1, 2000) > 0 ? recv(guest, bytes, sizeof bytes, 0) : ssize_t(0);
        if (got <= 0)
            return;
        request.append(bytes, got);
        const qsizetype head = request.indexOf("\r\n\r\n");
        if (head >= 0)
            whole = head + 4 + announced(request.first(head));
    }
    const bool posted = request.startsWith("POST");
    if (posted)
        m_caught += request.sliced(request.indexOf("\r\n\r\n") + 4) + '\n';
    const QByteArray body = posted ? QByteArray() : m_caught;
    const QByteArray text = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    for (qsizetype sent = 0; sent < text.size();) {
        const ssize_t part =
            send(guest, text.constData() + sent, size_t(text.size() - sent), MSG_NOSIGNAL);
        if (part <= 0)
            return;
        sent += part;
    }
}
