// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "desk/console.h"
#include "launch/launch.h"
#include "ui/guidebinder.h"
#include "ui/helppage.h"
#include "ui/launchview.h"
#include "ui/livepanel.h"
#include "ui/mainwindow.h"
#include "ui/overviewpage.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

QWidget *makeHelpPage(Console &console, MainWindow &window)
{
    auto *page = new HelpPage;
    const Launch &launch = *console.launch();
    const QString beside =
        launch.runbook()->path.isEmpty() ? launch.plan()->path : launch.runbook()->path;
    page->setRunbook(*launch.runbook(),
                     QFileInfo(beside.isEmpty() ? launch.path() : beside).absolutePath());
    new GuideBinder(console, window, *page);
    // What is only looked at runs nothing.
    if (launch.timeline())
        return page;
    auto *live = new LivePanel(console);
    page->setLive(live);
    QObject::connect(page, &HelpPage::lookWanted, live, &LivePanel::choose);
    return page;
}

QWidget *makeOverviewPage(Console &, MainWindow &window)
{
    auto *page = new OverviewPage;
    QObject::connect(page, &OverviewPage::itemWanted, &window, &MainWindow::showItem);
    QObject::connect(page, &OverviewPage::phaseWanted, &window, [&window](const PhaseId &phase) {
        window.view()->showPage(u"phase:"_s + phase.value);
    });
    return page;
}
