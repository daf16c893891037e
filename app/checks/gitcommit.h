// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"

#include <optional>

/// The commit that is checked out where a folder of the context's host lies, read from the files of
/// git, whose programs are not run: a configuration in the folder would decide what they do.
/// Nothing where it lies in no work tree, or more than a few folders below its top. Blocks.
std::optional<QString> checkedOutCommit(const QString &folder, const CheckContext &context);
