// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/range.h"

using namespace Qt::StringLiterals;

/// `good` asks for the password "correct-horse", `broken` for none.
Result<RangeEntry> startRedis()
{
    RangeEntry entry;
    for (const QString &name : {u"good"_s, u"broken"_s}) {
        const auto folder = std::make_shared<QTemporaryDir>();
        const quint16 port = freePort();
        QStringList arguments {u"--bind"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(port),
                               u"--save"_s, u""_s,          u"--dir"_s,  folder->path()};
        if (name == "good"_L1)
            arguments += {u"--requirepass"_s, u"correct-horse"_s};
        entry.servers.push_back(std::make_unique<RangeServer>(folder));
        const Result<void> started =
            entry.servers.back()->start(u"redis-server"_s, arguments, port);
        if (!started)
            return std::unexpected(started.error());
        entry.facts.insert(name, u"redis://127.0.0.1:%1"_s.arg(port));
        entry.facts.insert(name + u"Port"_s, port);
    }
    return entry;
}
