// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/stepwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

} // namespace

QStringList stepRemarks(const StepFinished &end)
{
    QStringList remarks;
    if (!end.survivors.isEmpty())
        remarks.append(StepWords::tr("Still running, could not be ended: %1")
                           .arg(end.survivors.join(u", "_s)));
    return remarks + end.remarks.value_or(QStringList());
}

QString outcomeWord(const QString &outcome)
{
    if (outcome == "passed"_L1)
        return StepWords::tr("passed");
    if (outcome == "failed"_L1)
        return StepWords::tr("failed");
    if (outcome == "stopped"_L1)
        return StepWords::tr("stopped");
    if (outcome == "timedOut"_L1)
        return StepWords::tr("timed out");
    if (outcome == "interrupted"_L1)
        return StepWords::tr("interrupted");
    return outcome;
}

QString stepDecisionWord(const QString &decision)
{
    if (decision == "done"_L1)
        return StepWords::tr("done by hand");
    if (decision == "doneOutside"_L1)
        return StepWords::tr("done outside");
    if (decision == "skipped"_L1)
        return StepWords::tr("skipped");
    if (decision == "notApplicable"_L1)
        return StepWords::tr("not applicable");
    if (decision == "stopped"_L1)
        return StepWords::tr("stopped by hand");
    if (decision == "retry"_L1)
        return StepWords::tr("to be tried again");
    if (decision == "ahead"_L1)
        return StepWords::tr("goes ahead of its turn");
    if (decision == "failed"_L1)
        return StepWords::tr("failed");
    return decision;
}
