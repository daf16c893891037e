// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// What the base64 says, where it is the one spelling of it: whole padding, no bits left over.
/// OpenSSH reads no other, so that nobody else could judge what was taken here.
inline std::optional<QByteArray> fromStrictBase64(const QByteArray &base64)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).toBase64() != base64)
        return std::nullopt;
    return *decoded;
}
