// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns.h"

/// The name servers of the zone in which a name lies, by the NS records that this resolver finds at
/// the name or above it: one address a server (IPv6 only where it has no other), with that port.
/// An Error: there are none, or no answer could be had. For worker threads.
Result<QStringList> nameServersOf(const QString &name, const QString &resolver, int port,
                                  const Patience &patience);
/// What that name server says itself; where it says that the name is another's, what the name
/// servers of that one say, for as long as the longest of them may be kept, and authoritative only
/// if all of them are.
Result<DnsAnswer> askNameServer(const DnsQuestion &question, const QString &resolver, int port,
                                const Patience &patience);
