// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "process/outputlog.h"

#include <stop_token>

/// Writes the bytes of an output from `from` to before `until`, as the command wrote them, into a
/// file that only this user may read. What stood there is replaced when all of it is written; an
/// Error leaves it as it was. Blocks on the disk.
Result<void> saveOutput(const OutputSource &source, qint64 from, qint64 until, const QString &path,
                        const std::stop_token &stop = {});
