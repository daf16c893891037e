// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

/// A mail server on loopback, without TLS, that keeps what it is handed. Needs the event loop of
/// the thread that made it.
class SmtpStub
{
public:
    SmtpStub()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    QString url() const { return QStringLiteral("smtp://127.0.0.1:%1").arg(m_server.serverPort()); }
    /// Said to a command instead of what it would say.
    QHash<QByteArray, QByteArray> answers;
    QByteArrayList commands;
    QByteArrayList mails;

private:
    void accept()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->write("220 stub\r\n");
    }
    void read(QTcpSocket *socket)
    {
        while (socket->canReadLine()) {
            const QByteArray line = socket->readLine();
            if (m_inMail && line == ".\r\n") {
                m_inMail = false;
                mails.append(m_mail);
                socket->write("250 kept\r\n");
            } else if (m_inMail) {
                m_mail += line;
            } else {
                answer(socket, line.trimmed());
            }
        }
    }
    void answer(QTcpSocket *socket, const QByteArray &command)
    {
        commands.append(command);
        const QByteArray word = command.left(4);
        m_inMail = word == "DATA" && !answers.contains(word);
        if (m_inMail)
            m_mail.clear();
        const QByteArray usual = word == "DATA" ? "354 go on" : "250-stub\r\n250 SIZE 1000";
        socket->write(answers.value(word, usual) + "\r\n");
    }

    QTcpServer m_server;
    QByteArray m_mail;
    bool m_inMail = false;
};
