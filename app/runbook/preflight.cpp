// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <algorithm>

using namespace Qt::StringLiterals;

#define RULE(name, id) QList<Finding> name##Findings(const PreflightInput &input);
#include "runbook/preflight/rules.def"
#undef RULE

namespace {

struct PreflightRule
{
    QLatin1StringView name;
    QList<Finding> (*find)(const PreflightInput &);
};

constexpr PreflightRule rules[] = {
#define RULE(name, id) {id##_L1, name##Findings},
#include "runbook/preflight/rules.def"
#undef RULE
};

} // namespace

QList<Finding> preflight(const Runbook &runbook, const Plan *plan, const QString &folder,
                         const QDate &today)
{
    const PreflightInput input {runbook,           plan, folder, today, readDocumentLinks(runbook),
                                StepLines(runbook)};
    QList<Finding> all;
    for (const PreflightRule &rule : rules) {
        for (Finding &finding : rule.find(input)) {
            finding.rule = rule.name;
            all.append(std::move(finding));
        }
    }
    std::ranges::stable_sort(all, {}, &Finding::line);
    return all;
}

QStringList preflightRules()
{
    QStringList names;
    for (const PreflightRule &rule : rules)
        names.append(rule.name);
    return names;
}
