// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/exporter.h"
#include "record/pdfattach.h"

/// Evidence of more bytes than this goes into a ZIP beside the PDF, whose digest is attached.
inline constexpr qint64 mostAttachedEvidence = qint64(20) << 20;

/// What goes with a printed record.
struct RecordFiles
{
    QList<Attachment> attached;
    QList<Companion> beside;
    QStringList lacks;
};

/// Record, head and signature, signers, roots, verify.sh, runbook, plan, scripts and evidence.
/// `stem` names the ZIP, `most` is for tests. Evidence that cannot be read any more is named in
/// `lacks`.
Result<RecordFiles> recordFiles(const LaunchRecord &record, const QString &stem,
                                qint64 most = mostAttachedEvidence);
