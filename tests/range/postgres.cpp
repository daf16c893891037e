// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/range.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

static const QString programs = QStringLiteral("/usr/lib/postgresql/17/bin/");

/// PostgreSQL refuses to run as root.
static QStringList asOrdinaryUser()
{
    if (geteuid() != 0)
        return {};
    return {u"setpriv"_s,
            u"--reuid=postgres"_s,
            u"--regid=postgres"_s,
            u"--clear-groups"_s,
            u"--pdeathsig"_s,
            u"KILL"_s,
            u"--"_s};
}

/// `good` asks for the password "correct-horse" of the user app, `broken` trusts everybody. In both
/// the database oneshot has the migration 3f1 applied.
Result<RangeEntry> startPostgres()
{
    RangeEntry entry;
    for (const QString &name : {u"good"_s, u"broken"_s}) {
        const auto folder = std::make_shared<QTemporaryDir>();
        const QString data = folder->filePath(u"data"_s);
        writeFile(folder->filePath(u"password"_s), "correct-horse\n");
        if (geteuid() == 0) {
            if (const auto owned =
                    runTool({u"chown"_s, u"-R"_s, u"postgres:postgres"_s, folder->path()});
                !owned)
                return std::unexpected(owned.error());
        }
        const QStringList user = asOrdinaryUser();
        const auto made =
            runTool(user
                        + QStringList {programs + u"initdb"_s, u"-D"_s, data, u"-U"_s, u"app"_s,
                                       u"--locale=C.UTF-8"_s, u"--no-sync"_s, u"-A"_s,
                                       name == "good"_L1 ? u"scram-sha-256"_s : u"trust"_s,
                                       u"--pwfile"_s, folder->filePath(u"password"_s)},
                    folder->path());
        if (!made)
            return std::unexpected(made.error());
        const auto filled = runTool(user
                                        + QStringList {programs + u"postgres"_s, u"--single"_s,
                                                       u"-F"_s, u"-D"_s, data, u"postgres"_s},
                                    folder->path(), "create database oneshot\n");
        const auto tables = runTool(user
                                        + QStringList {programs + u"postgres"_s, u"--single"_s,
                                                       u"-F"_s, u"-D"_s, data, u"oneshot"_s},
                                    folder->path(),
                                    "create table alembic_version (version_num text)\n"
                                    "insert into alembic_version values ('3f1')\n"
                                    "create table nothing (version_num text)\n");
        if (!filled || !tables)
            return std::unexpected(filled ? tables.error() : filled.error());
        const quint16 port = freePort();
        const QStringList argv = user
            + QStringList {programs + u"postgres"_s,
                           u"-D"_s,
                           data,
                           u"-F"_s,
                           u"-p"_s,
                           QString::number(port),
                           u"-c"_s,
                           u"listen_addresses=127.0.0.1"_s,
                           u"-c"_s,
                           u"unix_socket_directories="_s,
                           u"-c"_s,
                           u"max_connections=40"_s,
                           u"-c"_s,
                           u"reserved_connections=3"_s};
        entry.servers.push_back(std::make_unique<RangeServer>(folder));
        const Result<void> started = entry.servers.back()->start(argv.first(), argv.mid(1), port);
        if (!started)
            return std::unexpected(started.error());
        entry.facts.insert(name, u"postgresql://app@127.0.0.1:%1/oneshot"_s.arg(port));
    }
    return entry;
}
