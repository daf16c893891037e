// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The canary is to be promoted, and nothing says how.
QList<Finding> nopromotecommandFindings(const PreflightInput &input)
{
    static const QRegularExpression promotes(uR"(\bpromot)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (input.plan && input.plan->canary && !input.plan->canary->promoteCommand.isEmpty())
        return {};
    for (const Phase &phase : input.runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps) {
                if (!promotes.match(step.title).hasMatch() || !step.commands.isEmpty())
                    continue;
                return {{{},
                         Severity::Warning,
                         step.line,
                         QCoreApplication::translate("Preflight", "\"%1\" has no command")
                             .arg(step.title),
                         QCoreApplication::translate(
                             "Preflight",
                             "write one into the plan: canary: { promote: { command: … } }")}};
            }
        }
    }
    return {};
}
