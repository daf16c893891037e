// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/alertreceived.h"
#include "domain/result.h"

#include <QObject>
#include <QUrl>

class QHttpServer;

/// Takes what Alertmanager's webhook receiver sends, on loopback only, at /alerts. GUI thread.
class AlertListener : public QObject
{
    Q_OBJECT
public:
    /// Where an Alertmanager of this machine is told to send, unless somebody else is there.
    static constexpr quint16 usualPort = 9194;

    explicit AlertListener(QObject *parent = nullptr);
    ~AlertListener() override;

    /// At `port`, or, where it is taken, at any that is free.
    Result<void> listen(quint16 port = usualPort);
    /// What to write into the receiver; empty before it listens.
    QUrl url() const;

signals:
    void received(const QList<AlertReceived> &alerts);

private:
    QHttpServer *m_server;
    QUrl m_url;
};
