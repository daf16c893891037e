// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static Finding withoutPromotion(const Step &step, bool deploys)
{
    const QString message = deploys
        ? QCoreApplication::translate("Preflight",
                                      "\"%1\" brings a canary, and no step says how it is promoted")
        : QCoreApplication::translate("Preflight", "\"%1\" has no command");
    return {{},
            Severity::Warning,
            step.line,
            message.arg(step.title),
            QCoreApplication::translate(
                "Preflight", "write one into the plan: canary: { promote: { command: … } }")};
}

/// The canary is to be promoted, and nothing says how.
QList<Finding> nopromotecommandFindings(const PreflightInput &input)
{
    static const QRegularExpression promotes(uR"(\bpromot(?:e|ion|ing)\b)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression canary(uR"(\bcanary\b)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (input.plan && input.plan->canary && !input.plan->canary->promoteCommand.isEmpty())
        return {};
    const Step *deploys = nullptr;
    for (const Phase &phase : input.runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps) {
                const bool has = !step.commands.isEmpty();
                if (promotes.match(step.title).hasMatch())
                    return has ? QList<Finding>() : QList {withoutPromotion(step, false)};
                if (!deploys && has && phase.kind == PhaseKind::Procedure
                    && canary.match(step.title).hasMatch())
                    deploys = &step;
            }
        }
    }
    return deploys ? QList {withoutPromotion(*deploys, true)} : QList<Finding>();
}
