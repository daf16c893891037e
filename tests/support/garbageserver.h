// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

#include <sys/socket.h>

/// Answers whatever comes on one port of loopback, by TCP and by UDP, with the same bytes. It lives
/// on the thread that made it and needs that thread's event loop.
class GarbageServer
{
public:
    enum class End { Close, Hang, Reset };

    explicit GarbageServer(QByteArray answer, End end = End::Close, bool byteByByte = false)
        : m_answer(std::move(answer))
        , m_end(end)
        , m_byteByByte(byteByByte)
    {
        m_server.listen(QHostAddress::LocalHost);
        m_datagrams.bind(QHostAddress::LocalHost, m_server.serverPort());
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        QObject::connect(&m_datagrams, &QUdpSocket::readyRead, &m_datagrams, [this] {
            while (m_datagrams.hasPendingDatagrams()) {
                QHostAddress from;
                quint16 port = 0;
                m_datagrams.readDatagram(nullptr, 0, &from, &port);
                m_datagrams.writeDatagram(m_answer.left(1000), from, port);
            }
        });
    }

    quint16 port() const { return m_server.serverPort(); }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                socket->readAll();
                if (socket->property("answered").toBool())
                    return;
                socket->setProperty("answered", true);
                answer(socket, 0);
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    void answer(QTcpSocket *socket, qsizetype from)
    {
        if (m_byteByByte && from < m_answer.size()) {
            socket->write(m_answer.mid(from, 1));
            socket->flush();
            QTimer::singleShot(5, socket, [this, socket, from] { answer(socket, from + 1); });
            return;
        }
        if (!m_byteByByte)
            socket->write(m_answer);
        if (m_end == End::Close) {
            socket->disconnectFromHost();
        } else if (m_end == End::Reset) {
            socket->flush();
            const linger abrupt {1, 0};
            setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &abrupt,
                       sizeof abrupt);
            socket->abort();
        }
    }

    QByteArray m_answer;
    End m_end;
    bool m_byteByByte;
    QTcpServer m_server;
    QUdpSocket m_datagrams;
};
