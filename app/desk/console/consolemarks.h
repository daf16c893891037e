// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signoff/highwatermarks.h"

#include <functional>
#include <memory>
#include <optional>

/// This console's high-water marks: in the keychain where it is open, else in the data folder, so
/// that a locked one costs no mark. Never makes the keychain ask for its password.
std::shared_ptr<HighWaterMarks> consoleMarks();
/// What a verification of that file asks them (VerifyOptions::seen).
std::function<Result<std::optional<MarkFault>>(const QString &, const QStringList &, bool)>
seenBefore(const QString &path);
