// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/background.h"
#include "desk/console.h"
#include "launch/launch.h"
#include "ui/ledgerpage.h"
#include "ui/mainwindow.h"
#include "ui/pages.h"

#include <QTimer>

QWidget *makeLedgerPage(Console &console, MainWindow &)
{
    auto *page = new LedgerPage;
    page->setNow(console.launch()->clock().now());
    page->setEntries(console.launch()->entries());
    QObject::connect(&console, &Console::appended, page, &LedgerPage::append);
    auto *ages = new QTimer(page);
    ages->start(std::chrono::seconds(5));
    QObject::connect(ages, &QTimer::timeout, page, [page, &console] {
        if (console.launch())
            page->setNow(console.launch()->clock().now());
    });
    return page;
}
