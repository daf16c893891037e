// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/canarywords.h"

#include "canary/confidencesequence.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace CanaryWords {

QString percent(double ratio)
{
    const double value = ratio * 100;
    QString text = QString::number(value, 'f', value != 0 && std::abs(value) < 0.1 ? 2 : 1);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return QCoreApplication::translate("canary", "%1 %").arg(text);
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
    return QCoreApplication::translate("canary", "%1 of %2 requests %3 (%4, limit %5)")
        .arg(k)
        .arg(n)
        .arg(did, percent(n ? double(k) / double(n) : 0), percent(limit));
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
