// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

/// What libFuzzer calls with one input after the other; it ends the program by a crash only.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// A copy of exactly that size, so that a byte read behind its end shows.
inline QByteArray fuzzBytes(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// Something that must hold for every input does not.
inline void mustHold(bool holds)
{
    if (!holds)
        std::abort();
}
