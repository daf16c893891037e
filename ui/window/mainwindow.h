// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/rehearsal/rehearsaldesk.h"
#include "domain/ids.h"
#include "domain/result.h"
#include "domain/verdict.h"

#include <QMainWindow>

#include <functional>

class CommandPalette;
class ComparePage;
class Console;
class ExportPage;
class KeysPage;
class LaunchBinder;
class LaunchPages;
class LaunchVerbs;
class LaunchView;
class MessageBar;
class NewLaunchPage;
class PhaseModel;
class QMenu;
class QStackedWidget;
class RefusalMessage;
class RehearsalGuide;
class ReplayBar;
class ReplayBinder;
class ResumeOffers;
class RollbackBinder;
class StartPage;
class StatusLine;
class StripedFrame;
class VerifyPage;
struct DocumentLines;
struct Finding;

/// The one window: start, new launch, or an open launch with its pages. Arranges; decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `console` must outlive the window.
    explicit MainWindow(Console &console, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A runbook, a launch, or a record to look through, by what it is.
    void openPath(const QString &path);
    /// Looks through a launch, a record or a PDF from its first entry on.
    void replay(const QString &path);
    void rehearse(const RehearsalOptions &options = {});
    LaunchView *view() const { return m_view; }
    /// Goes to an item's phase and chooses it there.
    void showItem(const ItemId &item);
    /// Asks why a finding of preflight is let be, and records it.
    void askWaiver(const Finding &finding);
    /// Asks why its waiver is taken back, and records it.
    void askReopening(const Finding &finding);
    /// Chooses on the page that is shown what is most in need of a hand.
    void showFirstOpen();
    /// A message at the top of the page, with a way out where `go` is given.
    void say(ItemState kind, const QString &text, const QString &way = {},
             const std::function<void()> &go = {});
    /// Shows whether a record is as it was written.
    void verify(const QString &path);
    /// Opens a file with the desktop's program for it; says so where there is none.
    void openDocument(const QString &path);
    /// Writes the PDF beside the launch.
    void exportRecord();
    /// Rolls the launch back; asks first where its scripts have changed.
    void rollBack(const QString &reason);
    void showStart();
    /// Shows everything as it stands now, not a moment later.
    void refresh();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    QAction *addKey(const QString &name, const QString &text, const QKeySequence &key,
                    void (MainWindow::*slot)());
    /// Those that change a launch or leave something behind.
    QList<QAction *> actionsThatAct() const;
    void offerActions();
    void connectConsole();
    void connectView();
    void connectStart();
    void showLaunch();
    void closePages();
    void showBeginning(const QString &runbook, const DocumentLines &beginning);
    void showPreview();
    void showError(const Error &error);
    bool mayAct();
    void needActor();
    void chooseRunbook();
    void verifyRecord();
    void chooseReplay();
    void compareLaunches();
    void askExport();
    /// Shows a page that needs no launch, under the countdown where one is open; and leaves it.
    void showBeside(QWidget *page);
    void leaveBeside();
    void closeLaunch();
    void leaving(const std::function<void()> &go);
    bool watchesCanary() const;
    void holdOrResume();
    void askRollback();
    void runCurrent();
    void runStale();
    void bindChecks(const QString &api);
    void runSection();
    void runAll();
    void find();
    void openPalette();
    void showKeys();

    Console &m_console;
    PhaseModel *m_model;
    StripedFrame *m_frame;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    StartPage *m_start;
    NewLaunchPage *m_new;
    VerifyPage *m_verify;
    ComparePage *m_compare;
    ExportPage *m_export;
    LaunchView *m_view;
    StatusLine *m_status;
    LaunchBinder *m_binder;
    CommandPalette *m_palette;
    KeysPage *m_keys;
    LaunchPages *m_pages;
    LaunchVerbs *m_verbs;
    RollbackBinder *m_rollback;
    ResumeOffers *m_offers;
    RefusalMessage *m_refusal;
    RehearsalGuide *m_guide;
    ReplayBar *m_replayBar;
    ReplayBinder *m_replay;
    QMenu *m_menu;
    /// Somebody said that the canary is left.
    bool m_leaves = false;
    bool m_runOutside = false;
    bool m_runAllowed = false;
};
