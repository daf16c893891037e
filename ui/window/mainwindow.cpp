// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "desk/checks/checkdesk.h"
#include "desk/console/console.h"
#include "desk/record/recorddesk.h"
#include "launch/launch.h"
#include "ui/items/phasemodel.h"
#include "ui/items/phasepage.h"
#include "ui/record/comparepage.h"
#include "ui/record/exportpage.h"
#include "ui/record/replaybar.h"
#include "ui/record/replaybinder.h"
#include "ui/record/verifypage.h"
#include "ui/rollback/rollbackbinder.h"
#include "ui/signoff/keyspage.h"
#include "ui/start/newlaunchpage.h"
#include "ui/start/openfile.h"
#include "ui/start/recentlaunches.h"
#include "ui/start/rehearsalguide.h"
#include "ui/start/resumeoffers.h"
#include "ui/start/startpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/named.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/stripedframe.h"
#include "ui/window/countdownbar.h"
#include "ui/window/launchbinder.h"
#include "ui/window/launchpages.h"
#include "ui/window/launchverbs.h"
#include "ui/window/launchview.h"
#include "ui/window/pages.h"
#include "ui/window/palette.h"
#include "ui/window/refusalmessage.h"
#include "ui/window/statusline.h"
#include "ui/window/windowstate.h"

#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Console &console, QWidget *parent)
    : QMainWindow(parent)
    , m_console(console)
    , m_model(new PhaseModel(this))
    , m_frame(named(new StripedFrame, "mainFrame"_L1, tr("Launch Console")))
    , m_message(new MessageBar)
    , m_stack(named(new PageStack, "mainPages"_L1, tr("Pages")))
    , m_start(new StartPage)
    , m_new(new NewLaunchPage)
    , m_verify(makeVerifyPage(this))
    , m_compare(makeComparePage(this))
    , m_export(makeExportPage(console, this))
    , m_view(new LaunchView)
    , m_status(new StatusLine)
    , m_binder(new LaunchBinder(console, *m_model, *m_view, *m_status, this))
    , m_palette(new CommandPalette(this))
    , m_keys(new KeysPage(this))
    , m_pages(new LaunchPages(console, *m_model, *m_view, *this))
    , m_verbs(new LaunchVerbs(console, *m_view, this))
    , m_rollback(new RollbackBinder(console, *m_view, this))
    , m_offers(new ResumeOffers(console, *m_start, *m_view, *m_message, this))
    , m_refusal(new RefusalMessage(console, *m_message, this))
    , m_guide(new RehearsalGuide(console, *this, this))
    , m_replayBar(new ReplayBar)
    , m_replay(new ReplayBinder(console, *m_replayBar, this))
    , m_menu(new QMenu(this))
{
    setObjectName("mainWindow"_L1);
    setWindowTitle(tr("Launch Console"));
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    resize(1440, 900);
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_replayBar);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_new);
    m_stack->addWidget(m_verify);
    m_stack->addWidget(m_compare);
    m_stack->addWidget(m_export);
    m_stack->addWidget(m_view);
    setCentralWidget(m_frame);
    setStatusBar(m_status);
    m_view->bar()->setMenu(m_menu);
    makeActions();
    connectConsole();
    connectView();
    connectStart();
    m_pages->setSplitterState(WindowState::restore(*this));
    showStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::refresh()
{
    if (m_console.launch())
        m_binder->refresh();
    m_pages->refresh();
}

