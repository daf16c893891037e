// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/objectstorage.h"

/// Seconds since a storage's key was made, and the day of that for people.
struct KeyAge
{
    qint64 seconds = 0;
    QString made;
};

/// Asks an IAM API, as the key itself, when the key was made; by that server's clock. `user`: whose
/// it is; empty: the API knows by the key. An Error: it may not ask, or the answer does not name
/// it.
Result<KeyAge> askKeyAge(const StoragePlace &place, const QUrl &iam, const QString &user,
                         const CheckContext &context);
/// From the day that the provider's page gives, where it has no such API; by the context's clock.
Result<KeyAge> keyAgeSince(const QString &day, const CheckContext &context);
