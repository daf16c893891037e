// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <optional>

/// What a line with a command that never ends by itself, or wants a terminal, becomes where it has
/// to end, and where it is watched and stopped by hand. Empty: there is no such form.
struct EndlessForms
{
    QString bounded;
    QString watched;
};

/// Nothing for a simple command that ends. `line`: the whole line it is part of, of a fence in
/// `language`.
std::optional<EndlessForms> endlessForms(const QString &command, const QString &line,
                                         const QString &language);

/// A command of a guide, for looking at something.
struct LookCommand
{
    /// The comment above it, without its sign; else the guide's title.
    QString about;
    QString written;
    /// The same in the form that works without a terminal; empty: it needs one.
    QString runs;
    int line = 0;
    /// Of its fence: which shell reads it.
    QString language;
    /// It goes on until it is stopped.
    bool endless = false;

    friend bool operator==(const LookCommand &, const LookCommand &) = default;
};

/// A guide's commands, one a line of its fences.
QList<LookCommand> lookCommands(const Guide &guide);
