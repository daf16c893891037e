// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Addresses of nobody, other than those of contacts: mail to them reaches a stranger.
QList<Finding> placeholderdomainFindings(const PreflightInput &input)
{
    static const QRegularExpression domain(
        uR"([\w.+-]*@?\b(?:(?:your|my)-?(?:domain|company|site|app|org)(?:\.[\w-]+)+|domain\.tld|example\.(?:com|org|net)|changeme\.\w+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    // An item that asks for placeholders to be replaced has to name them.
    static const QRegularExpression instruction(uR"(\b(?:placeholders?|replace|update all)\b)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    QSet<int> contacts;
    for (const Contact &contact : input.runbook.contacts)
        contacts.insert(contact.line);
    QList<Finding> findings;
    const auto look = [&](const QString &text, int line) {
        const auto found = domain.match(text);
        if (!found.hasMatch() || contacts.contains(line) || instruction.match(text).hasMatch())
            return;
        findings.append(
            {{},
             Severity::Warning,
             line,
             QCoreApplication::translate("Preflight", "%1 is a placeholder").arg(found.captured()),
             QCoreApplication::translate("Preflight", "write the real address"),
             {},
             found.captured()});
    };
    for (const DocumentLine &line : proseLines(input.runbook)) {
        if (line.text.contains(u'.'))
            look(line.text, line.line);
    }
    for (const PlacedCommand &command : placedCommands(input.runbook, true))
        look(command.text, command.line);
    return findings;
}
