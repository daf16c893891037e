// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

/// How a command ended, as its supervisor tells it, into what keeps it: a `CommandResult`, a
/// `SpoolStatus`.
template <typename End>
void readCommandEnd(const QJsonObject &told, End &end)
{
    if (const QJsonValue code = told[QLatin1StringView("exitCode")]; !code.isUndefined())
        end.exitCode = code.toInt();
    end.signal = told[QLatin1StringView("signal")].toInt();
    end.timedOut = told[QLatin1StringView("timedOut")].toBool();
    end.stopped = told[QLatin1StringView("stopped")].toBool();
    end.torn = told[QLatin1StringView("torn")].toBool();
    const QJsonArray survivors = told[QLatin1StringView("survivors")].toArray();
    for (const QJsonValue &survivor : survivors)
        end.survivors.append(survivor.toString());
}
