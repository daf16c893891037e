// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "desk/record/verifydesk.h"
#include "domain/itemtitles.h"
#include "launch/launch.h"
#include "ui/record/ledgerpage.h"
#include "ui/record/verifywords.h"
#include "ui/widgets/soon.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pages.h"

#include <QTimer>

QWidget *makeLedgerPage(Console &console, MainWindow &)
{
    auto *page = new LedgerPage;
    page->setNow(console.launch()->clock().now());
    page->setNames(ItemTitles(*console.launch()->runbook()),
                   console.launch()->state().opened().people);
    page->setEntries(console.launch()->reader());
    const auto follow = [&console, page] {
        if (const Launch *launch = console.launch())
            page->follow(launch->state().size(), launch->recent());
    };
    follow();
    page->showNewest();
    QObject::connect(&console, &Console::appended, new Soon(follow, page), &Soon::ask);
    QObject::connect(&console, &Console::moved, page, [&console, page] {
        page->setNow(console.launch()->clock().now());
        page->follow(console.launch()->state().size(), console.launch()->recent());
        page->showNewest();
    });
    auto *desk = new VerifyDesk(page);
    QObject::connect(page, &LedgerPage::verifyRequested, desk, [&console, page, desk] {
        page->setVerification(MainWindow::tr("verifying…"));
        desk->verify(console.launch()->path());
    });
    QObject::connect(desk, &VerifyDesk::verified, page,
                     [page](const QString &, const Verification &found) {
                         page->setVerification(verificationSentence(found));
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
