// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "signoff/allowedsigners.h"

#include <QByteArray>

#include <optional>

/// One line of an allowed signers file, taken apart byte by byte as ssh-keygen does: what it passes
/// over is an Error here. `bytes` has no line end. Nothing for a line whose key is a certificate:
/// to ssh-keygen it is well formed, but no signature that is taken here can be by it.
Result<std::optional<AllowedSigner>> signerFromLine(const QByteArray &bytes);

/// Comma-separated patterns with * and ?; a leading ! excludes, whatever else matches. Bytes count,
/// as they do for ssh-keygen.
bool matchesPatterns(const QByteArrayList &patterns, const QByteArray &text);
