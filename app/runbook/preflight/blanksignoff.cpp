// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>

/// A role that signs and that nobody holds.
QList<Finding> blanksignoffFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const Role &role : input.runbook.roles) {
        const RoleAssignment *held = input.plan ? input.plan->assignment(role.id) : nullptr;
        const Person *person = held ? input.plan->person(held->person) : nullptr;
        // A proposed plan has "<who signs …>" where a name is to be filled in.
        if (person && !person->name.startsWith(u'<'))
            continue;
        findings.append(
            {{},
             Severity::Info,
             role.line,
             QCoreApplication::translate("Preflight", "nobody holds the role %1 yet")
                 .arg(role.title),
             QCoreApplication::translate(
                 "Preflight",
                 "name a person under roles in the plan, or when the launch is opened")});
    }
    return findings;
}
