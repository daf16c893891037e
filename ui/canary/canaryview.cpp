// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/canaryview.h"

#include "canary/canarywords.h"
#include "canary/ratiowindow.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

QString canarySentence(const CanaryView &view)
{
    if (view.promoted && view.watching) {
        return view.verdict.decision == CanaryDecision::Rollback
            ? QCoreApplication::translate("CanaryPage", "On 100 %, roll back: %1.")
                  .arg(view.verdict.reason)
            : QCoreApplication::translate("CanaryPage", "On 100 % and still watched: %1.")
                  .arg(view.verdict.reason);
    }
    if (!view.outcome.isEmpty())
        return view.outcome;
    if (!view.start.isValid())
        return QCoreApplication::translate("CanaryPage", "No canary takes traffic yet.");
    if (view.ticks.isEmpty())
        return QCoreApplication::translate("CanaryPage", "Holding: waiting for the first numbers.");
    switch (view.verdict.decision) {
    case CanaryDecision::Rollback:
        return QCoreApplication::translate("CanaryPage", "Roll back: %1.").arg(view.verdict.reason);
    case CanaryDecision::Promote:
        if (!view.promotionWaitsFor.isEmpty())
            return QCoreApplication::translate("CanaryPage", "Healthy and proved: %1.")
                .arg(view.verdict.reason);
        return QCoreApplication::translate("CanaryPage", "Ready to promote: %1.")
            .arg(view.verdict.reason);
    case CanaryDecision::Hold: break;
    }
    return QCoreApplication::translate("CanaryPage", "Holding: %1.").arg(view.verdict.reason);
}

ItemState canaryState(const CanaryView &view)
{
    if (!view.start.isValid())
        return ItemState::Pending;
    if (view.promoted && view.watching && view.verdict.decision == CanaryDecision::Rollback)
        return ItemState::Fail;
    if (view.verdict.shouts && view.watching)
        return ItemState::Warn;
    if (!view.outcome.isEmpty())
        return view.promoted ? ItemState::Pass : ItemState::Fail;
    if (view.verdict.decision == CanaryDecision::Rollback)
        return ItemState::Fail;
    return view.verdict.decision == CanaryDecision::Promote ? ItemState::Pass : ItemState::Running;
}

/// The share of traffic the canary really got in the last minute.
static QString measuredShare(const CanaryView &view)
{
    if (view.promoted)
        return QCoreApplication::translate("CanaryPage", "takes traffic");
    RatioWindow canary(view.limits.tickSeconds);
    RatioWindow baseline(view.limits.tickSeconds);
    for (auto tick = view.ticks.cend() - std::min<qsizetype>(view.ticks.size(), 120);
         tick != view.ticks.cend(); ++tick) {
        canary.push(tick->t, tick->canary ? tick->canary->n : 0, 0);
        baseline.push(tick->t, tick->baseline ? tick->baseline->n : 0, 0);
    }
    const qint64 all = canary.n() + baseline.n();
    const QString asked = CanaryWords::percent(view.share);
    if (baseline.n() == 0)
        return QCoreApplication::translate("CanaryPage", "%1 of traffic asked for").arg(asked);
    const double share = double(canary.n()) / double(all);
    const bool far = all >= 100 && (share > 2 * view.share || share < view.share / 2);
    return (far ? QCoreApplication::translate("CanaryPage",
                                              "%1 of traffic (%2 asked for: look at the routing)")
                : QCoreApplication::translate("CanaryPage", "%1 of traffic (%2 asked for)"))
        .arg(CanaryWords::percent(share), asked);
}

static bool isOver(const CanaryView &view)
{
    return !view.outcome.isEmpty() && !view.watching;
}

QString canarySubline(const CanaryView &view)
{
    if (!view.start.isValid())
        return view.hint;
    QStringList parts;
    if (!view.release.isEmpty())
        parts.append(QCoreApplication::translate("CanaryPage", "Canary %1").arg(view.release));
    parts.append(QCoreApplication::translate("CanaryPage", "%1 since %2 UTC")
                     .arg(measuredShare(view), view.start.toUTC().toString(u"HH:mm:ss"_s)));
    if (!view.source.isEmpty())
        parts.append(view.source);
    if (!view.ticks.isEmpty()) {
        const QDateTime asked = view.start.addSecs(view.ticks.constLast().t);
        // Nobody asks any more once it is over: an age would look like something live.
        parts.append(
            isOver(view)
                ? QCoreApplication::translate("CanaryPage", "last asked at %1 UTC")
                      .arg(asked.toUTC().toString(u"HH:mm:ss"_s))
                : QCoreApplication::translate("CanaryPage", "asked %1 ago")
                      .arg(CanaryWords::seconds(std::max<qint64>(0, asked.secsTo(view.now)))));
        if (!view.ticks.constLast().trouble.isEmpty())
            parts.append(view.ticks.constLast().trouble);
    }
    if (view.promoted && view.watching) {
        parts.append(view.outcome);
        parts.append(QCoreApplication::translate("CanaryPage",
                                                 "measured from then on: the full deployment"));
        parts.append(view.armedUntil.isEmpty()
                         ? QCoreApplication::translate(
                               "CanaryPage", "triggers stay armed until the launch is closed")
                         : QCoreApplication::translate("CanaryPage",
                                                       "triggers stay armed until \"%1\" is closed")
                               .arg(view.armedUntil));
    }
    if (!view.disarmed.isEmpty())
        parts.append(
            QCoreApplication::translate("CanaryPage", "triggers disarmed: %1").arg(view.disarmed));
    if (!view.alertAddress.isEmpty())
        parts.append(QCoreApplication::translate("CanaryPage", "alerts are taken at %1")
                         .arg(view.alertAddress));
    if (!view.hint.isEmpty())
        parts.append(view.hint);
    return parts.join(u" · "_s);
}
