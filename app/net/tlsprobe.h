// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/tcp.h"

#include <QDateTime>
#include <QStringList>

enum class TlsVersion { V1_0, V1_1, V1_2, V1_3 };

/// "1.0" and so on; nothing for any other text.
std::optional<TlsVersion> tlsVersionOf(const QString &text);
QString tlsVersionText(TlsVersion version);

struct TlsOffer
{
    /// The name that is asked for and looked for in the certificate.
    QString host;
    quint16 port = 443;
    /// Where it is asked; empty: at that name.
    QString address = {};
    /// Both absent: what the library does by itself.
    std::optional<TlsVersion> lowest = {};
    std::optional<TlsVersion> highest = {};
    /// OpenSSL's list for versions up to 1.2; empty: all it knows for an old version.
    QByteArray ciphers = {};
    /// PEM to trust instead of the system's; empty: the system's.
    QString caFile = {};
};

struct TlsAnswer
{
    bool agreed = false;
    /// Why not: the server's alert, or how the connection ended.
    QString refusal;
    /// "TLSv1.3".
    QString version;
    QString cipher;
    /// "192.0.2.1:443".
    QString peer;
    /// Why the chain or the name is not to be trusted; empty: it is.
    QString distrust;
    /// Of the server's own certificate.
    QStringList names;
    QDateTime notAfter;
    QString issuer;
    /// Of those between it and the authority that is trusted, the first that ends; invalid where
    /// there is none, or the chain is not trusted.
    QDateTime chainNotAfter;
    QString chainEnds;
    QByteArray chainPem;
};

/// One handshake and nothing else. An Error: nothing was offered, as there was no connection or the
/// library cannot offer it. For worker threads.
Result<TlsAnswer> tlsHandshake(const TlsOffer &offer, const Patience &patience);

/// Whether this library really can speak that version: proved once with a server of its own in
/// memory. On any thread.
bool canOfferTls(TlsVersion version);
