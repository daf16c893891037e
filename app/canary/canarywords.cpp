// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/canarywords.h"

#include "canary/confidencesequence.h"
#include "canary/ratiowindow.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

/// A percentage without needless zeros.
static QString digits(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

/// Enough decimals that what is not nothing does not look like it, nor what is not all.
static int decimalsOf(double value)
{
    int decimals = value != 0 && std::abs(value) < 0.1 ? 2 : 1;
    const auto looksWhole = [&](double whole) {
        return value != whole && digits(value, decimals) == digits(whole, 0);
    };
    while (decimals < 6 && (looksWhole(0) || looksWhole(100)))
        ++decimals;
    return decimals;
}

namespace CanaryWords {

QString percent(double ratio)
{
    const double value = ratio * 100;
    return QCoreApplication::translate("canary", "%1 %").arg(digits(value, decimalsOf(value)));
}

QString seconds(qint64 seconds)
{
    if (seconds <= 120)
        return QCoreApplication::translate("canary", "%1 s").arg(seconds);
    if (seconds % 60 == 0)
        return QCoreApplication::translate("canary", "%1 min").arg(seconds / 60);
    return QCoreApplication::translate("canary", "%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString share(qint64 k, qint64 n, const QString &did, double limit)
{
    const double value = n ? 100 * double(k) / double(n) : 0;
    // What is over the limit, or below it, must not look like the limit.
    int decimals = decimalsOf(value);
    while (decimals < 6 && (isOver(k, n, limit) || isBelow(k, n, limit))
           && digits(value, decimals) == digits(100 * limit, decimalsOf(100 * limit)))
        ++decimals;
    return QCoreApplication::translate("canary", "%1 of %2 requests %3 (%4, limit %5)")
        .arg(k)
        .arg(n)
        .arg(did, QCoreApplication::translate("canary", "%1 %").arg(digits(value, decimals)),
             percent(limit));
}

QString howSure(qint64 failed, qint64 requests)
{
    if (requests <= 0)
        return {};
    const auto interval = ConfidenceSequence::shown(failed, requests);
    return QCoreApplication::translate(
               "canary", "95 % sure at any time: between %1 and %2 of requests fail (%3 of %4 did)")
        .arg(percent(interval.low), percent(interval.high))
        .arg(failed)
        .arg(requests);
}

QString waiting(MetricState state, qint64 warmUpSeconds)
{
    switch (state) {
    case MetricState::NoData:
        return QCoreApplication::translate("canary", "nothing was measured yet");
    case MetricState::Inconclusive:
        return QCoreApplication::translate("canary", "no answer about the canary");
    case MetricState::Insufficient:
        return QCoreApplication::translate("canary", "starts after the first %1 s")
            .arg(warmUpSeconds);
    case MetricState::NoTraffic:
        return QCoreApplication::translate("canary",
                                           "no request reached the canary in the last minute");
    default: return {};
    }
}

} // namespace CanaryWords
