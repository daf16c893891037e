// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "record/sheet.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

/// A file that goes with the PDF.
struct Attachment
{
    QString name;
    QString mediaType;
    QString description;
    QByteArray bytes;
    /// "Source", "Data" or "Supplement" (PDF/A-3).
    QString relationship;
};

/// Adds files and outline to a drawn PDF and gives it the shape of PDF/A-3. The same input gives
/// the same bytes: dates are `time`, the document's id is made of its content. What comes out is
/// not sealed yet; a seal is appended to it last.
Result<QByteArray> attach(const QByteArray &pdf, const QList<Attachment> &files,
                          const QList<Anchor> &outline, const QByteArray &metadata,
                          const QDateTime &time);
