// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "rehearsal/faults.h"

#include <QByteArray>
#include <QDateTime>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

class TargetServer;

struct TargetOptions
{
    quint32 seed = 1;
    /// Of the launch's clock: traffic comes that much faster.
    double speed = 10;
    /// What /control asks for, and what the keys of tokens and webhooks are made from.
    QByteArray controlToken;
    /// Requests the service makes to itself each second of the launch's clock; 0: none.
    double requestsPerSecond = 10;
    /// What time it is for what expires; called in the target's thread.
    std::function<QDateTime()> wallClock = [] { return QDateTime::currentDateTimeUtc(); };
};

/// The rehearsal's service: a real HTTP server on 127.0.0.1 with a stable and a canary version and
/// traffic of its own, in a thread of its own. Its functions may be called from any thread, one at
/// a time.
class Target
{
public:
    explicit Target(const TargetOptions &options);
    /// Stops traffic and server.
    ~Target();
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;

    /// Returns when the port is open, or says why it is not.
    Result<void> start();
    /// "http://127.0.0.1:PORT", no slash at the end.
    QString address() const;
    QByteArray controlToken() const { return m_options.controlToken; }

    void order(Fault fault);
    void heal();
    /// See FrontDoor.
    void setSlip(const QString &slip, bool on);

private:
    TargetOptions m_options;
    QThread m_thread;
    std::unique_ptr<TargetServer> m_server;
    quint16 m_port = 0;
};
