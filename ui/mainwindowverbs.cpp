// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canarywatch.h"
#include "desk/checkdesk.h"
#include "desk/console.h"
#include "desk/recorddesk.h"
#include "launch/launch.h"
#include "ui/asker.h"
#include "ui/helppage.h"
#include "ui/keyspage.h"
#include "ui/launchview.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/palette.h"
#include "ui/phasebinder.h"
#include "ui/phasepage.h"
#include "ui/rollbackpanel.h"
#include "ui/verifypage.h"
#include "ui/windowstate.h"

#include <QAbstractItemView>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
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

void MainWindow::verifyRecord()
{
    // What was said about another page has been read.
    if (!m_console.launch())
        m_message->hide();
    // The countdown stays in sight.
    if (m_console.launch() && m_stack->currentWidget() == m_view) {
        m_view->showGuest(m_verify);
        return;
    }
    m_stack->setCurrentWidget(m_verify);
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

void MainWindow::closeLaunch()
{
    m_console.closeLaunch();
    showStart();
}

void MainWindow::holdOrResume()
{
    const Launch *launch = m_console.launch();
    if (!launch || launch->isReadOnly())
        return;
    if (m_console.actor().isEmpty()) {
        needActor();
    } else if (launch->state().hold()) {
        m_console.submit(HoldEnded {});
    } else {
        m_view->asker()->ask(
            tr("Hold the countdown."), {{tr("Reason"), {}}}, tr("Hold"),
            [this](const QStringList &a) { m_console.submit(HoldStarted {a.at(0)}); });
    }
}

void MainWindow::askRollback()
{
    if (m_console.launch() && !m_console.launch()->isReadOnly())
        m_view->rollback()->open(m_console.canary()->rollbackCommand());
}

void MainWindow::runCurrent()
{
    if (PhasePage *page = phasePage())
        m_phaseBinders.value(page)->runCurrent();
}

void MainWindow::runStale()
{
    if (m_console.checks() && !m_console.launch()->isReadOnly())
        m_console.checks()->runStale(phasePage() ? phasePage()->phase() : PhaseId());
}

void MainWindow::find()
{
    if (PhasePage *page = phasePage())
        page->focusSearch();
    else if (auto *help = qobject_cast<HelpPage *>(m_view->currentPage()))
        help->focusSearch();
    else if (auto *edit =
                 m_view->currentPage() ? m_view->currentPage()->findChild<QLineEdit *>() : nullptr)
        edit->setFocus(Qt::ShortcutFocusReason);
}

/// Who comes by keyboard goes on by keyboard: the arrows and Space work at once.
void MainWindow::focusList()
{
    const QWidget *page = m_view->currentPage();
    if (!page)
        return;
    // A closed combo box has a list, too.
    const auto lists = page->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *list : lists) {
        if (list->isVisible() && list->focusPolicy() != Qt::NoFocus) {
            list->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

PhasePage *MainWindow::phasePage() const
{
    return m_stack->currentWidget() == m_view ? qobject_cast<PhasePage *>(m_view->currentPage())
                                              : nullptr;
}

void MainWindow::showItem(const ItemId &item)
{
    const Launch *launch = m_console.launch();
    const Phase *phase = launch ? launch->runbook()->phaseOf(item) : nullptr;
    if (!phase)
        return;
    m_view->showPage(u"phase:"_s + phase->id.value);
    if (PhasePage *page = phasePage())
        page->select(item);
    focusList();
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    for (QAction *action : actions()) {
        if (!action->objectName().startsWith("tab"_L1))
            entries.append({action->text(), tr("command"), [action] { action->trigger(); }});
    }
    const Launch *launch = m_console.launch();
    if (!launch)
        return entries;
    for (const QString &id : m_view->ids()) {
        entries.append({m_view->page(id)->accessibleName(), tr("page"), [this, id] {
                            m_view->showPage(id);
                            focusList();
                        }});
    }
    for (const Phase &phase : launch->runbook()->phases) {
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items)
                entries.append({item.title, tr("item · %1").arg(phase.title),
                                [this, id = item.id] { showItem(id); }});
            for (const Step &step : section.steps) {
                entries.append({step.title, tr("step · %1").arg(phase.title),
                                [this, id = step.id] { showItem(id); }});
                for (const Command &command : step.commands)
                    entries.append({command.text.trimmed().section(u'\n', 0, 0),
                                    tr("command of “%1”").arg(step.title),
                                    [this, id = step.id] { showItem(id); }});
            }
        }
    }
    for (const Contact &contact : launch->runbook()->contacts) {
        entries.append({u"%1: %2"_s.arg(contact.title, contact.address), tr("contact"),
                        [this] { m_view->showPage(u"help"_s); }});
    }
    return entries;
}

void MainWindow::openPalette()
{
    m_palette->open(paletteEntries());
}

void MainWindow::showKeys()
{
    m_keys->open(actions());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    WindowState::save(*this, phasePage() ? phasePage()->splitterState() : m_splitter);
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
