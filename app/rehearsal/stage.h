// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>

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
};

/// Copies the bundled runbook, plan, scripts and configuration into the folder, with the blanks
/// filled in and secrets and backups made anew. Refuses a folder that holds a runbook already.
/// Blocks.
Result<void> layOutStage(const StageValues &values);

/// What was left broken on purpose, by the id of the item that finds it; each has one word.
QHash<QString, QString> stageSlips();
/// Mends a slip that stands in the folder: "jwt" or "backup". Those of the service ("docs", "cors")
/// are the target's.
Result<void> mendStage(const QString &folder, const QString &slip);
