// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

/// Where a test wants the program to die: the environment's `LAUNCH_CONSOLE_CRASH_AT`, "event:N"
/// (right after entry N is durable) or "before:N" (just before it is). Nothing happens without it.
namespace CrashPoint {

void before(qint64 firstSeq, qint64 lastSeq);
void after(qint64 firstSeq, qint64 lastSeq);

} // namespace CrashPoint
