// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/rosterground.h"
#include "launch/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Answer Rules::judge(const Proposal &p, const LaunchOpened &event)
{
    if (p.state.isOpen())
        return failure(tr("the launch is open already"));
    if (!event.t0.isValid())
        return failure(tr("T-0 is missing"));
    if (const auto fault = sharedKeyFault(event.roster))
        return failure(*fault);
    return {{event}};
}

Answer Rules::judge(const Proposal &, const NoteWritten &event)
{
    if (event.text.trimmed().isEmpty())
        return failure(tr("the note is empty"));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const GuideStepDone &event)
{
    if (p.byConsole())
        return failure(tr("only a person can say so"));
    const QList<Guide> &guides = p.context.runbook.guides;
    const auto guide = std::ranges::find(guides, event.guide, &Guide::title);
    if (guide == guides.end())
        return failure(tr("the runbook has no guide \"%1\"").arg(event.guide));
    if (event.number < 1 || event.number > guide->steps.size())
        return failure(tr("the guide has no step %1").arg(event.number));
    GuideStepDone done = event;
    done.text = guide->steps.at(event.number - 1);
    return {{done}};
}

Answer Rules::judge(const Proposal &p, const FindingWaived &event)
{
    if (p.byConsole())
        return failure(tr("only a person can say so"));
    if (event.rule.isEmpty() || event.message.trimmed().isEmpty())
        return failure(tr("the finding is missing"));
    if (event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    if (const Entry *before = p.state.waiverOf(event.rule, event.line, event.subject))
        return failure(tr("%1 has waived it already").arg(before->actor.value));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const FindingReopened &event)
{
    if (p.byConsole())
        return failure(tr("only a person can say so"));
    if (event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    const Entry *waiver = p.state.waiverOf(event.rule, event.line, event.subject);
    if (!waiver)
        return failure(tr("nobody has waived this finding"));
    FindingReopened reopened = event;
    reopened.message = std::get<FindingWaived>(waiver->event).message;
    return {{reopened}};
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
    if (event.outcome == "launched"_L1 && p.state.canary().started && !p.state.canary().isOut())
        return failure(tr("the canary was rolled back: nothing is launched"));
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
