// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

/// RFC 3161: the bytes of requests, answers and tokens. Nothing here reaches a network.

/// A request as sent.
struct TimestampQuery
{
    QByteArray der;
};

/// What a verified token says.
struct TimestampFacts
{
    QDateTime time;
    QString serial;
    QString policy;
    /// Of the authority's certificate, for people.
    QString authority;
};

/// A token that was just granted, and what it says.
struct TimestampGranted
{
    /// DER of the token, what is kept.
    QByteArray token;
    TimestampFacts facts;
};

/// SHA-256 imprint of `data`, a fresh 128 bit nonce, the certificate asked for.
Result<TimestampQuery> timestampQuery(const QByteArray &data);
/// Checks an answer against its request: granted, nonce, imprint and policy as asked, signed by a
/// certificate for time stamps under one of `roots` (PEM), nothing after its end.
Result<TimestampGranted> readTimestampAnswer(const QByteArray &answer, const QByteArray &query,
                                             const QStringList &roots);
/// Checks a kept token over `data`: the certificates are judged at the token's own time, so that it
/// stays good when they expire.
Result<TimestampFacts> verifyTimestampToken(const QByteArray &token, const QByteArray &data,
                                            const QStringList &roots);
/// Whether a token is over `data`, whoever made it: for those who know no root.
Result<void> timestampFits(const QByteArray &token, const QByteArray &data);
/// Whether an attested time can be true beside this clock and the newest token before it: an
/// authority's clock may be wrong too.
Result<void> plausibleTimestamp(const QDateTime &attested, const QDateTime &clock,
                                const QDateTime &tokenBefore = {});
