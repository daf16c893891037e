// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QStringList>

/// What the bundled documents leave open until a rehearsal is laid out.
struct StageValues
{
    /// Absolute; made where it is missing.
    QString folder;
    /// "http://127.0.0.1:PORT".
    QString api;
    QByteArray controlToken;
    /// The OS user who operates.
    QString user;
    /// Public keys, "ssh-ed25519 AAAA…", by role.
    QHash<QString, QString> keys;
    QDate today;
    /// Real servers that stand beside the service; what they prove takes the place of looks at
    /// files.
    QStringList servers;
    /// By name, as stagePorts() gives them.
    QHash<QString, quint16> ports;
};

/// Copies the bundled runbook, plan, scripts and configuration into the folder, with the blanks
/// filled in and secrets and backups made anew. Refuses a folder that holds a runbook already.
/// Blocks.
Result<void> layOutStage(const StageValues &values);

/// The items that a server proves, by their ids.
QStringList itemsOfStageServer(const QString &server);
/// What the plan of a rehearsal with servers calls its secrets, by the name of the environment's
/// variable; read from the folder where the stage was laid out. Blocks.
QHash<QString, QByteArray> stageSecrets(const QString &folder);

/// What was left broken on purpose, by the id of the item that finds it; each has one word.
QHash<QString, QString> stageSlips();
/// Mends a slip that stands in the folder: "jwt" or "backup". Those of the service ("docs", "cors")
/// are the target's.
Result<void> mendStage(const QString &folder, const QString &slip);
