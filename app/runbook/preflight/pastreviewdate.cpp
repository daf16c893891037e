// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include "runbook/metadatareader.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

/// Invalid where the words are no date that everybody reads alike ("01/02/2026" is none).
static QDate dateOf(const QString &words)
{
    if (const QDate date = QDate::fromString(words, Qt::ISODate); date.isValid())
        return date;
    static const QStringList forms {u"yyyy/M/d"_s,    u"d.M.yyyy"_s,    u"MMMM d, yyyy"_s,
                                    u"MMMM d yyyy"_s, u"d MMMM yyyy"_s, u"MMM d, yyyy"_s,
                                    u"d MMM yyyy"_s};
    for (const QString &form : forms) {
        if (const QDate date = QLocale::c().toDate(words, form); date.isValid())
            return date;
    }
    return {};
}

/// "Next Review" lies in the past.
QList<Finding> pastreviewdateFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const MetadataField &field : input.runbook.metadata) {
        const QString key = metadataKey(field.key);
        const QDate date = dateOf(field.value.trimmed());
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
