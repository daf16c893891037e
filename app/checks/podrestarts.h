// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

/// What came up again must stay up so long before that says anything, and so must what has not
/// come up again yet.
constexpr std::chrono::minutes settledAfter {5};

/// "up for less than 5 minutes": what is said of one that is too young, and of all that are.
QString upTooShort();
QString tooEarly(const QStringList &unsettled);

/// The pods that run under a workload as `askWorkload` gave it, asked with `kubectl` as that is;
/// a pod is its own. Those that are on their way out or have ended for good are left out. An Error:
/// they could not be listed, or what came is no list of pods.
Result<QJsonArray> askPods(const QJsonObject &with, const CheckContext &context,
                           const QJsonObject &workload);

/// What the restart counts of pods say, in texts for an observation.
struct PodRestarts
{
    /// Containers that restart over and over, have ended or do not come up.
    QStringList faults;
    /// Containers that run for less than five minutes, or not yet: nothing can be said of them.
    QStringList unsettled;
    qsizetype containers = 0;
    /// The highest count of all.
    qint64 most = 0;
};

/// An Error: a pod does not say how often its containers came up again.
Result<PodRestarts> restartsOf(const QJsonArray &pods, const QDateTime &now);
