// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canarywatch.h"
#include "desk/checks/checkdesk.h"
#include "desk/console/console.h"
#include "desk/plan/deviations.h"
#include "desk/plan/planinit.h"
#include "desk/record/recorddesk.h"
#include "desk/signoff/sealing.h"
#include "launch/launch.h"
#include "ui/items/phasepage.h"
#include "ui/record/comparepage.h"
#include "ui/record/exportpage.h"
#include "ui/record/verifypage.h"
#include "ui/rollback/rollbackbinder.h"
#include "ui/signoff/keyspage.h"
#include "ui/start/newlaunchpage.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/launchpages.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/paletteentries.h"
#include "ui/window/windowstate.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What the keys and buttons of the window do; how it stands together is in mainwindow.cpp.

void MainWindow::chooseRunbook()
{
    auto *dialog = new QFileDialog(this, tr("Open a runbook or launch"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Runbooks and launches (*.md *.markdown *.launch)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openPath);
    dialog->setModal(false);
    dialog->show();
}

void MainWindow::showBeside(QWidget *page)
{
    // What was said about another page has been read.
    if (!m_console.launch())
        m_message->hide();
    // The countdown stays in sight.
    if (m_console.launch() && m_stack->currentWidget() == m_view) {
        m_view->showGuest(page);
        return;
    }
    m_stack->setCurrentWidget(page);
}

void MainWindow::leaveBeside()
{
    if (m_console.launch())
        m_view->hideGuest();
    else
        showStart();
}

void MainWindow::verifyRecord()
{
    showBeside(m_verify);
}

void MainWindow::askExport()
{
    if (!m_console.launch())
        return;
    showBeside(m_export);
    m_export->begin(m_console.launch()->path(), keptSealSetting());
}

void MainWindow::compareLaunches()
{
    if (m_console.launch())
        m_compare->choose(0, m_console.launch()->path());
    showBeside(m_compare);
}

void MainWindow::chooseReplay()
{
    auto *dialog = new QFileDialog(this, tr("Replay a launch, a record or its PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Launches and records (*.launch *.jsonl *.pdf)"), tr("All files (*)")});
    if (m_console.launch())
        dialog->selectFile(m_console.launch()->path());
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::replay);
    dialog->setModal(false);
    dialog->show();
}

void MainWindow::verify(const QString &path)
{
    verifyRecord();
    m_verify->choose(path);
}

void MainWindow::exportRecord()
{
    if (!m_console.launch())
        return;
    const QString launch = m_console.launch()->path();
    const QString stem = launch.endsWith(".launch"_L1) ? launch.chopped(7) : launch;
    m_console.records()->exportTo(m_console.actor(), u"pdf"_s, stem + u".pdf"_s);
}

bool MainWindow::watchesCanary() const
{
    return m_console.canary() && m_console.canary()->isWatching();
}

/// What watches a canary goes with its launch, and with it what would roll the canary back: that is
/// not left without a word.
void MainWindow::leaving(const std::function<void()> &go)
{
    if (!watchesCanary()) {
        go();
        return;
    }
    m_stack->setCurrentWidget(m_view);
    m_view->asker()->ask(tr("The canary takes traffic and is watched here. Without this console "
                            "nobody rolls it back."),
                         {}, tr("Leave it all the same"), [go](const QStringList &) { go(); });
}

void MainWindow::closeLaunch()
{
    leaving([this] {
        m_console.closeLaunch();
        showStart();
    });
}

/// Says so where nobody is known to be at the desk.
bool MainWindow::mayAct()
{
    const Launch *launch = m_console.launch();
    if (!launch || launch->isReadOnly())
        return false;
    if (m_console.actor().isEmpty())
        needActor();
    return !m_console.actor().isEmpty();
}

void MainWindow::askWaiver(const Finding &finding)
{
    if (!mayAct())
        return;
    m_view->asker()->ask(
        tr("Let it be in this launch: %1. Your name and the reason are recorded, and stand where "
           "people decide; the file stays as it is.")
            .arg(finding.message),
        {{tr("Reason"), {}}}, tr("Waive"),
        [this, finding](const QStringList &a) { m_console.submit(waiverFor(finding, a.at(0))); });
}

void MainWindow::askReopening(const Finding &finding)
{
    if (!mayAct())
        return;
    m_view->asker()->ask(tr("Take the waiver back: %1. The point stands open again; who waived it "
                            "and why stays on the timeline.")
                             .arg(finding.message),
                         {{tr("Reason"), {}}}, tr("Take it back"),
                         [this, finding](const QStringList &a) {
                             m_console.submit(reopeningOf(waiverFor(finding, QString()), a.at(0)));
                         });
}

void MainWindow::holdOrResume()
{
    if (!mayAct())
        return;
    if (m_console.launch()->state().hold()) {
        m_console.submit(HoldEnded {});
    } else {
        m_view->asker()->ask(
            tr("Hold the countdown."), {{tr("Reason"), {}}}, tr("Hold"),
            [this](const QStringList &a) { m_console.submit(HoldStarted {a.at(0)}); });
    }
}

void MainWindow::askRollback()
{
    m_rollback->open();
}

void MainWindow::rollBack(const QString &reason)
{
    m_rollback->order(reason);
}

void MainWindow::runCurrent()
{
    m_pages->runCurrent();
}

void MainWindow::runStale()
{
    if (m_console.checks() && !m_console.launch()->isReadOnly())
        m_console.checks()->runStale(m_pages->current() ? m_pages->current()->phase() : PhaseId());
}

/// Proposes a plan beside the runbook and reads both again; what is left blank is listed by name.
void MainWindow::bindChecks(const QString &api)
{
    const RunbookPreview *preview = m_console.runbookPreview();
    if (!preview || preview->planExists)
        return;
    const QString runbook = preview->runbook.path;
    const Result<PlanProposal> made = writeProposedPlan(preview->runbook, QUrl(api));
    if (!made) {
        showError(made.error());
        return;
    }
    const QString plan = made->plan.path;
    const auto tell = [this, plan, runbook, blanks = made->blanks] {
        if (m_console.runbookPreview()->plan.path != plan)
            return;
        m_new->setBlanks(blanks);
        m_message->showMessage(
            ItemState::NotConfigured,
            tr("A plan was proposed in %1; %2 places are to be filled in.")
                .arg(plan, QString::number(blanks.size())),
            {{tr("Open it"), [this, plan] { openDocument(plan); }},
             {tr("Read it again"), [this, runbook] { m_console.preview(runbook); }}});
    };
    connect(&m_console, &Console::previewed, this, tell, Qt::SingleShotConnection);
    m_console.preview(runbook);
}

void MainWindow::runSection()
{
    m_pages->runSection();
}

void MainWindow::runAll()
{
    if (m_console.checks() && !m_console.launch()->isReadOnly())
        m_console.checks()->runPhase(m_pages->current() ? m_pages->current()->phase() : PhaseId());
}

void MainWindow::find()
{
    m_pages->find();
}

void MainWindow::showItem(const ItemId &item)
{
    m_pages->showItem(item);
}

void MainWindow::openPalette()
{
    m_palette->open(paletteEntries(actions(), m_console.launch(), *m_view, *m_pages));
}

void MainWindow::showKeys()
{
    m_keys->open(actions());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (watchesCanary() && !m_leaves) {
        event->ignore();
        leaving([this] {
            m_leaves = true;
            close();
        });
        return;
    }
    WindowState::save(*this, m_pages->splitterState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openPath(event->mimeData()->urls().first().toLocalFile());
}
