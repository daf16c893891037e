// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/runbook.h"

/// The text of a document, fit for the Markdown parser.
struct SourceText
{
    /// Valid UTF-8 without byte order mark and front matter.
    QByteArray body;
    /// The number of the body's first line in the file.
    int firstLine = 1;
    /// "utf-8" or "windows-1252".
    QString encoding;
    /// Fields of the YAML front matter.
    QList<MetadataField> frontMatter;
};

/// Refuses what is no text or over a cap, naming `path` and line.
Result<SourceText> readSourceText(const QByteArray &bytes, const QString &path);

/// A file's bytes, refused where it is missing, no file, or larger than `cap`.
Result<QByteArray> readCapped(const QString &path, qsizetype cap);
