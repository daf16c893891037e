// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/answer.h"
#include "net/tlsprobe.h"

/// What parameters {url | target | host, port, ca, origin} offer TLS to; nothing where none is
/// filled in. `origin`: the address behind a proxy or balancer, asked for the same name.
std::optional<TlsOffer> tlsPlaceOf(const QJsonObject &with, const CheckContext &context);
/// One offer at several addresses.
struct TlsOffers
{
    QList<TlsOffer> offers;
    /// Addresses that could not be asked from here: nothing is known of them.
    QStringList passedOver;

    /// "not to be reached from here: 2001:db8::10"; empty: all are asked.
    QString passedOverText() const;
};

/// The offer at each of these addresses; those to which this machine has no way at all are passed
/// over where there are others.
TlsOffers offersAt(const TlsOffer &offer, QList<QHostAddress> addresses);
/// The offer at every address that its name has, or the one it names: a server may answer otherwise
/// by IPv6. An Error: the name is unknown.
Result<TlsOffers> everyAddressOf(const TlsOffer &offer, const Patience &patience);
/// What is wrong with the certificate: not trusted, another name, fewer days left than wanted.
/// Empty: nothing.
QString certificateFault(const TlsAnswer &answer, qint64 minDays, const QDateTime &now);
/// A line for people: names, issuer, days left.
QString certificateText(const TlsAnswer &answer, const QDateTime &now);
