// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "record/attachmentcheck.h"

/// What is attached to a PDF, nothing believed yet; `verifyFile` judges it. An Error where the file
/// is no PDF that can be read. Blocks; on any thread.
Result<QList<AttachedFile>> readAttachedFiles(const QString &path);
