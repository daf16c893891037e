// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

/// A link to a heading that the document does not have.
QList<Finding> brokenanchorFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const DocumentLink &link : input.links.links) {
        const QString anchor =
            QUrl::fromPercentEncoding(link.target.sliced(1 <= link.target.size() ? 1 : 0).toUtf8())
                .toLower();
        if (!link.target.startsWith(u'#') || anchor.isEmpty() || anchor == u"top"
            || input.links.anchors.contains(anchor))
            continue;
        findings.append(
            {{},
             Severity::Warning,
             link.line,
             QCoreApplication::translate("Preflight",
                                         "%1 leads to %2, and no heading has that anchor")
                 .arg(link.text, link.target),
             QCoreApplication::translate("Preflight", "correct the link, or the heading"),
             {},
             link.target});
    }
    return findings;
}
