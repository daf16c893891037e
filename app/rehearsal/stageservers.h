// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

/// A server that can stand beside the rehearsed service: resources/rehearsal/servers/NAME.sh starts
/// it, NAME.yaml is what the plan says of it.
struct StageServerRow
{
    QString name;
    /// Programs that must be installed; a star stands for any one folder.
    QStringList programs;
    /// The scripts know each as PORT_NAME, the documents as @PORT NAME@.
    QStringList ports;
    /// Inside a build root it works for root only.
    bool asRoot = false;
};

const QList<StageServerRow> &stageServerRows();
/// The names of those whose programs are installed here.
QStringList installedStageServers();
/// A free port of loopback for each that these servers listen on, by the port's name.
QHash<QString, quint16> stagePorts(const QStringList &servers);

/// Real servers on loopback as ordinary processes, started in the background; they end with this
/// object, and with this program however it ends. GUI thread; never waits.
class StageServers : public QObject
{
    Q_OBJECT
public:
    explicit StageServers(QObject *parent = nullptr);
    ~StageServers() override;

    /// Starts these in `folder`, where the stage was laid out; each ends in `arrived` or `missing`.
    void start(const QString &folder, const QStringList &servers,
               const QHash<QString, quint16> &ports);

signals:
    void arrived(const QString &server);
    /// It ended, or did not serve within a minute; what it said last.
    void missing(const QString &server, const Error &error);

private:
    struct Start;
    void settle(Start &server, bool serves);

    std::vector<std::unique_ptr<Start>> m_starts;
};
