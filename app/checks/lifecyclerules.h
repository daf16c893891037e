// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

/// Which of expiry or transition, and of clean-up of unfinished uploads, enabled rules do.
struct LifecycleFacts
{
    int enabled = 0;
    bool moves = false;
    bool aborts = false;
    /// Of the enabled rules that expire or move all that lies below a prefix: those prefixes;
    /// empty: everything.
    QStringList prefixes = {};
    /// Of those that expire or move only some of it: what they ask of an object, as Tag.
    QStringList narrowed = {};
};

/// Of the XML that a bucket's ?lifecycle gives; nothing where it is none, or cut off.
std::optional<LifecycleFacts> readLifecycle(const QByteArray &body);
