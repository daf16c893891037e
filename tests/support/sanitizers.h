// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

extern "C" [[gnu::weak]] void __asan_init();
extern "C" [[gnu::weak]] void __tsan_init();

/// Whether a sanitizer is at work, which needs memory and time of its own. It may be in the
/// libraries only, so that a test's own macros do not tell.
inline bool isSanitized()
{
    return __asan_init || __tsan_init;
}
