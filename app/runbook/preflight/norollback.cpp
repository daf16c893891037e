// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

/// Something is deployed at T-0 and no part says how to take it back.
QList<Finding> norollbackFindings(const PreflightInput &input)
{
    const auto &phases = input.runbook.phases;
    const auto launch = std::ranges::find_if(phases, [](const Phase &phase) {
        return phase.kind == PhaseKind::Procedure && phase.offset && phase.offset->count() >= 0;
    });
    const bool has = std::ranges::any_of(phases, [](const Phase &phase) {
        return phase.kind == PhaseKind::Rollback
            || std::ranges::any_of(phase.sections, [](const Section &section) {
                   static const QRegularExpression words(
                       uR"(\broll(?:ing)?[\s-]?back|\bback-?out|\brevert)"_s,
                       QRegularExpression::CaseInsensitiveOption);
                   return words.match(section.title).hasMatch();
               });
    });
    if (launch == phases.end() || has)
        return {};
    return {
        {{},
         Severity::Warning,
         launch->line,
         QCoreApplication::translate("Preflight", "no part of the document says how to roll back"),
         QCoreApplication::translate(
             "Preflight", "write a part \"Rollback\" with its steps and what triggers it")}};
}
