// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

#include "desk/console/console.h"
#include "launch/launch.h"
#include "ui/output/livepanel.h"
#include "ui/start/openfile.h"
#include "ui/window/guidebinder.h"
#include "ui/window/helppage.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/overviewpage.h"

#include <QDesktopServices>
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
    QObject::connect(page, &HelpPage::linkWanted, &window, [&window](const QUrl &link) {
        const auto failed = [&window, link] {
            window.say(ItemState::Warn,
                       MainWindow::tr("Nothing here opens it: %1")
                           .arg(link.toDisplayString(QUrl::PreferLocalFile)));
        };
        // Other schemes start whatever program has claimed them; a document may name any.
        const bool known = QStringList {u"http"_s, u"https"_s, u"mailto"_s}.contains(link.scheme());
        if (link.isLocalFile())
            openFile(link.toLocalFile(), &window, failed);
        else if (!known || !QDesktopServices::openUrl(link))
            failed();
    });
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
    QObject::connect(page, &OverviewPage::waiverWanted, &window, &MainWindow::askWaiver);
    QObject::connect(page, &OverviewPage::reopeningWanted, &window, &MainWindow::askReopening);
    QObject::connect(page, &OverviewPage::phaseWanted, &window, [&window](const PhaseId &phase) {
        window.view()->showPage(u"phase:"_s + phase.value);
    });
    return page;
}
