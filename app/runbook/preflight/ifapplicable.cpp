// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

/// "(if applicable)": somebody has to decide, and to say why.
QList<Finding> ifapplicableFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    const auto look = [&](const auto &each) {
        if (!each.ifApplicable)
            return;
        findings.append(
            {{},
             Severity::Info,
             each.line,
             QCoreApplication::translate("Preflight", "\"%1\" may not apply").arg(each.title),
             QCoreApplication::translate(
                 "Preflight",
                 "decide before the launch; not applicable needs a reason and a name")});
    };
    for (const Phase &phase : input.runbook.phases) {
        for (const Section &section : phase.sections) {
            std::ranges::for_each(section.items, look);
            std::ranges::for_each(section.steps, look);
        }
    }
    return findings;
}
