// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "desk/record/recorddesk.h"
#include "ui/record/exportpage.h"
#include "ui/window/pages.h"

ExportPage *makeExportPage(Console &console, QWidget *parent)
{
    auto *page = new ExportPage(parent);
    QObject::connect(page, &ExportPage::exportRequested, page, [&console, page] {
        if (!console.records())
            return;
        const SealSetting seal = page->takeSeal();
        // Another form says nothing about the seal of the next PDF.
        if (page->format() == QLatin1StringView("pdf"))
            keepSealSetting(seal);
        page->setBusy(true);
        console.records()->exportTo(console.actor(), page->format(), page->path(), seal);
    });
    // A launch brings its own desk along.
    QObject::connect(&console, &Console::opened, page, [&console, page] {
        QObject::connect(console.records(), &RecordDesk::exported, page, [page] {
            page->setBusy(false);
            // Others export, too.
            if (page->isVisible())
                emit page->closeWanted();
        });
        QObject::connect(console.records(), &RecordDesk::failed, page,
                         [page](const Error &error) { page->showRefusal(error.text()); });
    });
    return page;
}
