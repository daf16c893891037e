// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflight.h"

#include "runbook/metadatareader.h"
#include "runbook/preflightlines.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

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

static bool isAboutTheReview(const QString &key)
{
    static const QStringList keys {u"nextReview"_s, u"nextReviewDate"_s, u"nextReviewDue"_s,
                                   u"reviewBy"_s,   u"reviewDue"_s,      u"reviewDueBy"_s};
    return keys.contains(key);
}

/// The date by which a sentence or a cell says that the document is to be reviewed; empty: it says
/// none.
static QString reviewDateIn(const QString &line)
{
    static const QRegularExpression said(
        uR"((?:\bnext\s+review(?:\s+(?:date|due|is|on|by))*|\breview(?:ed)?\s+(?:is\s+)?(?:due|again)(?:\s+(?:on|by))?)[\s:*_|]*)"
        uR"((\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2} [A-Za-z]{3,9} \d{4}|[A-Za-z]{3,9} \d{1,2},? \d{4})\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return said.match(line).captured(1);
}

/// "Next Review" lies in the past.
QList<Finding> pastreviewdateFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    const auto look = [&input, &findings](const QString &words, int line) {
        const QDate date = dateOf(words);
        if (!date.isValid() || date >= input.today)
            return;
        findings.append({{},
                         Severity::Warning,
                         line,
                         QCoreApplication::translate("Preflight",
                                                     "the document should have been reviewed by %1")
                             .arg(words),
                         QCoreApplication::translate("Preflight", "review it and move the date")});
    };
    QSet<int> fields;
    for (const MetadataField &field : input.runbook.metadata) {
        if (!isAboutTheReview(metadataKey(field.key)))
            continue;
        fields.insert(field.line);
        look(field.value.trimmed(), field.line);
    }
    const QList<DocumentLine> lines = proseLines(input.runbook);
    for (const DocumentLine &line : lines) {
        if (!fields.contains(line.line))
            look(reviewDateIn(line.text), line.line);
    }
    return findings;
}
