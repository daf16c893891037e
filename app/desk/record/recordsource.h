// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "launch/launch.h"

/// Bytes that a record names by digest: from the record's own file, where that holds more than its
/// entries, then from a launch and a PDF of the same name beside it. Who asks by digest gets that
/// or nothing. Reads the attachments once; blocks.
BlobReader recordBlobs(const QString &path);
/// A document that the record names: its blob, or the file of that digest beside the record or in
/// the folder it was opened from. `names` are tried in both. An Error where none is there.
Result<QByteArray> recordDocument(const BlobReader &blobs, const QString &sha256,
                                  const QString &folderOfRecord, const QString &folderOfLaunch,
                                  const QStringList &names);
/// A runbook of nothing but what the entries tell: items and steps under their ids, for a record
/// whose runbook is not at hand.
Runbook runbookOfEntries(const QList<Entry> &entries);
