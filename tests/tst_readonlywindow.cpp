// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "desk/console/consolesigner.h"
#include "desk/opening/openlaunch.h"
#include "launch/launch.h"
#include "support/ownhome.h"
#include "ui/items/itemviewof.h"
#include "ui/record/verifypage.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Who opens a launch that can only be read is told why, and exactly what is wrong.
class TestReadOnlyWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhichEntryWasAltered();
    void saysThatItWasRolledBack();
    void saysThatAnotherConsoleSigns();
    void saysThatItIsLookedAt();
    void offersNoDeeds();
    void saysWhoHoldsIt();
    void followsWhatTheHolderWrites();
    void goesOnWhereTheHolderLetGo();
    void saysThatAnotherLedgerTookItsPlace();
    void saysNothingOfAWholeLaunch();

private:
    QString launchWithNotes(std::shared_ptr<const HeadSigner> signer = {});
    /// Opens it in the window; the message that stands then.
    MessageBar *opened(const QString &path, bool readOnly = false);

    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestReadOnlyWindow::init()
{
    m_home = std::make_unique<OwnHome>();
    QFile file(m_home->path(u"a.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("# A launch\n\n## Before\n\n- [ ] Somebody looked\n") > 0);
    m_console = std::make_unique<Console>();
    m_window = std::make_unique<MainWindow>(*m_console);
    m_window->show();
}

void TestReadOnlyWindow::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_home.reset();
}

QString TestReadOnlyWindow::launchWithNotes(std::shared_ptr<const HeadSigner> signer)
{
    const Result<RunbookPreview> preview = previewRunbook(m_home->path(u"a.md"_s));
    NewLaunch wishes;
    wishes.file = m_home->path(u"a.launch"_s);
    wishes.t0 = QDateTime::currentDateTimeUtc().addDays(1);
    const PersonId operates(u"operator"_s);
    auto launch = createLaunch(*preview, wishes, operates, false, 1.0, std::move(signer));
    if (!launch)
        return {};
    for (const QString &text : {u"the first words"_s, u"the last words"_s})
        (*launch)->submit(operates, NoteWritten {text, {}});
    (*launch)->drain();
    return wishes.file;
}

MessageBar *TestReadOnlyWindow::opened(const QString &path, bool readOnly)
{
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_console->openExisting(path, readOnly);
    if (opened.isEmpty() && !opened.wait(30'000))
        return nullptr;
    return m_window->findChild<MessageBar *>();
}

void TestReadOnlyWindow::saysWhichEntryWasAltered()
{
    const QString path = launchWithNotes();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("the first words"));
    QVERIFY(file.seek(0));
    file.write(bytes.replace("the first words", "the FIRST words"));
    file.close();
    // To be gone on with it is refused; it may be looked at.
    QSignalSpy failed(m_console.get(), &Console::failed);
    m_console->openExisting(path);
    QTRY_COMPARE(failed.count(), 1);
    const MessageBar *bar = opened(path, true);
    QVERIFY(bar && bar->isVisible());
    QVERIFY2(bar->text().contains(u"not as it was written"_s), qPrintable(bar->text()));
    QVERIFY2(bar->text().contains(m_console->launch()->damage()->text()), qPrintable(bar->text()));
    QVERIFY2(bar->text().contains(u"entry 1"_s), qPrintable(bar->text()));
    const auto buttons = bar->findChildren<QPushButton *>();
    const auto way = std::ranges::find(buttons, u"Verify it"_s, &QPushButton::text);
    QVERIFY(way != buttons.end());
    (*way)->click();
    QVERIFY(m_window->findChild<VerifyPage *>()->isVisible());
}

void TestReadOnlyWindow::saysThatItWasRolledBack()
{
    const QString path = launchWithNotes();
    const QString older = m_home->path(u"older.launch"_s);
    QVERIFY(QFile::copy(path, older));
    {
        const auto launch = openLaunch(path);
        QVERIFY(launch && !(*launch)->isReadOnly());
        (*launch)->submit(PersonId(u"operator"_s), NoteWritten {u"one more"_s, {}});
        (*launch)->drain();
    }
    QVERIFY(QFile::remove(path) && QFile::copy(older, path));
    const MessageBar *bar = opened(path);
    QVERIFY(bar && bar->isVisible());
    QVERIFY2(bar->text().contains(u"ends after 3 entries, this console saw 4"_s),
             qPrintable(bar->text()));
}

void TestReadOnlyWindow::saysThatAnotherConsoleSigns()
{
    const auto other = consoleSigner(true);
    QVERIFY(other);
    const MessageBar *bar = opened(launchWithNotes(*other));
    QVERIFY(bar && bar->isVisible());
    QVERIFY2(bar->text().contains(u"another console's key"_s), qPrintable(bar->text()));
}

void TestReadOnlyWindow::saysThatItIsLookedAt()
{
    const MessageBar *bar = opened(launchWithNotes(), true);
    QVERIFY(bar && bar->isVisible());
    QVERIFY2(bar->text().contains(u"opened to be looked at"_s), qPrintable(bar->text()));
}

// A key or a menu's row that does nothing, and does not say so, is none.
void TestReadOnlyWindow::offersNoDeeds()
{
    const QString path = launchWithNotes();
    const auto offered = [this](const QString &name) {
        return m_window->findChild<QAction *>(name)->isEnabled();
    };
    const QStringList deeds {u"runAction"_s, u"runStaleAction"_s, u"runAllAction"_s,
                             u"runSectionAction"_s, u"holdAction"_s};
    QVERIFY(opened(path, true));
    for (const QString &deed : deeds)
        QVERIFY2(!offered(deed), qPrintable(deed));
    const ItemId box(u"before/somebody-looked"_s);
    QCOMPARE(itemViewOf(*m_console, box).foot, QString());
    QVERIFY(offered(u"exportAction"_s) && offered(u"rollbackAction"_s));
    QVERIFY(offered(u"verifyAction"_s));
    m_window->findChild<QAction *>(u"paletteAction"_s)->trigger();
    const auto *found = m_window->findChild<QListWidget *>(u"paletteList"_s);
    QVERIFY(found && found->count() > 0);
    QVERIFY(found->findItems(u"Run all that is here"_s, Qt::MatchStartsWith).isEmpty());
    m_console->closeLaunch();
    QVERIFY(opened(path));
    for (const QString &deed : deeds)
        QVERIFY2(offered(deed), qPrintable(deed));
    QVERIFY(itemViewOf(*m_console, box).foot.contains(u"Space attests it"_s));
}

void TestReadOnlyWindow::saysWhoHoldsIt()
{
    const QString path = launchWithNotes();
    const auto holder = openLaunch(path);
    QVERIFY2(holder, holder ? "" : qPrintable(holder.error().text()));
    const MessageBar *bar = opened(path);
    QVERIFY(bar && bar->isVisible());
    QVERIFY(m_console->launch()->isReadOnly());
    const QString who = u"(process %1) holds this launch"_s.arg(QCoreApplication::applicationPid());
    QVERIFY2(bar->text().contains(who) && bar->text().contains(u" since "_s),
             qPrintable(bar->text()));
}

/// What it shows is what is, not what was when it was opened.
void TestReadOnlyWindow::followsWhatTheHolderWrites()
{
    const QString path = launchWithNotes();
    const auto holder = openLaunch(path);
    QVERIFY2(holder, holder ? "" : qPrintable(holder.error().text()));
    const MessageBar *bar = opened(path);
    QVERIFY(bar && bar->isVisible());
    const qint64 before = m_console->launch()->state().size();
    (*holder)->submit(PersonId(u"operator"_s), HoldStarted {u"wind"_s});
    (*holder)->submit(PersonId(u"operator"_s), NoteWritten {u"more words"_s, {}});
    (*holder)->drain();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->launch()->state().size(), before + 2, 60'000);
    QVERIFY(m_console->launch()->state().hold());
    QCOMPARE(m_console->launch()->state().head(), (*holder)->state().head());
    m_window->view()->showPage(u"overview"_s);
    const auto *next = m_window->findChild<QLabel *>(u"overviewNext"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(next->text().contains("On hold: wind"_L1), qPrintable(next->text()),
                              60'000);
    // It still only reads.
    QVERIFY(m_console->launch()->isReadOnly());
    QVERIFY(!m_console->launch()->damage());
}

void TestReadOnlyWindow::goesOnWhereTheHolderLetGo()
{
    const QString path = launchWithNotes();
    auto holder = openLaunch(path);
    QVERIFY2(holder, holder ? "" : qPrintable(holder.error().text()));
    const MessageBar *bar = opened(path);
    QVERIFY(bar && bar->text().contains(u"holds this launch"_s));
    (*holder)->submit(PersonId(u"operator"_s), NoteWritten {u"the last one"_s, {}});
    (*holder)->drain();
    holder->reset();
    QTRY_VERIFY2_WITH_TIMEOUT(bar->text().contains(u"does not hold this launch any more"_s),
                              qPrintable(bar->text()), 60'000);
    QCOMPARE(std::get<NoteWritten>(m_console->launch()->state().notes().constLast().event).text,
             u"the last one"_s);
    QSignalSpy again(m_console.get(), &Console::opened);
    bar->findChild<QPushButton *>(u"messageWay0"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(again.count(), 1, 60'000);
    QVERIFY(!m_console->launch()->isReadOnly());
}

void TestReadOnlyWindow::saysThatAnotherLedgerTookItsPlace()
{
    const QString path = launchWithNotes();
    const MessageBar *bar = opened(path, true);
    QVERIFY(bar);
    const qint64 before = m_console->launch()->state().size();
    Launch &launch = *m_console->launch();
    Entry foreign;
    foreign.seq = before;
    foreign.prev = QString(64, u'0');
    foreign.event = NoteWritten {u"of another"_s, {}};
    launch.takeWritten({foreign});
    QCOMPARE(launch.state().size(), before);
    QVERIFY(launch.damage());
    QTRY_VERIFY2_WITH_TIMEOUT(bar->text().contains("of another ledger"_L1), qPrintable(bar->text()),
                              60'000);
}

void TestReadOnlyWindow::saysNothingOfAWholeLaunch()
{
    const MessageBar *bar = opened(launchWithNotes());
    QVERIFY(bar && !bar->isVisible());
}

QTEST_MAIN(TestReadOnlyWindow)
#include "tst_readonlywindow.moc"
