// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/launchrecord.h"
#include "record/sheet.h"

/// The printed record before its attachments.
struct RecordDocument
{
    QByteArray pdf;
    QList<Anchor> outline;
};

/// Draws the record on A4. Needs a QGuiApplication (offscreen will do); any thread.
Result<RecordDocument> drawRecord(const LaunchRecord &record);
/// The XMP packet of a document of this record, PDF/A-3.
QByteArray recordMetadata(const LaunchRecord &record);
