// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

/// A document the runbook refers to is not beside it. Addresses are not asked: preflight stays at
/// home.
QList<Finding> brokenlinkFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const DocumentLink &link : input.links.links) {
        const QUrl url(link.target);
        if (!url.scheme().isEmpty() || link.target.startsWith(u"//"_s) || url.path().isEmpty())
            continue;
        const QString path = QDir(input.folder).absoluteFilePath(url.path(QUrl::FullyDecoded));
        if (QFileInfo::exists(path))
            continue;
        findings.append(
            {{},
             Severity::Warning,
             link.line,
             QCoreApplication::translate("Preflight", "%1 leads to %2, which is not there")
                 .arg(link.text, link.target),
             QCoreApplication::translate(
                 "Preflight", "put the document beside the runbook, or correct the link"),
             {},
             link.target});
    }
    return findings;
}
