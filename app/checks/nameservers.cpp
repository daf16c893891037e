// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/nameservers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Names that lead to each other end somewhere.
static constexpr int mostAliases = 8;

static Result<QString> addressOfServer(const QString &name, const QString &resolver, int port,
                                       const Patience &patience)
{
    for (const QString &type : {u"A"_s, u"AAAA"_s}) {
        const Result<DnsAnswer> got = dnsAsk({name, type, resolver}, patience);
        if (!got)
            return std::unexpected(got.error());
        if (!got->values.isEmpty())
            return (type == "A"_L1 ? u"%1:%2"_s : u"[%1]:%2"_s).arg(got->values.first()).arg(port);
    }
    return failure(
        QCoreApplication::translate("checks", "the name server %1 has no address").arg(name));
}

Result<QStringList> nameServersOf(const QString &name, const QString &resolver, int port,
                                  const Patience &patience)
{
    // A single label is a registry's zone, which answers for nobody's own names.
    for (QString zone = name; zone.contains(u'.'); zone = zone.section(u'.', 1)) {
        const Result<DnsAnswer> got = dnsAsk({zone, u"NS"_s, resolver}, patience);
        if (!got)
            return std::unexpected(got.error());
        // The records behind an alias are those of another zone.
        if (!got->alias.isEmpty() || got->values.isEmpty())
            continue;
        QStringList servers;
        for (const QString &server : got->values) {
            const Result<QString> address = addressOfServer(server, resolver, port, patience);
            if (!address)
                return std::unexpected(address.error());
            servers.append(*address);
        }
        servers.removeDuplicates();
        return servers;
    }
    return failure(
        QCoreApplication::translate("checks", "%1 knows no name server of %2").arg(resolver, name));
}

Result<DnsAnswer> askNameServer(const DnsQuestion &question, const QString &resolver, int port,
                                const Patience &patience)
{
    Result<DnsAnswer> got = dnsAsk(question, patience);
    for (int turn = 0; turn < mostAliases && got && got->values.isEmpty() && !got->alias.isEmpty();
         ++turn) {
        const DnsAnswer before = *got;
        const Result<QStringList> servers = nameServersOf(before.alias, resolver, port, patience);
        if (!servers)
            return std::unexpected(servers.error());
        got = dnsAsk({before.alias, question.type, servers->first()}, patience);
        if (!got)
            return got;
        got->authoritative = got->authoritative && before.authoritative;
        got->ttl = std::max(got->ttl, before.ttl);
    }
    return got;
}
