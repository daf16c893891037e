// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

/// A server on loopback that answers with the bytes it is told, bad ones too. It lives on the
/// thread that made it and needs that thread's event loop.
class HttpStub
{
public:
    enum class After { Close, Hang, Reset };

    /// What is answered to one request, given its bytes.
    using Answer = std::function<QByteArray(const QByteArray &request)>;

    explicit HttpStub(Answer answer, After after = After::Close, bool byteByByte = false);
    explicit HttpStub(const QByteArray &answer, After after = After::Close,
                      bool byteByByte = false);

    QUrl url(const QString &path = QStringLiteral("/")) const;
    int requests() const { return m_requests; }
    QByteArray lastRequest() const { return m_last; }
    void close() { m_server.close(); }

    /// A well-formed answer.
    static QByteArray ok(const QByteArray &body, const QByteArray &headers = {},
                         const QByteArray &status = "200 OK");

private:
    void accept();
    void read(QTcpSocket *socket);
    void trickle(QTcpSocket *socket, const QByteArray &answer, qsizetype at);
    void end(QTcpSocket *socket);

    Answer m_answer;
    After m_after;
    bool m_byteByByte;
    int m_requests = 0;
    QByteArray m_last;
    QTcpServer m_server;
};
