// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "launch/headsigner.h"

#include <memory>

/// What signs the heads of this console's launches; made at the first use. Rehearsals have a key of
/// their own, so that they never stand for a real console. Blocks on the keychain where there is
/// one.
Result<std::shared_ptr<const HeadSigner>> consoleSigner(bool rehearsal);
/// In one sentence: where that key is kept.
Result<QString> consoleKeyPlace(bool rehearsal);
