// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/recordbytes.h"

#include <QStringList>

/// A file as it is attached to a PDF.
struct AttachedFile
{
    QString name;
    QByteArray bytes;
};

struct AttachmentReading
{
    /// Which of them is not what the record says of it, in words; empty: none.
    QString fault;
    /// What was not at hand to compare, a sentence each.
    QStringList remarks;
};

/// Holds the attachments against the record. Each must be one the record vouches for: head and
/// signature, runbook, plan and scripts by digest, signers and roots as in its entries, evidence by
/// a digest that an entry names. The documents must all be there; evidence that is not is remarked.
/// `folder` holds the PDF: a ZIP of evidence that is beside it must have the attached digest and
/// hold such evidence only.
AttachmentReading readAttachments(const QList<AttachedFile> &files, const RecordBytes &record,
                                  const QString &folder);
