// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// A record as it stands in a file, nothing believed yet.
struct RecordBytes
{
    /// Stored bytes, one an entry, in the file's order.
    QList<QByteArray> entries;
    /// The digests a ledger keeps beside its entries; empty for the other forms.
    QList<QString> leaves;
    /// Canonical text of the head and its armored signature; empty where the file has none.
    QByteArray head;
    QByteArray signature;
    /// What is wrong with the file around the record, in words; empty: nothing.
    QString wrapping;
    /// What a reader should know of the file around the record, a sentence each.
    QStringList remarks;
    /// The PDF that the record was attached to, for its seal; empty for the other forms.
    QByteArray pdf;
};

/// JSON Lines: one entry's bytes a line, the last line {"head":…,"sig":…}.
QByteArray toJsonLines(const RecordBytes &record);
/// Takes whatever lines there are; a missing last line leaves the head empty.
RecordBytes fromJsonLines(const QByteArray &text);
/// The rows of a launch's file. The file is not written to and nothing is left beside it.
Result<RecordBytes> readLaunchFile(const QString &path);
/// The record attached to a PDF, by the file's own structure.
Result<RecordBytes> readPdfRecord(const QString &path);
/// One of the three forms, told by the file's first bytes.
Result<RecordBytes> readRecordFile(const QString &path);
