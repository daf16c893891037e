// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "record/attachmentcheck.h"

class QPDFEmbeddedFileDocumentHelper;

/// The bytes of a PDF of up to 1 GiB. Blocks; on any thread.
Result<QByteArray> readPdfBytes(const QString &path);
/// One attached file, empty where there is none of that name; libqpdf's exceptions come through.
QByteArray attachment(QPDFEmbeddedFileDocumentHelper &files, const char *name);
/// All of them, by name; libqpdf's exceptions come through.
QList<AttachedFile> attachedFiles(QPDFEmbeddedFileDocumentHelper &files);
/// What is attached to a PDF, nothing believed yet; `verifyFile` judges it. An Error where the file
/// is no PDF that can be read. Blocks; on any thread.
Result<QList<AttachedFile>> readAttachedFiles(const QString &path);
