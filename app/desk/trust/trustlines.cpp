// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/trust/trustlines.h"

#include "desk/trust/trust.h"
#include "desk/trust/trustcopies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// A question has no room for more.
static constexpr qsizetype shownDifferences = 24;
static constexpr qsizetype shownOfAFile = 12;

QStringList trustLines(const TrustSubject &subject)
{
    QStringList lines {u"%1…  %2"_s.arg(subject.runbookSha256.left(16), subject.runbook)};
    if (!subject.planSha256.isEmpty())
        lines << u"%1…  %2"_s.arg(subject.planSha256.left(16),
                                  QCoreApplication::translate("TrustLines", "its plan"));
    for (const ScriptDigest &script : subject.scripts)
        lines
            << (script.sha256.isEmpty()
                    ? QCoreApplication::translate("TrustLines", "(not there)  %1").arg(script.path)
                    : u"%1…  %2"_s.arg(script.sha256.left(16), script.path));
    const QStringList differences = trustDifferences(subject, shownOfAFile);
    lines += differences.first(qMin(shownDifferences, differences.size()));
    if (differences.size() > shownDifferences)
        lines << QCoreApplication::translate("TrustLines",
                                             "… and more: “launch-console-cli trust” shows all");
    return lines;
}
