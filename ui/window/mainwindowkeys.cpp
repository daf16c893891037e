// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/replaybinder.h"
#include "ui/window/launchpages.h"
#include "ui/window/launchverbs.h"
#include "ui/window/mainwindow.h"

#include <QMenu>

using namespace Qt::StringLiterals;

// The menu and the keys of the window; what they do is in mainwindowverbs.cpp.

QAction *MainWindow::addKey(const QString &name, const QString &text, const QKeySequence &key,
                            void (MainWindow::*slot)())
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainWindow::makeActions()
{
    m_menu->setObjectName("mainMenu"_L1);
    m_menu->setAccessibleName(tr("Menu"));
    addKey(u"openAction"_s, tr("Open a runbook or launch…"), QKeySequence::Open,
           &MainWindow::chooseRunbook);
    addKey(u"verifyAction"_s, tr("Verify a record…"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
           &MainWindow::verifyRecord);
    addKey(u"replayAction"_s, tr("Replay a record…"), Qt::CTRL | Qt::Key_R,
           &MainWindow::chooseReplay);
    addKey(u"compareAction"_s, tr("Compare two launches…"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
           &MainWindow::compareLaunches);
    addKey(u"exportAction"_s, tr("Export the record…"), Qt::CTRL | Qt::Key_E,
           &MainWindow::askExport);
    addKey(u"closeAction"_s, tr("Close the launch"), Qt::CTRL | Qt::Key_W,
           &MainWindow::closeLaunch);
    m_menu->addSeparator();
    addKey(u"runAction"_s, tr("Run the chosen item"), Qt::Key_F5, &MainWindow::runCurrent);
    addKey(u"runStaleAction"_s, tr("Run what is stale here"), Qt::SHIFT | Qt::Key_F5,
           &MainWindow::runStale);
    addKey(u"runSectionAction"_s, tr("Run the chosen section"), Qt::CTRL | Qt::Key_F5,
           &MainWindow::runSection);
    addKey(u"runAllAction"_s, tr("Run all that is here"), Qt::CTRL | Qt::SHIFT | Qt::Key_F5,
           &MainWindow::runAll);
    addKey(u"holdAction"_s, tr("Hold or resume the countdown"), Qt::CTRL | Qt::SHIFT | Qt::Key_H,
           &MainWindow::holdOrResume);
    addKey(u"rollbackAction"_s, tr("Roll back…"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
           &MainWindow::askRollback);
    m_menu->addActions(m_verbs->actions());
    addActions(m_verbs->actions());
    m_replay->setActing(actionsThatAct());
    m_menu->addSeparator();
    m_menu->addActions(m_replay->actions());
    addActions(m_replay->actions());
    m_menu->addSeparator();
    addKey(u"findAction"_s, tr("Search this page"), QKeySequence::Find, &MainWindow::find);
    addKey(u"paletteAction"_s, tr("Find anything"), Qt::CTRL | Qt::Key_K, &MainWindow::openPalette);
    addKey(u"keysAction"_s, tr("Keys"), Qt::CTRL | Qt::Key_Slash, &MainWindow::showKeys);
    for (int i = 0; i < 9; ++i) {
        auto *tab = new QAction(tr("Tab %1").arg(i + 1), this);
        tab->setObjectName(u"tab%1Action"_s.arg(i + 1));
        tab->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(tab, &QAction::triggered, m_pages, [this, i] { m_pages->showTab(i); });
        addAction(tab);
    }
}

/// What a launch that is only looked at would take no notice of is not offered.
void MainWindow::offerActions()
{
    const bool readOnly = m_console.launch()->isReadOnly();
    for (QAction *action : actionsThatAct()) {
        // Who may not write may still roll back, and take the record along.
        const bool always = action->objectName() == "exportAction"_L1
            || action->objectName() == "rollbackAction"_L1;
        action->setEnabled(!m_replay->isReplaying() && (always || !readOnly));
    }
}

QList<QAction *> MainWindow::actionsThatAct() const
{
    QList<QAction *> acting = m_verbs->actions();
    for (const char *name : {"exportAction", "runAction", "runStaleAction", "runSectionAction",
                             "runAllAction", "holdAction", "rollbackAction"})
        acting.append(findChild<QAction *>(QLatin1StringView(name)));
    return acting;
}
