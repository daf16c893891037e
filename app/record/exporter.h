// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/canaryevidence.h"
#include "record/launchrecord.h"
#include "record/pdfseal.h"

#include <QByteArray>
#include <QList>

enum class Paper { A4, Letter };

/// How an export is wished; only what prints looks at it.
struct ExportWishes
{
    Paper paper = Paper::A4;
    PdfSealer sealer;
    /// Absent: a PDF has no plot of the evidence.
    EvidenceWeigher evidence;
    /// The file's name without its suffix, for what goes beside it.
    QString stem = QStringLiteral("launch-record");
};

/// A file that goes beside an export.
struct Companion
{
    QString name;
    QByteArray bytes;
};

/// An export, and what it lacks of what was wished, in words.
struct Exported
{
    // NOLINTNEXTLINE(google-explicit-constructor): most exports are their bytes and nothing more.
    Exported(QByteArray file = {})
        : bytes(std::move(file))
    {
    }

    QByteArray bytes;
    QList<Companion> beside;
    QStringList lacks;
};

/// A form a record can be written in. The same record gives the same bytes, but for a seal.
struct Exporter
{
    QString name;
    /// With the dot's place left to the caller: "pdf".
    QString suffix;
    /// What it is for; translate with context "exporters".
    const char *summary;
    Result<Exported> (*make)(const LaunchRecord &record, const ExportWishes &wishes);

    Result<QByteArray> write(const LaunchRecord &record, const ExportWishes &wishes = {}) const
    {
        return make(record, wishes).transform([](const Exported &made) { return made.bytes; });
    }
};

/// All of exporters.def, in its order.
QList<Exporter> exporters();
/// By name; an Error lists the names there are.
Result<Exporter> exporter(const QString &name);
/// An Error where writing at that path would take away a launch, what belongs to one, or a file of
/// `sources`, whatever the path is called by.
Result<void> mayBeReplaced(const QString &path, const QStringList &sources = {});
/// Writes the bytes whole or not at all: beside the target, every write checked, file and folder
/// synced, then renamed over it. An Error names the path. Never over a launch.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);
/// The same of several files, whose names are their paths: none takes its place before all are
/// written.
Result<void> writeWhole(const QList<Companion> &files);
/// Freezes a launch's file as it is on disk, writes it in that form, with what goes beside it in
/// the same folder, all or nothing. What it lacks of what was wished is the answer, in words.
/// Blocks; on any thread.
Result<QStringList> exportLaunch(const QString &launchFile, std::shared_ptr<const Runbook> runbook,
                                 std::shared_ptr<const Plan> plan, const QString &format,
                                 const QString &path, const ExportWishes &wishes = {});
