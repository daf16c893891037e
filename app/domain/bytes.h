// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes as a person writes them, in bytes. Free of Qt, as the supervisor is.
consteval long long operator""_KiB(unsigned long long n)
{
    return static_cast<long long>(n) * 1024;
}

consteval long long operator""_MiB(unsigned long long n)
{
    return static_cast<long long>(n) * 1024 * 1024;
}
