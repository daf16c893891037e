// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QMap>

#include <stop_token>
#include <utility>

/// How far a call may go: until then, or until somebody stops it.
struct Patience
{
    QDeadlineTimer deadline {QDeadlineTimer::Forever};
    std::stop_token stop = {};

    /// Waits for poll events on a descriptor. An Error: time is up, or it was stopped.
    Result<void> waitFor(int descriptor, short events) const;
};

/// Addresses of a name, or the address that it is. For worker threads.
Result<QList<QHostAddress>> addressesOf(const QString &host, const Patience &patience);

/// Whether this machine has a route to the address; nothing is sent.
bool hasWayTo(const QHostAddress &address);

/// One blocking connection.
class TcpStream
{
public:
    static Result<TcpStream> connect(const QString &host, quint16 port, const Patience &patience);
    /// To a socket that is a file of this machine.
    static Result<TcpStream> connectLocal(const QString &path);
    TcpStream(TcpStream &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
        , m_peer(std::move(other.m_peer))
    {
    }
    TcpStream &operator=(TcpStream &&) = delete;
    ~TcpStream();

    int descriptor() const { return m_descriptor; }
    /// "192.0.2.1:443".
    const QString &peer() const { return m_peer; }
    Result<void> send(QByteArrayView bytes, const Patience &patience) const;
    /// What has come, at least one byte; empty where the other side has closed.
    Result<QByteArray> receive(const Patience &patience) const;

private:
    TcpStream(int descriptor, QString peer)
        : m_descriptor(descriptor)
        , m_peer(std::move(peer))
    {
    }

    int m_descriptor;
    QString m_peer;
};

enum class PortState { Open, Refused, Silent, Unreachable };

/// Tries all of them at once. `wait`: after which a port counts as silent.
Result<QMap<quint16, PortState>> probePorts(const QHostAddress &address,
                                            const QList<quint16> &ports,
                                            std::chrono::milliseconds wait,
                                            const Patience &patience);
