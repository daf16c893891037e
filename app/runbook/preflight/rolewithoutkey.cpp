// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// A role whose holder has no key cannot sign.
QList<Finding> rolewithoutkeyFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const Role &role : input.runbook.roles) {
        const RoleAssignment *held = input.plan ? input.plan->assignment(role.id) : nullptr;
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
                 "write the public key under people in the plan: keys: [ { key: … } ]")});
    }
    return findings;
}
