// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "record/attachmentcheck.h"

class QPDF;
class QPDFEmbeddedFileDocumentHelper;

/// The bytes of a PDF of up to 1 GiB. Blocks; on any thread.
Result<QByteArray> readPdfBytes(const QString &path);
/// All that is attached, by name; libqpdf's exceptions come through. `size` is the PDF's own:
/// attachments that unpack to far more than it are a trap, and an exception too.
QList<AttachedFile> attachedFiles(QPDFEmbeddedFileDocumentHelper &files, qint64 size);
/// Why another reader of PDF may find other files attached than those that are judged here: two of
/// one name, another name or content in a file's own description, one pinned to a page. In words;
/// empty: every reader finds the same. libqpdf's exceptions come through.
QString ambiguityOf(QPDF &pdf);
/// What is attached to a PDF, nothing believed yet; `verifyFile` judges it. An Error where the file
/// is no PDF that can be read. Blocks; on any thread.
Result<QList<AttachedFile>> readAttachedFiles(const QString &path);
