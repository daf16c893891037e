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
