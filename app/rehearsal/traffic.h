// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

class QTcpSocket;

/// Real requests to the rehearsal's own service, over a few kept connections, never more than
/// `mostPerSecond` of the machine's seconds. Lives in the target's thread.
class Traffic : public QObject
{
    Q_OBJECT
public:
    static constexpr double mostPerSecond = 300;

    /// `perSecond` counts the machine's seconds.
    Traffic(quint16 port, double perSecond, QObject *parent = nullptr);

private:
    struct Line
    {
        QTcpSocket *socket = nullptr;
        bool busy = false;
        QByteArray answer;
    };

    void send();
    void read(qsizetype line);
    void connectLine(qsizetype line);

    quint16 m_port;
    double m_perSecond;
    /// Requests that are due and not yet sent.
    double m_due = 0;
    QElapsedTimer m_since;
    QTimer m_timer;
    QList<Line> m_lines;
};
