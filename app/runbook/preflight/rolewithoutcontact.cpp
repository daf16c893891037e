// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"
#include "runbook/slugs.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

/// Who signs can be reached by nobody who reads this document.
QList<Finding> rolewithoutcontactFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    if (input.runbook.contacts.isEmpty())
        return findings;
    QSet<QString> reached;
    for (const Contact &contact : input.runbook.contacts)
        reached.insert(slugOf(contact.title));
    for (const Role &role : input.runbook.roles) {
        if (reached.contains(role.id.value))
            continue;
        findings.append(
            {{},
             Severity::Info,
             role.line,
             QCoreApplication::translate("Preflight", "%1 signs, and no contact has that name")
                 .arg(role.title),
             QCoreApplication::translate("Preflight", "write under the contacts how %1 is reached")
                 .arg(role.title)});
    }
    return findings;
}
