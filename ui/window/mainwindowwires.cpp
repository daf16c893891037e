// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checks/checkdesk.h"
#include "desk/console/console.h"
#include "ui/record/comparepage.h"
#include "ui/record/exportpage.h"
#include "ui/record/verifypage.h"
#include "ui/rollback/rollbackbinder.h"
#include "ui/start/newlaunchpage.h"
#include "ui/start/resumeoffers.h"
#include "ui/start/startpage.h"
#include "ui/widgets/firstpaint.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/countdownbar.h"
#include "ui/window/launchbinder.h"
#include "ui/window/launchpages.h"
#include "ui/window/launchverbs.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/overviewpage.h"
#include "ui/window/refusalmessage.h"
#include "ui/window/statusline.h"
#include "ui/window/trustasker.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

// Who of the window listens to whom.

void MainWindow::connectConsole()
{
    connect(&m_console, &Console::begun, this, &MainWindow::showBeginning);
    connect(&m_console, &Console::previewed, this, &MainWindow::showPreview);
    connect(&m_console, &Console::lookedThrough, this, [this] {
        m_new->setDocument(m_console.document());
        m_new->showFindings(*m_console.runbookPreview());
    });
    connect(&m_console, &Console::trusted, this,
            [this] { m_new->setTrust(m_console.isTrusted(), {}); });
    connect(&m_console, &Console::opened, this, &MainWindow::showLaunch);
    connect(&m_console, &Console::closed, this, &MainWindow::closePages);
    connect(&m_console, &Console::failed, this, &MainWindow::showError);
    auto *trust = new TrustAsker(m_console, *m_view, this);
    connect(&m_console, &Console::refused, trust, &TrustAsker::takeUp);
    connect(trust, &TrustAsker::other, this, &MainWindow::showError);
    connect(trust, &TrustAsker::allowed, this, [this] {
        m_message->hide();
        if (m_console.checks() && std::exchange(m_runAllowed, false))
            m_console.checks()->runStale({});
    });
    connect(m_status, &StatusLine::actorChosen, &m_console, &Console::setActor);
    connect(m_pages, &LaunchPages::actorNeeded, this, &MainWindow::needActor);
    connect(m_verbs, &LaunchVerbs::actorNeeded, this, &MainWindow::needActor);
    connect(m_binder, &LaunchBinder::shown, m_verbs, &LaunchVerbs::refresh);
    connect(m_binder, &LaunchBinder::shown, m_pages, &LaunchPages::refresh);
    connect(m_binder, &LaunchBinder::shown, m_refusal, &RefusalMessage::look);
    connect(m_offers, &ResumeOffers::itemWanted, this, &MainWindow::showItem);
    connect(m_offers, &ResumeOffers::rehearsalWanted, this, [this] { rehearse(); });
    connect(m_offers, &ResumeOffers::verifyWanted, this, &MainWindow::verify);
}

void MainWindow::connectView()
{
    connect(m_view->bar(), &CountdownBar::blockingWanted, this, [this] {
        m_view->showPage(u"overview"_s);
        if (auto *page = qobject_cast<OverviewPage *>(m_view->currentPage()))
            page->focusBlocking();
    });
    connect(m_view->bar(), &CountdownBar::holdWanted, this, &MainWindow::holdOrResume);
    connect(m_view->bar(), &CountdownBar::rollbackWanted, this, &MainWindow::askRollback);
    connect(m_rollback, &RollbackBinder::failed, this, &MainWindow::showError);
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::rehearseWanted, this,
            [this](double speed) { rehearse({.speed = speed}); });
    connect(m_start, &StartPage::runbookWanted, this, &MainWindow::chooseRunbook);
    connect(m_start, &StartPage::verifyWanted, this, &MainWindow::verifyRecord);
    connect(m_start, &StartPage::launchWanted, this, &MainWindow::openPath);
    connect(m_verify, &VerifyPage::closeWanted, this, &MainWindow::leaveBeside);
    connect(m_compare, &ComparePage::closeWanted, this, &MainWindow::leaveBeside);
    connect(m_export, &ExportPage::closeWanted, this, &MainWindow::leaveBeside);
    connect(m_new, &NewLaunchPage::cancelled, this, [this] {
        m_message->hide();
        leaveBeside();
    });
    connect(m_new, &NewLaunchPage::openWanted, this, [this](const NewLaunch &wishes) {
        leaving([this, wishes] {
            // Who names an address asks for what can be seen there.
            m_runOutside = !wishes.api.isEmpty();
            m_console.openNew(wishes);
        });
    });
    connect(m_new, &NewLaunchPage::trustWanted, &m_console, &Console::trust);
    // Who is shown the start page opens something next.
    auto *first = new FirstPaint(m_start);
    connect(first, &FirstPaint::painted, m_new, [this] { m_new->prepare(m_stack->size()); });
    connect(m_new, &NewLaunchPage::bindWanted, this, &MainWindow::bindChecks);
}
