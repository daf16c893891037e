// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/exporter.h"
#include "record/launchrecord.h"
#include "record/sheet.h"

/// The printed record before its attachments.
struct RecordDocument
{
    QByteArray pdf;
    QList<Anchor> outline;
};

/// Draws the record. Needs a QGuiApplication (offscreen will do); any thread.
Result<RecordDocument> drawRecord(const LaunchRecord &record, const ExportWishes &wishes);
/// The XMP packet of a document of this record, PDF/A-3.
QByteArray recordMetadata(const LaunchRecord &record);
