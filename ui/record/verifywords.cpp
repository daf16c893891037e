// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/verifywords.h"

#include "ui/window/mainwindow.h"

QString verificationSentence(const Verification &found)
{
    const QString remarks =
        found.remarks.isEmpty() ? QString() : QStringLiteral(". ") + found.remarks.join(u' ');
    switch (found.verdict) {
    case RecordVerdict::Valid:
        return MainWindow::tr("verified: all %1 entries are as they were written")
                   .arg(found.entries)
            + remarks;
    case RecordVerdict::UnknownKey:
        return MainWindow::tr("whole, but signed by a key nobody vouches for: %1").arg(found.why);
    case RecordVerdict::Invalid: break;
    }
    return found.firstBad ? MainWindow::tr("entry %1 is not as it was written: %2")
                                .arg(QString::number(*found.firstBad), found.why)
                          : MainWindow::tr("not as it was written: %1").arg(found.why);
}

ItemState verificationState(const Verification &found)
{
    switch (found.verdict) {
    case RecordVerdict::Valid: return ItemState::Pass;
    case RecordVerdict::UnknownKey: return ItemState::Error;
    case RecordVerdict::Invalid: break;
    }
    return ItemState::Fail;
}
