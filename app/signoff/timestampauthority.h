// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/headtimestamped.h"
#include "domain/result.h"
#include "signoff/timestamptoken.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <stop_token>

/// Where signed times come from: addresses asked one after the other, and the roots they must stand
/// under. No address: nothing is ever asked.
struct TimestampAuthority
{
    QStringList addresses;
    /// PEM.
    QStringList roots;
    std::chrono::milliseconds timeout {3000};
};

/// {"head","ledger","size"}: what is stamped; the imprint is over its canonical bytes.
QJsonObject timestampSubject(const QString &head, const QString &ledger, qint64 size);
/// Asks the authorities for a signed time over the subject; blocks, for worker threads. The first
/// good answer counts; an Error says what each of them did. Nothing but a digest leaves this
/// machine. `tokenBefore` is the time of the newest token the ledger holds: an older one is not
/// taken, as a record in which times run back is not valid.
Result<HeadTimestamped> timestampHead(const TimestampAuthority &authority,
                                      const QJsonObject &subject, const QDateTime &clock,
                                      std::stop_token stop, const QDateTime &tokenBefore = {});
/// The same over any data, for the seal of a document.
Result<TimestampGranted> timestampData(const TimestampAuthority &authority, const QByteArray &data,
                                       const QDateTime &clock, std::stop_token stop);
/// The time a recorded token attests, checked offline.
Result<TimestampFacts> verifyHeadTimestamp(const HeadTimestamped &event, const QStringList &roots);
