// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/rehearsalshow.h"

#include "desk/console/console.h"
#include "desk/rehearsal/rehearsalplay.h"
#include "launch/launch.h"
#include "launch/timeline.h"
#include "ui/items/phasepage.h"
#include "ui/widgets/theme.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QThreadPool>

using namespace Qt::StringLiterals;

RehearsalShow::RehearsalShow(Console &console, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_window(window)
{
}

RehearsalShow::~RehearsalShow()
{
    QThreadPool::globalInstance()->waitForDone();
}

void RehearsalShow::setSize(QSize size)
{
    if (!size.isEmpty())
        m_size = size;
}

void RehearsalShow::play(const RehearsalOptions &options)
{
    m_folder = QDir(options.output).absoluteFilePath(u"screenshots"_s);
    QDir().mkpath(m_folder);
    m_window.resize(m_size);
    grab(u"start"_s);
    auto *play = new RehearsalPlay(m_console, this);
    connect(play, &RehearsalPlay::progress, this,
            [](const QString &sentence) { QTextStream(stderr) << sentence << Qt::endl; });
    connect(play, &RehearsalPlay::stage, this, &RehearsalShow::shoot);
    connect(play, &RehearsalPlay::done, this, &RehearsalShow::end);
    connect(play, &RehearsalPlay::failed, this, [this](const Error &error) {
        QTextStream(stderr) << error.text() << Qt::endl;
        // As `rehearse` of the command line: 3 where there was nothing to play.
        QApplication::exit(m_console.launch() ? 1 : 3);
    });
    play->start(options);
}

/// The page that shows best what a stage is about.
static QString pageOfStage(const QString &stage, const QStringList &pages)
{
    const auto phase =
        std::ranges::find_if(pages, [](const QString &id) { return id.startsWith("phase:"_L1); });
    QString checklist = phase == pages.end() ? u"overview"_s : *phase;
    if (stage == "checked"_L1 || stage == "mended"_L1)
        return checklist;
    if (stage == "canary"_L1 || stage == "rolledBack"_L1)
        return u"canary"_s;
    if (stage == "signed"_L1)
        return u"signoff"_s;
    return stage == "told"_L1 ? u"ledger"_s : u"overview"_s;
}

void RehearsalShow::shoot(const QString &stage)
{
    LaunchView *view = m_window.view();
    view->showPage(pageOfStage(stage, view->ids()));
    if (auto *page = qobject_cast<PhasePage *>(view->currentPage()))
        page->selectFirstOpen();
    grab(stage);
    // Not before: the canary is judged until then, and a picture takes the time of a tick.
    if (stage == "promoted"_L1) {
        view->showPage(u"canary"_s);
        grab(u"watched"_s);
    }
    if (stage == "told"_L1)
        grabPages();
}

void RehearsalShow::keepPictures(const QString &folder)
{
    m_folder = QDir(folder).absolutePath();
    QDir().mkpath(m_folder);
    m_window.resize(m_size);
    connect(&m_console, &Console::lookedThrough, this, [this] {
        grab(u"newlaunch"_s);
        QApplication::exit(0);
    });
    connect(&m_console, &Console::opened, this, [this] {
        // In the middle of a replay there is something to see.
        if (const Timeline *record = m_console.launch()->timeline())
            m_console.launch()->moveTo(record->size() * 2 / 3);
        grabPages();
        QApplication::exit(0);
    });
    connect(&m_console, &Console::failed, this, [this] {
        grab(u"failed"_s);
        QApplication::exit(3);
    });
}

void RehearsalShow::grabPages()
{
    LaunchView *view = m_window.view();
    for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
        Theme::apply(*qApp, scheme);
        int page = m_number;
        for (const QString &id : view->ids()) {
            view->showPage(id);
            if (auto *phase = qobject_cast<PhasePage *>(view->currentPage()))
                phase->selectFirstOpen();
            save(++page, u"page-"_s + QString(id).replace(u':', u'-').left(40), scheme);
        }
    }
}

void RehearsalShow::grab(const QString &name)
{
    ++m_number;
    for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
        Theme::apply(*qApp, scheme);
        save(m_number, name, scheme);
    }
}

void RehearsalShow::save(int number, const QString &name, Theme::Scheme scheme)
{
    m_window.refresh();
    // What was asked of layouts and fonts is done before the picture, not after it.
    QCoreApplication::sendPostedEvents();
    const QString file = u"%1/%2-%3-%4.png"_s.arg(m_folder)
                             .arg(number, 2, 10, QLatin1Char('0'))
                             .arg(name, scheme == Theme::Scheme::Dark ? u"dark"_s : u"light"_s);
    // Packing takes longer than painting, and the service of the rehearsal waits in this thread.
    QThreadPool::globalInstance()->start(
        [file, picture = m_window.grab().toImage()] { picture.save(file); });
}

void RehearsalShow::end(bool asOrdered, const QString &summary)
{
    QTextStream(stderr) << summary << Qt::endl;
    QApplication::exit(asOrdered ? 0 : 1);
}
