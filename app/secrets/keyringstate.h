// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// What D-Bus says of the Secret Service; the keychain library reports a locked keyring as "no
/// entry". `NoAnswer`: there is a service, which does not answer in time.
enum class KeyringState { NoBus, NoService, NoAnswer, NoKeyring, Locked, Unlocked };

/// Asks the service twice, each time for `patience` at most.
KeyringState keyringState(std::chrono::milliseconds patience = std::chrono::seconds(5));
/// In that state nothing can be kept in a keychain, nor was anything: there is none. A locked one,
/// and one that does not answer, is one.
bool isNoKeychain(KeyringState state);
