// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "launch/headsigner.h"

#include <memory>

/// Signs ledger heads with this console's key: from the keychain; where there is none, from a file
/// of the data folder. A locked keychain is an Error, never another key; a file's key that signs
/// the launch already (`wanted`, its public line) needs none. Rehearsals have a key of their own
/// and never ask the keychain. Blocks on the keychain the first time.
Result<std::shared_ptr<const HeadSigner>> consoleSigner(bool rehearsal, const QString &wanted = {});
