// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"
#include "runbook/slugs.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

/// Who signs can be reached by nobody who reads this document.
QList<Finding> rolewithoutcontactFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    if (input.runbook.contacts.isEmpty())
        return findings;
    for (const Role &role : input.runbook.roles) {
        const bool known = std::ranges::any_of(input.runbook.contacts, [&](const Contact &contact) {
            return slugOf(contact.title) == role.id.value;
        });
        if (known)
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
