// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretstore.h"

Result<std::optional<QByteArray>> SecretStore::readIfThere(const QString &name,
                                                           std::stop_token stop)
{
    const Result<bool> there = contains(name, stop);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return std::nullopt;
    return read(name, stop).transform([](QByteArray secret) {
        return std::optional(std::move(secret));
    });
}
