// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/range.h"

using namespace Qt::StringLiterals;

/// `good` speaks for launch.test as its authority, `broken` answers with another address, for a
/// day.
Result<RangeEntry> startDns()
{
    RangeEntry entry;
    for (const QString &name : {u"good"_s, u"unsure"_s, u"broken"_s}) {
        const auto folder = std::make_shared<QTemporaryDir>();
        const quint16 port = freePort();
        QStringList arguments {
            u"--keep-in-foreground"_s, u"--log-facility=-"_s,      u"--no-resolv"_s,
            u"--no-hosts"_s,           u"--conf-file=/dev/null"_s, u"--user="_s,
            u"--pid-file="_s,          u"--bind-interfaces"_s,     u"--listen-address=127.0.0.1"_s,
            u"--port=%1"_s.arg(port)};
        if (name == "broken"_L1)
            arguments += {u"--local-ttl=86400"_s, u"--local=/launch.test/"_s,
                          u"--host-record=api.launch.test,192.0.2.66"_s,
                          u"--host-record=slow.launch.test,192.0.2.10"_s};
        else
            arguments += {u"--local-ttl=60"_s, u"--local=/launch.test/"_s,
                          u"--host-record=api.launch.test,192.0.2.10,2001:db8::10"_s,
                          u"--host-record=four.launch.test,192.0.2.10"_s,
                          u"--host-record=ns.launch.test,127.0.0.1"_s};
        if (name == "unsure"_L1)
            arguments += {u"--auth-zone=launch.test"_s, u"--auth-server=ns.launch.test"_s,
                          u"--auth-ttl=60"_s};
        entry.servers.push_back(std::make_unique<RangeServer>(folder));
        const Result<void> started = entry.servers.back()->start(u"dnsmasq"_s, arguments, port);
        if (!started)
            return std::unexpected(started.error());
        entry.facts.insert(name, u"127.0.0.1:%1"_s.arg(port));
    }
    return entry;
}
