// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class Launch;
class QJsonObject;
class QLocalServer;
class QLocalSocket;
class StepDesk;

/// Where other processes of the same user bring their verbs while this console holds a launch, so
/// that window and command line work on one launch at a time. Nothing but a socket file that only
/// its owner may open. GUI thread.
class HolderDoor : public QObject
{
    Q_OBJECT
public:
    /// Does nothing for a launch that is open for reading. Both must outlive the door; without a
    /// step desk no commands are run for others.
    HolderDoor(Launch &launch, StepDesk *steps, QObject *parent = nullptr);
    ~HolderDoor() override;

    bool isOpen() const;

private:
    void welcome();
    void hear(QLocalSocket *guest);
    void submit(QLocalSocket *guest, const QJsonObject &request);
    void run(QLocalSocket *guest, const QJsonObject &request);

    Launch &m_launch;
    StepDesk *m_steps;
    std::unique_ptr<QLocalServer> m_server;
};
