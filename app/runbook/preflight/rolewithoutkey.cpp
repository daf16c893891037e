// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// A role whose holder has no key cannot sign; of the runbook, or of the plan's quorum alone.
QList<Finding> rolewithoutkeyFindings(const PreflightInput &input)
{
    if (!input.plan)
        return {};
    QList<Finding> findings;
    const QList<Role> roles = signingRoles(input);
    for (const Role &role : roles) {
        const RoleAssignment *held = input.plan->assignment(role.id);
        const Person *person = held ? input.plan->person(held->person) : nullptr;
        if (!person || !person->keys.isEmpty())
            continue;
        findings.append(
            {{},
             Severity::Warning,
             role.line,
             QCoreApplication::translate("Preflight", "%1, who signs as %2, has no key")
                 .arg(person->name.isEmpty() ? person->id.value : person->name, role.title),
             QCoreApplication::translate(
                 "Preflight",
                 "write the public key under people in the plan: keys: [ { key: … } ]"),
             {},
             role.id.value});
    }
    return findings;
}
