// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/launchrecord.h"

#include <QByteArray>
#include <QList>

/// A form a record can be written in. `write` is pure: the same record gives the same bytes.
struct Exporter
{
    QString name;
    /// With the dot's place left to the caller: "pdf".
    QString suffix;
    /// What it is for; translate with context "exporters".
    const char *summary;
    Result<QByteArray> (*write)(const LaunchRecord &record);
};

/// All of exporters.def, in its order.
QList<Exporter> exporters();
/// By name; an Error lists the names there are.
Result<Exporter> exporter(const QString &name);
/// Writes the bytes whole or not at all: beside the target, every write checked, file and folder
/// synced, then renamed over it. An Error names the path.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);
/// Freezes a launch's file as it is on disk, writes it in that form. Blocks; on any thread.
Result<void> exportLaunch(const QString &launchFile, std::shared_ptr<const Runbook> runbook,
                          std::shared_ptr<const Plan> plan, const QString &format,
                          const QString &path);
