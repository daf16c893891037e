// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launch.h"
#include "signoff/signer.h"

/// What a second person releases: steps, or an item or phase by its id.
struct ReleaseWish
{
    PersonId person;
    /// keychain:NAME, agent:FINGERPRINT or a private key file.
    QString key;
    QList<ItemId> steps;
    /// Of an encrypted key file; empty: ssh-keygen asks for it.
    QString passphrase = {};
    /// What is proposed once it is released.
    std::optional<Event> then = {};
};

/// What the second person signs to be there, and the keys that count.
struct ReleaseOrder
{
    QString name;
    KeySource key;
    QByteArray text;
    QList<RosterKey> keys;
    QDateTime now;
};

/// The name of somebody of the plan, the roster or the opening; empty where it is nobody's.
QString releaserName(const Launch &launch, const PersonId &person);
/// The keys that the plan and the roster name for a person.
QList<RosterKey> releaseKeysOf(const Launch &launch, const PersonId &person);
/// It is of use for these steps of this launch as it is now, and for nothing else.
Result<ReleaseOrder> releaseOrder(const Launch &launch, const ReleaseWish &wish);
/// The second person proves by a signature to be there, with one of those keys. A sentence for the
/// timeline; an Error says what is wrong. Blocks on the key; for worker threads.
Result<QString> provenRelease(const ReleaseOrder &order, const SigningTools &tools,
                              std::stop_token stop = {});
/// Both, on a worker that is waited for.
Result<QString> provenRelease(const Launch &launch, const ReleaseWish &wish);
