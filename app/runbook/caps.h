// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytes.h"

/// How much of a document or plan is read. Over a cap: one message, nothing half-read.
namespace Caps {

inline constexpr qsizetype fileBytes = 16_MiB;
inline constexpr qsizetype lineBytes = 1_MiB;
/// Blocks around each other: lists, items, quotes.
inline constexpr int nesting = 100;
/// Boxes, table rows and steps together.
inline constexpr int items = 20'000;
inline constexpr qsizetype planBytes = 1_MiB;
inline constexpr int planDepth = 32;
/// A Makefile or script that preflight looks into.
inline constexpr qsizetype neighbourBytes = 4_MiB;

} // namespace Caps
