// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/range.h"

using namespace Qt::StringLiterals;

/// A record as dnsmasq takes one that it has no option for: NAME leads to VALUE.
static QString recordOf(const QString &name, int type, const QString &value)
{
    QByteArray wire;
    for (const QString &label : value.split(u'.'))
        wire += char(label.size()) + label.toLatin1();
    wire += '\0';
    return u"--dns-rr=%1,%2,%3"_s.arg(name).arg(type).arg(QString::fromLatin1(wire.toHex()));
}

static QStringList argumentsOf(const QString &address, quint16 port, const QString &pidFile)
{
    return {u"--keep-in-foreground"_s,
            u"--log-facility=-"_s,
            u"--no-resolv"_s,
            u"--no-hosts"_s,
            u"--conf-file=/dev/null"_s,
            u"--user="_s,
            u"--pid-file="_s + pidFile,
            u"--bind-interfaces"_s,
            u"--listen-address="_s + address,
            u"--port=%1"_s.arg(port),
            u"--local=/test/"_s,
            recordOf(u"launch.test"_s, 2, u"ns.launch.test"_s),
            recordOf(u"other.test"_s, 2, u"ns.other.test"_s),
            recordOf(u"lost.test"_s, 2, u"ns.lost.test"_s),
            u"--host-record=ns.launch.test,127.0.0.1"_s,
            u"--host-record=ns.other.test,127.0.0.2"_s,
            u"--host-record=api.lost.test,192.0.2.10"_s};
}

static Result<std::unique_ptr<RangeServer>> startAt(const QString &address, quint16 port,
                                                    const QStringList &records)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    // It is written when the port is open.
    const QString pidFile = folder->filePath(u"pid"_s);
    auto server = std::make_unique<RangeServer>(folder);
    const Result<void> started =
        server->start(u"dnsmasq"_s, argumentsOf(address, port, pidFile) + records, pidFile);
    if (!started)
        return std::unexpected(started.error());
    return server;
}

/// `good` speaks for launch.test as its authority, `unsure` says the same and speaks for nobody,
/// `broken` answers with another address, for a day; of each its `NAMEPort`. By all of them the
/// zone's name server is ns.launch.test, which is here; that of lost.test is nowhere. To
/// away.launch.test `good` says no more than that it is api.other.test, whose name server stands
/// beside it.
Result<RangeEntry> startDns()
{
    RangeEntry entry;
    const QStringList good {u"--local-ttl=60"_s,
                            u"--host-record=api.launch.test,192.0.2.10,2001:db8::10"_s,
                            u"--host-record=four.launch.test,192.0.2.10"_s,
                            u"--cname=www.launch.test,api.launch.test"_s,
                            u"--cname=slow-www.launch.test,api.launch.test,86400"_s,
                            u"--cname=away.launch.test,api.other.test"_s};
    const QStringList other {u"--host-record=api.other.test,192.0.2.20"_s};
    const std::pair<QString, QStringList> servers[] = {
        {u"good"_s, good},
        {u"unsure"_s,
         good + other
             + QStringList {u"--auth-zone=launch.test"_s, u"--auth-server=ns.launch.test"_s,
                            u"--auth-ttl=60"_s}},
        {u"broken"_s,
         {u"--local-ttl=86400"_s, u"--host-record=api.launch.test,192.0.2.66"_s,
          u"--host-record=slow.launch.test,192.0.2.10"_s}}};
    for (const auto &[name, records] : servers) {
        const quint16 port = freePort();
        auto server = startAt(u"127.0.0.1"_s, port, records);
        if (!server)
            return std::unexpected(server.error());
        entry.servers.push_back(std::move(*server));
        entry.facts.insert(name, u"127.0.0.1:%1"_s.arg(port));
        entry.facts.insert(name + u"Port"_s, port);
    }
    auto beside = startAt(u"127.0.0.2"_s, quint16(entry.facts["goodPort"_L1].toInt()), other);
    if (!beside)
        return std::unexpected(beside.error());
    entry.servers.push_back(std::move(*beside));
    return entry;
}
