// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/tcp.h"

#include <QEventLoop>
#include <QSslSocket>

#include <functional>
#include <memory>

/// One blocking connection over TLS, to a server whose certificate is trusted and of that name. For
/// a worker thread, on which it must be made, used and destroyed.
class TlsStream
{
public:
    /// `caFile`: PEM to trust instead of the system's authorities; empty: those.
    static Result<std::unique_ptr<TlsStream>>
    connect(const QString &host, quint16 port, const QString &caFile, const Patience &patience);

    /// "192.0.2.1:443".
    QString peer() const;
    Result<void> send(const QByteArray &bytes, const Patience &patience);
    /// What has come, at least one byte; empty where the other side has closed.
    Result<QByteArray> receive(const Patience &patience);

private:
    TlsStream() = default;
    Result<void> trust(const QString &caFile);
    Result<void> await(const std::function<bool()> &isSo, const Patience &patience);

    /// Before the socket, which needs a thread that can wait for events.
    QEventLoop m_loop;
    QSslSocket m_socket;
    QString m_distrust;
};
