// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <optional>

/// A word of a command that stands for a value nobody has written yet: "<pod>", "YOUR_TOKEN".
struct Placeholder
{
    QString text;
    /// It stands within quotes, where it may be meant as it is.
    bool quoted = false;
};

/// The first one of a simple command that is not quoted, else the first.
std::optional<Placeholder> placeholderIn(const QString &command);
/// The first one that is not quoted of what a shell would run of these fences, with its line; 0:
/// there is none.
std::pair<QString, int> unfilledIn(const QList<Command> &commands);
