// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>
#include <QHash>

/// One person holds two roles where everybody signs for one: there will be no quorum.
QList<Finding> sharedroleFindings(const PreflightInput &input)
{
    if (!input.plan || !input.plan->quorum.distinct)
        return {};
    const QList<RoleId> &asked = input.plan->quorum.roles;
    QList<Finding> findings;
    QHash<QString, QString> held;
    const QList<Role> roles = signingRoles(input);
    for (const Role &role : roles) {
        const RoleAssignment *assigned = input.plan->assignment(role.id);
        if (!assigned || assigned->person.isEmpty()
            || (!asked.isEmpty() && !asked.contains(role.id)))
            continue;
        const QString &person = assigned->person.value;
        if (!held.contains(person)) {
            held.insert(person, role.title);
            continue;
        }
        findings.append(
            {{},
             Severity::Warning,
             role.line,
             QCoreApplication::translate(
                 "Preflight", "%1 is to sign as %2 and as %3, and nobody signs for two roles")
                 .arg(person, held.value(person), role.title),
             QCoreApplication::translate("Preflight",
                                         "name another person in the plan, or say that one may "
                                         "sign for several: quorum: { distinct: false }"),
             {},
             role.id.value});
    }
    return findings;
}
