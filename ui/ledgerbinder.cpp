// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console.h"
#include "desk/verifydesk.h"
#include "domain/itemtitles.h"
#include "launch/launch.h"
#include "ui/ledgerpage.h"
#include "ui/mainwindow.h"
#include "ui/pages.h"

#include <QTimer>

static QString sentenceOf(const Verification &found)
{
    switch (found.verdict) {
    case RecordVerdict::Valid:
        return MainWindow::tr("verified: all %1 entries are as they were written")
            .arg(found.entries);
    case RecordVerdict::UnknownKey:
        return MainWindow::tr("whole, but signed by a key nobody vouches for: %1").arg(found.why);
    case RecordVerdict::Invalid: break;
    }
    return found.firstBad ? MainWindow::tr("entry %1 is not as it was written: %2")
                                .arg(QString::number(*found.firstBad), found.why)
                          : MainWindow::tr("not as it was written: %1").arg(found.why);
}

QWidget *makeLedgerPage(Console &console, MainWindow &)
{
    auto *page = new LedgerPage;
    page->setNow(console.launch()->clock().now());
    page->setNames(ItemTitles(*console.launch()->runbook()),
                   console.launch()->state().opened().people);
    page->setEntries(console.launch()->entries());
    QObject::connect(&console, &Console::appended, page, &LedgerPage::append);
    auto *desk = new VerifyDesk(page);
    QObject::connect(page, &LedgerPage::verifyRequested, desk, [&console, page, desk] {
        page->setVerification(MainWindow::tr("verifying…"));
        desk->verify(console.launch()->path());
    });
    QObject::connect(desk, &VerifyDesk::verified, page,
                     [page](const QString &, const Verification &found) {
                         page->setVerification(sentenceOf(found));
                     });
    QObject::connect(desk, &VerifyDesk::failed, page,
                     [page](const Error &error) { page->setVerification(error.text()); });
    auto *ages = new QTimer(page);
    ages->start(std::chrono::seconds(5));
    QObject::connect(ages, &QTimer::timeout, page, [page, &console] {
        if (console.launch())
            page->setNow(console.launch()->clock().now());
    });
    return page;
}
