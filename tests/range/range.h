// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "range/rangeserver.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <vector>

/// What one entry of the range runs and is reached by.
struct RangeEntry
{
    std::vector<std::unique_ptr<RangeServer>> servers;
    /// Servers inside the test program; what ends them.
    std::vector<std::shared_ptr<void>> inside;
    /// "url", "port", "ca" ...: what cases speak of as ${NAME.url}.
    QJsonObject facts;
};

/// Real servers in good and broken configurations, started when they are first asked for.
class Range
{
public:
    /// False where what it needs is not installed here.
    static bool has(const QString &name);
    static QStringList names();
    /// An Error where it is installed and does not start.
    Result<QJsonObject> facts(const QString &name);

private:
    std::map<QString, RangeEntry> m_entries;
};

// One function an entry, each in a file of its own.
Result<RangeEntry> startDns();
Result<RangeEntry> startNginx();
Result<RangeEntry> startPodman();
Result<RangeEntry> startPostgres();
Result<RangeEntry> startPrometheus();
Result<RangeEntry> startRedis();
Result<RangeEntry> startRegistry();
Result<RangeEntry> startStorage();
Result<RangeEntry> startTcp();
