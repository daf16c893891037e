// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include "runbook/metadatareader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// "Next Review" lies in the past.
QList<Finding> pastreviewdateFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const MetadataField &field : input.runbook.metadata) {
        const QString key = metadataKey(field.key);
        const QDate date = QDate::fromString(field.value, Qt::ISODate);
        if ((key != u"nextReview" && key != u"reviewBy") || !date.isValid() || date >= input.today)
            continue;
        findings.append({{},
                         Severity::Warning,
                         field.line,
                         QCoreApplication::translate("Preflight",
                                                     "the document should have been reviewed by %1")
                             .arg(field.value),
                         QCoreApplication::translate("Preflight", "review it and move the date")});
    }
    return findings;
}
