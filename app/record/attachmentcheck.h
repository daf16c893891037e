// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/recordbytes.h"

/// A file as it is attached to a PDF.
struct AttachedFile
{
    QString name;
    QByteArray bytes;
};

/// Which attachment is not what the record says of it, in words; empty: none. Each must be one the
/// record vouches for: head and signature, runbook, plan and scripts by digest, signers and roots
/// as in its entries, evidence by a digest that an entry names. `folder` holds the PDF: a ZIP of
/// evidence that is beside it must have the attached digest.
QString attachmentFault(const QList<AttachedFile> &files, const RecordBytes &record,
                        const QString &folder);
