// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

/// A record with one byte changed, made to show that it is found.
struct ChangedCopy
{
    QString path;
    /// The entry that the byte stands in.
    qint64 entry = 0;
    /// What stood there and what stands there now.
    QString before;
    QString after;
};

/// Takes the record out of a launch, a record or a PDF and writes it beside the file as
/// NAME-changed.jsonl, the last digit of the second changed in an entry from the middle. The file
/// itself stays as it is.
Result<ChangedCopy> writeChangedCopy(const QString &path);
