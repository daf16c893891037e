// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launch.h"

/// What a second person releases.
struct ReleaseWish
{
    PersonId person;
    /// keychain:NAME, agent:FINGERPRINT or a private key file.
    QString key;
    QList<ItemId> steps;
};

/// The second person proves by a signature to be there, with one of the keys that the plan names
/// for that person. A sentence for the timeline; an Error says what is wrong. Blocks on the key.
Result<QString> provenRelease(const Launch &launch, const ReleaseWish &wish);
