// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// What D-Bus says of the Secret Service; the keychain library reports a locked keyring as "no
/// entry".
enum class KeyringState { NoBus, NoService, NoKeyring, Locked, Unlocked };

/// Asks the service twice, each time for `patience` at most.
KeyringState keyringState(std::chrono::milliseconds patience = std::chrono::seconds(5));
