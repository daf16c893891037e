// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/answer.h"

#include <QStringList>

struct TreeScan
{
    /// Folders, from the runbook's where they are relative.
    QStringList roots;
    /// Regular expressions that must stand in no line.
    QStringList patterns;
    /// Globs; empty: every file.
    QStringList files;
    /// Globs, or FILE:LINE.
    QStringList allow;
};

/// Reads every file of the context's host below the roots, `.git` left out. A root without any file
/// is no answer.
CheckResult scanTrees(const CheckSpec &spec, const CheckContext &context, const TreeScan &scan);
