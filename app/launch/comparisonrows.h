// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/comparison.h"

#include <QCoreApplication>

/// What `compareLaunches` is made of: one function a part.
namespace ComparisonRows {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

/// Differs where the texts or states do.
ComparedRow row(const QString &id, const QString &title, const ComparedCell &left,
                const ComparedCell &right);
/// Ids of both, the left one's order first.
template <typename Id>
QList<Id> united(const QList<Id> &left, const QList<Id> &right)
{
    QList<Id> all = left;
    for (const Id &id : right) {
        if (!all.contains(id))
            all.append(id);
    }
    return all;
}
/// "12 min 4 s".
QString spanWords(std::chrono::milliseconds span);
/// "T-01:50:12": a time as its launch counted it at the end.
QString launchTime(const ComparedLaunch &launch, const QDateTime &time);

QList<ComparedRow> items(const ComparedLaunch &left, const ComparedLaunch &right);
QList<ComparedRow> steps(const ComparedLaunch &left, const ComparedLaunch &right);
QList<ComparedRow> times(const ComparedLaunch &left, const ComparedLaunch &right);

} // namespace ComparisonRows
