// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/certificates.h"
#include "range/range.h"

using namespace Qt::StringLiterals;

/// `good` asks for the password "correct-horse", and so does `tls`, over nothing but TLS; `broken`
/// asks for none.
Result<RangeEntry> startRedis()
{
    RangeEntry entry;
    for (const QString &name : {u"good"_s, u"broken"_s, u"tls"_s}) {
        const auto folder = std::make_shared<QTemporaryDir>();
        const quint16 port = freePort();
        const bool tls = name == "tls"_L1;
        QStringList arguments {u"--bind"_s, u"127.0.0.1"_s, u"--save"_s,
                               u""_s,       u"--dir"_s,     folder->path()};
        if (tls) {
            if (const Result<void> made = makeCertificates(folder->path()); !made)
                return std::unexpected(made.error());
            arguments += {u"--port"_s,
                          u"0"_s,
                          u"--tls-port"_s,
                          QString::number(port),
                          u"--tls-cert-file"_s,
                          folder->filePath(u"good.pem"_s),
                          u"--tls-key-file"_s,
                          folder->filePath(u"good.key"_s),
                          u"--tls-ca-cert-file"_s,
                          folder->filePath(u"ca.pem"_s),
                          u"--tls-auth-clients"_s,
                          u"no"_s};
            entry.facts.insert(u"ca"_s, folder->filePath(u"ca.pem"_s));
        } else {
            arguments += {u"--port"_s, QString::number(port)};
        }
        if (name != "broken"_L1)
            arguments += {u"--requirepass"_s, u"correct-horse"_s};
        entry.servers.push_back(std::make_unique<RangeServer>(folder));
        const Result<void> started =
            entry.servers.back()->start(u"redis-server"_s, arguments, port);
        if (!started)
            return std::unexpected(started.error());
        entry.facts.insert(
            name, (tls ? u"rediss://127.0.0.1:%1"_s : u"redis://127.0.0.1:%1"_s).arg(port));
        entry.facts.insert(name + u"Port"_s, port);
    }
    return entry;
}
