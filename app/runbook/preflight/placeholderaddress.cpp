// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Contacts that reach nobody.
QList<Finding> placeholderaddressFindings(const PreflightInput &input)
{
    static const QRegularExpression placeholder(
        uR"(your[-_]?(?:domain|company|org|team|app)|@example\.|\bchange[-_ ]?me\b|\bxxx+\b|\[(?:phone|email|e-mail|name|number)\]|_{3,}|\btbd\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Finding> findings;
    for (const Contact &contact : input.runbook.contacts) {
        if (!placeholder.match(contact.address).hasMatch())
            continue;
        findings.append(
            {{},
             Severity::Warning,
             contact.line,
             QCoreApplication::translate("Preflight", "the address of %1 is a placeholder: %2")
                 .arg(contact.title, contact.address),
             QCoreApplication::translate("Preflight", "write down who is really reached")});
    }
    return findings;
}
