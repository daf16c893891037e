// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"
#include "domain/result.h"

/// More of a file is not read by a check.
inline constexpr qint64 fileCap = qint64(16) << 20;

struct FileFacts
{
    bool exists = false;
    qint64 size = 0;
    /// Seconds since 1970.
    qint64 modified = 0;
};

/// Asks the context's host, as a command.
Result<FileFacts> statFile(const CheckContext &context, const QString &path);
/// The clock of the context's host, in seconds since 1970.
Result<qint64> hostSeconds(const CheckContext &context);
/// Runs a command on the context's host within the check's time.
Result<CommandResult> askHost(const CheckContext &context, const QStringList &argv);
