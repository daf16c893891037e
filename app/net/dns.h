// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/tcp.h"

#include <QStringList>

struct DnsQuestion
{
    QString name;
    /// "A", "AAAA", "CNAME", "NS", "TXT" or "MX".
    QString type = QStringLiteral("A");
    /// Address of the server asked, with :PORT where it is not 53.
    QString server;
};

struct DnsAnswer
{
    /// The server speaks for the zone itself.
    bool authoritative = false;
    /// "NOERROR", "NXDOMAIN"...
    QString code;
    /// Of the type asked for, as text, sorted.
    QStringList values;
    /// What the name is an alias of, at the end of the chain that the server gives; mostly empty.
    QString alias;
    /// How long the answer may be kept, in seconds: as the longest link of such a chain; 0 without
    /// any record.
    unsigned ttl = 0;
};

/// Asks exactly that server: no hosts file, no search list, no cache. For worker threads.
Result<DnsAnswer> dnsAsk(const DnsQuestion &question, const Patience &patience);
