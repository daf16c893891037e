// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/canarymoments.h"

#include "launch/launchstate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct MomentWords
{
    Q_DECLARE_TR_FUNCTIONS(CanaryMoment)
};

} // namespace

std::optional<CanaryMoment> canaryMoment(const Event &event)
{
    if (const auto *rollback = std::get_if<RollbackTriggered>(&event))
        return CanaryMoment {rollback->automatic ? MomentWords::tr("trigger")
                                                 : MomentWords::tr("rollback")};
    if (const auto *ended = std::get_if<CanaryEnded>(&event))
        return CanaryMoment {ended->outcome == "promoted"_L1 ? MomentWords::tr("promoted")
                                                             : MomentWords::tr("rolled back")};
    if (std::holds_alternative<CanaryDisarmed>(event))
        return CanaryMoment {MomentWords::tr("disarmed")};
    if (std::holds_alternative<PollCalled>(event))
        return CanaryMoment {MomentWords::tr("GO poll")};
    if (const auto *decided = std::get_if<CanaryDecided>(&event)) {
        switch (decided->decision) {
        case CanaryDecision::Promote:
            return CanaryMoment {MomentWords::tr("decision: promote"), true};
        case CanaryDecision::Rollback:
            return CanaryMoment {MomentWords::tr("decision: roll back"), true};
        case CanaryDecision::Hold: return CanaryMoment {MomentWords::tr("decision: hold"), true};
        }
    }
    return {};
}

QString promotedFor(const CanaryStatus &canary)
{
    if (!canary.isPromoted())
        return {};
    // A console that resumed the launch may have had no words of its own yet.
    const QString &reason = canary.ended->reason;
    return reason.isEmpty() && canary.decided ? canary.decided->reason : reason;
}
