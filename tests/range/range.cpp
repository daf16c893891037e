// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/range.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct RangeRow
{
    QString name;
    /// Programs it needs.
    QStringList programs;
    Result<RangeEntry> (*start)();
    /// It works for root only, here.
    bool asRoot = false;
};

const QList<RangeRow> &rangeRows()
{
    static const QList<RangeRow> rows {
        {u"dns"_s, {u"dnsmasq"_s}, startDns},
        {u"nginx"_s, {u"nginx"_s, u"openssl"_s}, startNginx},
        {u"podman"_s, {u"podman"_s}, startPodman, true},
        {u"postgres"_s, {u"/usr/lib/postgresql/17/bin/postgres"_s}, startPostgres},
        {u"prometheus"_s, {u"prometheus"_s, u"prometheus-alertmanager"_s}, startPrometheus},
        {u"redis"_s, {u"redis-server"_s}, startRedis},
        {u"registry"_s, {u"docker-registry"_s}, startRegistry},
        {u"storage"_s, {u"python3"_s, u"moto_server"_s}, startStorage},
        {u"tcp"_s, {}, startTcp},
    };
    return rows;
}

bool isInstalled(const QString &program)
{
    return program.startsWith(u'/') ? QFileInfo(program).isExecutable()
                                    : !QStandardPaths::findExecutable(program).isEmpty()
            || !QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
                    .isEmpty();
}

} // namespace

QStringList Range::names()
{
    QStringList names;
    for (const RangeRow &row : rangeRows())
        names.append(row.name);
    return names;
}

bool Range::has(const QString &name)
{
    const auto row = std::ranges::find(rangeRows(), name, &RangeRow::name);
    return row != rangeRows().cend() && (!row->asRoot || geteuid() == 0)
        && std::ranges::all_of(row->programs, isInstalled);
}

Result<QJsonObject> Range::facts(const QString &name)
{
    const auto known = m_entries.find(name);
    if (known != m_entries.end())
        return known->second.facts;
    const auto row = std::ranges::find(rangeRows(), name, &RangeRow::name);
    if (row == rangeRows().cend())
        return failure(u"the range has no \"%1\""_s.arg(name));
    Result<RangeEntry> entry = row->start();
    // A port that was free may be taken meanwhile.
    for (int again = 0; !entry && again < 2; ++again)
        entry = row->start();
    if (!entry)
        return std::unexpected(entry.error());
    return m_entries.emplace(name, std::move(*entry)).first->second.facts;
}
