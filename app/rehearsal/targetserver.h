// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/frontdoor.h"
#include "rehearsal/target.h"

#include <QElapsedTimer>
#include <QHttpServer>
#include <QObject>

class Traffic;

/// What runs in the target's thread: the listener in front of the front door.
class TargetServer : public QObject
{
    Q_OBJECT
public:
    explicit TargetServer(const TargetOptions &options);
    ~TargetServer() override;

    /// Opens a port of the machine's choice on the loopback address; 0 where that fails.
    quint16 listen();
    FrontDoor &door() { return m_door; }
    /// Ends traffic and connections, in the thread that opened them.
    void shutDown();

private:
    void serve(const QHttpServerRequest &request, QHttpServerResponder &responder);

    TargetOptions m_options;
    FrontDoor m_door;
    QElapsedTimer m_uptime;
    QHttpServer *m_http = nullptr;
    Traffic *m_traffic = nullptr;
};
