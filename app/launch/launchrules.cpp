// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/rules.h"

using namespace Qt::StringLiterals;

Answer Rules::judge(const Proposal &p, const LaunchOpened &event)
{
    if (p.state.isOpen())
        return failure(tr("the launch is open already"));
    if (!event.t0.isValid())
        return failure(tr("T-0 is missing"));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const HoldStarted &event)
{
    if (event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    if (p.state.hold())
        return failure(tr("the countdown is on hold already: %1").arg(p.state.hold()->reason));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const HoldEnded &)
{
    if (!p.state.hold())
        return failure(tr("the countdown is not on hold"));
    for (const SignOffStatus &said : p.state.signOffs()) {
        if (said.statement && !said.withdrawn && said.statement->decision != Decision::Go)
            return failure(
                tr("%1 said %2")
                    .arg(said.statement->signerName, decisionWord(said.statement->decision)));
    }
    return {{HoldEnded {effectiveT0(p.state, p.context.now)}}};
}

Answer Rules::judge(const Proposal &p, const T0Changed &event)
{
    if (event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    if (!event.t0.isValid() || event.t0 <= p.context.now)
        return failure(tr("T-0 has to be yet to come"));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const CanaryStarted &event)
{
    const CanaryStatus &canary = p.state.canary();
    if (canary.started && !canary.ended)
        return failure(tr("the canary is running"));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const MetricRecorded &event)
{
    if (!p.byConsole())
        return failure(tr("only the console records what it measured"));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const CanaryDecided &event)
{
    if (!p.byConsole())
        return failure(tr("only the console records what it measured"));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const CanaryEnded &event)
{
    if (!p.state.canary().started || p.state.canary().ended)
        return failure(tr("no canary is running"));
    return {{event}};
}

Answer Rules::judge(const Proposal &, const RollbackTriggered &event)
{
    return {{event}};
}

Answer Rules::judge(const Proposal &, const NoteWritten &event)
{
    if (event.text.trimmed().isEmpty())
        return failure(tr("the note is empty"));
    return {{event}};
}

Answer Rules::judge(const Proposal &, const HeadTimestamped &event)
{
    return {{event}};
}

Answer Rules::judge(const Proposal &, const TimestampFailed &event)
{
    return {{event}};
}

Answer Rules::judge(const Proposal &, const WriterChanged &event)
{
    return {{event}};
}

Answer Rules::judge(const Proposal &, const RecordExported &event)
{
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const LaunchClosed &event)
{
    static const QStringList outcomes {u"launched"_s, u"rolledBack"_s, u"abandoned"_s};
    if (!outcomes.contains(event.outcome))
        return failure(tr("\"%1\" is no outcome of a launch").arg(event.outcome));
    if (const QList<ItemId> running = p.state.runningSteps(); !running.isEmpty())
        return failure(tr("a step is running: %1").arg(running.first().value));
    if (event.outcome != "launched"_L1) {
        if (event.reason.trimmed().isEmpty())
            return failure(tr("a reason is needed"));
        return {{event}};
    }
    const QList<Blocker> blockers = blockersOfClosing(p.gate());
    if (!blockers.isEmpty())
        return failure(tr("the launch cannot be closed yet: %1 (%2 in all)")
                           .arg(blockers.first().why)
                           .arg(blockers.size()));
    return {{event}};
}

Answer Rules::judge(const Proposal &, const UnknownEvent &event)
{
    return failure(tr("\"%1\" is not known here").arg(event.kind));
}