void MainWindow::showStart()
{
    m_offers->lookAtRecent();
    m_status->setPeople({}, {});
    const bool told = !m_message->isHidden();
    qobject_cast<QBoxLayout *>(m_frame->layout())->insertWidget(0, m_message);
    m_message->setFocusAfter(m_stack);
    m_message->setVisible(told);
    m_status->hide();
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::openPath(const QString &path)
{
    if (m_console.writes(path))
        leaveBeside();
    else if (path.endsWith(".launch"_L1))
        leaving([this, path] { m_console.openExisting(path); });
    else if (path.endsWith(".jsonl"_L1) || path.endsWith(".pdf"_L1))
        replay(path);
    else
        m_console.preview(path);
}

void MainWindow::replay(const QString &path)
{
    leaving([this, path] { m_console.replay(path); });
}

void MainWindow::rehearse(const RehearsalOptions &options)
{
    m_message->showMessage(ItemState::Running,
                           tr("Laying out the rehearsal: a real service on this machine…"));
    connect(&m_console, &Console::opened, m_guide, &RehearsalGuide::begin,
            Qt::SingleShotConnection);
    m_console.rehearse(options);
}

void MainWindow::showFirstOpen()
{
    if (PhasePage *page = m_pages->current())
        page->selectFirstOpen();
}

void MainWindow::showBeginning(const QString &runbook, const DocumentLines &beginning)
{
    // What is read once more stays in sight meanwhile.
    if (m_stack->currentWidget() == m_new && m_new->runbook() == runbook)
        return;
    m_message->hide();
    m_new->setBeginning(runbook, beginning);
    m_stack->setCurrentWidget(m_new);
}

void MainWindow::showPreview()
{
    m_new->setDocument(m_console.document());
    m_new->setPreview(*m_console.runbookPreview());
    m_new->awaitFindings();
    m_new->setTrust(m_console.isTrusted(), m_console.untrusted());
    m_message->hide();
    showBeside(m_new);
}

void MainWindow::showLaunch()
{
    m_message->hide();
    m_view->insertMessage(m_message);
    m_message->setFocusAfter(m_view->pages());
    const Launch &launch = *m_console.launch();
    if (!launch.timeline())
        m_offers->remember(launch.path());
    m_pages->fill();
    QList<std::pair<PersonId, QString>> people;
    for (const Actor &person : launch.state().opened().people)
        people.append(std::pair(person.id, person.name));
    m_status->setPeople(launch.isReadOnly() ? QList<std::pair<PersonId, QString>>() : people,
                        m_console.actor());
    m_frame->setStriped(launch.state().opened().rehearsal);
    setWindowTitle(
        (launch.timeline() ? tr("REPLAY of %1 – Launch Console") : tr("%1 – Launch Console"))
            .arg(launch.state().opened().title));
    // Refused for want of trust, they run once they are allowed.
    connect(m_console.checks(), &CheckDesk::refused, this, [this](const Error &error) {
        m_runAllowed = true;
        emit m_console.refused(error);
    });
    connect(m_console.records(), &RecordDesk::failed, this, &MainWindow::showError);
    connect(m_console.records(), &RecordDesk::exported, this,
            [this](const QString &path, const QString &lacks) {
                m_message->showMessage(lacks.isEmpty() ? ItemState::Pass : ItemState::Warn,
                                       lacks.isEmpty()
                                           ? tr("The record stands in %1.").arg(path)
                                           : tr("The record stands in %1; %2.").arg(path, lacks),
                                       {{tr("Open"), [this, path] { openDocument(path); }},
                                        {tr("Verify it"), [this, path] { verify(path); }}});
            });
    m_refusal->start();
    m_binder->start();
    m_status->show();
    m_stack->setCurrentWidget(m_view);
    m_view->showTab(1);
    m_pages->focusList();
    if (std::exchange(m_runOutside, false))
        m_console.checks()->runStale({});
    m_replay->start();
    offerActions();
    if (!m_replay->isReplaying())
        m_offers->offer();
}

void MainWindow::closePages()
{
    m_binder->stop();
    m_replay->stop();
    for (QWidget *beside : QList<QWidget *> {m_new, m_verify, m_compare, m_export}) {
        if (m_stack->indexOf(beside) < 0)
            m_stack->addWidget(beside);
    }
    m_pages->clear();
    m_frame->setStriped(false);
    setWindowTitle(tr("Launch Console"));
    showStart();
}

void MainWindow::say(ItemState kind, const QString &text, const QString &way,
                     const std::function<void()> &go)
{
    m_message->showMessage(kind, text,
                           go ? QList<MessageBar::Way> {{way, go}} : QList<MessageBar::Way>());
}

void MainWindow::openDocument(const QString &path)
{
    openFile(path, this, [this, path] {
        // It takes the place of the message that led here: what else that offered must stay.
        const bool isRecord = path.endsWith(".pdf"_L1);
        say(ItemState::Warn, tr("Nothing here opens it: %1").arg(path), tr("Verify it"),
            isRecord ? [this, path] { verify(path); } : std::function<void()>());
    });
}

void MainWindow::showError(const Error &error)
{
    m_offers->forget();
    m_runOutside = false;
    m_message->showMessage(ItemState::Fail, error.text());
    // A beginning to which nothing follows is no page to stay on.
    if (m_stack->currentWidget() != m_new || !m_new->isReading())
        return;
    if (m_console.launch())
        m_stack->setCurrentWidget(m_view);
    else
        showStart();
}

void MainWindow::needActor()
{
    m_message->showMessage(ItemState::Warn,
                           tr("Say who you are first: everything is recorded by name."),
                           {{tr("Choose…"), [this] { m_status->askActor(); }}});
}
