// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/plan/planparts.h"
#include "runbook/commandline.h"
#include "runbook/yamltext.h"

#include <QMap>

using namespace Qt::StringLiterals;

bool namesCanary(const Runbook &runbook)
{
    for (const Phase &phase : runbook.phases) {
        if (phase.title.contains(u"canary"_s, Qt::CaseInsensitive))
            return true;
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps) {
                if (step.title.contains(u"canary"_s, Qt::CaseInsensitive))
                    return true;
            }
        }
    }
    return false;
}

/// Numbers of failures are no limit of the canary's; a share below one may stand without a unit.
static bool isLimit(const QString &unit, double value)
{
    return unit != u"count" || (value > 0 && value < 1);
}

void writePlanCanary(PlanSheet &sheet, const Runbook &runbook)
{
    QString share;
    QString rollback;
    std::optional<std::chrono::seconds> healthyFor;
    QMap<QString, double> limits;
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps) {
                const bool canary = step.title.contains(u"canary"_s, Qt::CaseInsensitive);
                if (canary && step.share && share.isEmpty())
                    share = QString::number(*step.share);
                if (canary && step.duration && !healthyFor)
                    healthyFor = step.duration;
                for (const Criterion &criterion : step.criteria) {
                    if (criterion.value && isLimit(criterion.unit, *criterion.value)
                        && !limits.contains(criterion.metric))
                        limits.insert(criterion.metric, *criterion.value);
                }
                if (phase.kind == PhaseKind::Rollback && rollback.isEmpty()
                    && !step.commands.isEmpty() && isShell(step.commands.first()))
                    rollback = step.commands.first().text;
            }
        }
    }
    for (const RollbackTrigger &trigger : runbook.rollbackTriggers) {
        if (trigger.value && isLimit(trigger.unit, *trigger.value)
            && !limits.contains(trigger.metric))
            limits.insert(trigger.metric, *trigger.value);
    }
    sheet.line(0, u"canary:"_s);
    sheet.line(1, u"source: metrics"_s);
    sheet.line(1,
               u"select: { canary: %1, baseline: %2, dialect: generic }"_s.arg(
                   sheet.blankAt(u"canary.select.canary"_s,
                                 PlanWords::tr("labels of the canary, service=\"...\"")),
                   sheet.blankAt(u"canary.select.baseline"_s,
                                 PlanWords::tr("labels of what runs beside it"))));
    sheet.line(
        1,
        u"health: { url: %1, every: 10s }"_s.arg(sheet.blankAt(
            u"canary.health.url"_s, PlanWords::tr("address that says the canary is healthy"))));
    sheet.line(1, u"share: "_s + yamlFlow(share.isEmpty() ? u"0.1"_s : share));
    sheet.line(1,
               u"limits: { errorRate: %1, latency: { quantile: \"0.95\", seconds: %2 } }"_s.arg(
                   yamlFlow(QString::number(limits.value(u"errorRate"_s, 0.05))),
                   yamlFlow(QString::number(limits.value(u"latency"_s, 2)))));
    sheet.line(1, u"sharedOutage: hold"_s);
    sheet.line(1,
               u"promote: { healthyFor: %1, proof: \"0.95\" }"_s.arg(
                   durationWords(healthyFor.value_or(std::chrono::minutes(5)))));
    sheet.blank(u"canary.promote.command"_s, PlanWords::tr("the command that promotes the canary"));
    if (rollback.isEmpty())
        sheet.blank(u"canary.rollback.command"_s, PlanWords::tr("the command that rolls back"));
    else
        sheet.line(1, u"rollback: { command: %1 }"_s.arg(yamlFlow(rollback)));
}
