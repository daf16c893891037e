// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <sys/socket.h>

/// A server on loopback that answers with the bytes it is told, bad ones too. It lives on the
/// thread that made it and needs that thread's event loop.
class HttpStub
{
public:
    enum class After { Close, Hang, Reset };

    /// What is answered to one request, given its bytes.
    using Answer = std::function<QByteArray(const QByteArray &request)>;

    explicit HttpStub(Answer answer, After after = After::Close, bool byteByByte = false)
        : m_answer(std::move(answer))
        , m_after(after)
        , m_byteByByte(byteByByte)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }
    explicit HttpStub(const QByteArray &answer, After after = After::Close, bool byteByByte = false)
        : HttpStub([answer](const QByteArray &) { return answer; }, after, byteByByte)
    {
    }

    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    int requests() const { return m_requests; }
    QByteArray lastRequest() const { return m_last; }
    void close() { m_server.close(); }

    /// A well-formed answer.
    static QByteArray ok(const QByteArray &body, const QByteArray &headers = {},
                         const QByteArray &status = "200 OK")
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n" + headers + "\r\n" + body;
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    void read(QTcpSocket *socket)
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
    void trickle(QTcpSocket *socket, const QByteArray &answer, qsizetype at)
    {
        if (at == answer.size()) {
            end(socket);
            return;
        }
        socket->write(answer.mid(at, 1));
        socket->flush();
        QTimer::singleShot(1, socket,
                           [this, socket, answer, at] { trickle(socket, answer, at + 1); });
    }
    void end(QTcpSocket *socket)
    {
        if (m_after == After::Close) {
            socket->disconnectFromHost();
        } else if (m_after == After::Reset) {
            socket->flush();
            const linger abrupt {1, 0};
            setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &abrupt,
                       sizeof abrupt);
            socket->abort();
        }
    }

    Answer m_answer;
    After m_after;
    bool m_byteByByte;
    int m_requests = 0;
    QByteArray m_last;
    QTcpServer m_server;
};
