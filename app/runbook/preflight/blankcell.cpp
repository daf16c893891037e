// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

static bool isBlankField(const QString &cell)
{
    const QString bare = cell.trimmed();
    static const QStringList words {u"tbd"_s,   u"todo"_s,   u"???"_s,
                                    u"[tbd]"_s, u"[name]"_s, u"[date]"_s};
    return words.contains(bare.toLower()) || (bare.size() >= 3 && bare.count(u'_') == bare.size());
}

/// Cells of a table that wait for a pen: one finding a table.
QList<Finding> blankcellFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    int last = -1;
    int count = 0;
    const auto close = [&] {
        if (count > 0)
            findings.last().message = findings.last().message.arg(count);
        count = 0;
    };
    for (const DocumentLine &line : proseLines(input.runbook)) {
        if (!line.text.contains(u'|'))
            continue;
        if (line.line != last + 1)
            close();
        last = line.line;
        for (const QString &cell : line.text.split(u'|')) {
            if (!isBlankField(cell))
                continue;
            if (count++ == 0)
                findings.append({{},
                                 Severity::Info,
                                 line.line,
                                 QCoreApplication::translate(
                                     "Preflight", "%1 cells of this table wait to be filled in"),
                                 QCoreApplication::translate(
                                     "Preflight",
                                     "who signs and when is recorded by the launch; fill in the "
                                     "others before it")});
        }
    }
    close();
    return findings;
}
