// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpstub.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

HttpStub::HttpStub(Answer answer, After after, bool byteByByte)
    : m_answer(std::move(answer))
    , m_after(after)
    , m_byteByByte(byteByByte)
{
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
}

HttpStub::HttpStub(const QByteArray &answer, After after, bool byteByByte)
    : HttpStub([answer](const QByteArray &) { return answer; }, after, byteByByte)
{
}

QUrl HttpStub::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

QByteArray HttpStub::ok(const QByteArray &body, const QByteArray &headers, const QByteArray &status)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + headers + "\r\n" + body;
}

void HttpStub::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void HttpStub::read(QTcpSocket *socket)
{
    const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
    socket->setProperty("request", request);
    if (!request.contains("\r\n\r\n") || socket->property("answered").toBool())
        return;
    socket->setProperty("answered", true);
    ++m_requests;
    m_last = request;
    const QByteArray answer = m_answer(request);
    if (m_byteByByte) {
        trickle(socket, answer, 0);
        return;
    }
    socket->write(answer);
    end(socket);
}

void HttpStub::trickle(QTcpSocket *socket, const QByteArray &answer, qsizetype at)
{
    if (at == answer.size()) {
        end(socket);
        return;
    }
    socket->write(answer.mid(at, 1));
    socket->flush();
    QTimer::singleShot(1, socket, [this, socket, answer, at] { trickle(socket, answer, at + 1); });
}

void HttpStub::end(QTcpSocket *socket)
{
    if (m_after == After::Close) {
        socket->disconnectFromHost();
    } else if (m_after == After::Reset) {
        socket->flush();
        const linger abrupt {1, 0};
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &abrupt, sizeof abrupt);
        socket->abort();
    }
}
