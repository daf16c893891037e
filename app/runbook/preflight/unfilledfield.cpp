// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// "[NAME]", "[Date]", "[ACTUAL]" or a line to write on, outside tables and signatures.
QList<Finding> unfilledfieldFindings(const PreflightInput &input)
{
    static const QRegularExpression field(
        uR"(\[(?:your |insert )?(?:name|date|time|phone|email|version|actual|value|link|url|owner|team|number|tbd|todo|who)\](?!\()|\bTBD\b|(?<![_\w])_{4,}(?![_\w]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QSet<int> signatures;
    for (const Role &role : input.runbook.roles)
        signatures.insert(role.line);
    for (const Contact &contact : input.runbook.contacts)
        signatures.insert(contact.line);
    QList<Finding> findings;
    for (const DocumentLine &line : proseLines(input.runbook)) {
        if (line.text.contains(u'|') || signatures.contains(line.line)
            || (!line.text.contains(u'[') && !line.text.contains(u"__"_s)
                && !line.text.contains(u"tbd"_s, Qt::CaseInsensitive)))
            continue;
        const auto found = field.match(line.text);
        if (!found.hasMatch()
            || QStringView(line.text).trimmed().count(u'_') == line.text.trimmed().size())
            continue;
        findings.append(
            {{},
             Severity::Warning,
             line.line,
             QCoreApplication::translate("Preflight", "%1 is still to be filled in")
                 .arg(found.captured()),
             QCoreApplication::translate("Preflight", "write down what stands here on the day")});
    }
    return findings;
}
