// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "launch/launch.h"
#include "launch/timeline.h"
#include "record/recordbytes.h"
#include "support/ownhome.h"
#include "support/recordbuilder.h"
#include "support/sampleview.h"
#include "ui/items/phasepage.h"
#include "ui/record/comparepage.h"
#include "ui/record/replaybar.h"
#include "ui/record/replayscale.h"
#include "ui/record/replayslider.h"
#include "ui/widgets/theme.h"
#include "ui/window/countdownbar.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestReplayWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aScaleRunsEvenlyAndShortensPauses();
    void entriesOfOneMomentAreThereTogether();
    void theBarSaysWhichMoment();
    void theBarCutsNoSentence();
    void keysGoByEntriesMarksAndEnds();
    void keysWorkFromEveryPage();
    void theSliderGoesThroughTime();
    void everyPageShowsTheMoment();
    void noPageOffersAnAction();
    void whatActsIsOffUntilTheEnd();
    void playGoesOn();
    void theRecordIsVerifiedMeanwhile();
    void aLoneRecordIsVerifiedToo_data();
    void aLoneRecordIsVerifiedToo();
    void twoLaunchesStandSideBySide();
    void looksLikeAReplay();

private:
    QString write(const QString &name, const RecordBuilder &told);
    template <typename Widget = QWidget>
    Widget *child(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    Launch &launch() const { return *m_console->launch(); }
    ReplaySlider *slider() const { return child<ReplaySlider>(u"replaySlider"_s); }

    OwnHome m_home;
    QString m_record;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<MainWindow> m_window;
};

static RecordBuilder windowRecord(const QString &title = u"Parcel API"_s)
{
    RecordBuilder builder;
    LaunchOpened opened = builder.opened();
    opened.document = u"parcel.md"_s;
    opened.folder = u"/nowhere"_s;
    opened.title = title;
    builder.reopen(opened);
    builder.tellAll();
    return builder;
}

QString TestReplayWindow::write(const QString &name, const RecordBuilder &told)
{
    const QString path = m_home.path(name);
    const auto put = [](const QString &file, const QByteArray &bytes) {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(file));
    };
    put(path, toJsonLines(told.bytes()));
    put(m_home.path(u"parcel.md"_s), told.record().runbookBytes);
    put(m_home.path(u"parcel.plan.yaml"_s), told.record().planBytes);
    return path;
}

void TestReplayWindow::initTestCase()
{
    m_record = write(u"parcel.jsonl"_s, windowRecord());
}

void TestReplayWindow::init()
{
    m_console = std::make_unique<Console>();
    m_window = std::make_unique<MainWindow>(*m_console);
    m_window->show();
    QSignalSpy opened(m_console.get(), &Console::opened);
    QSignalSpy failed(m_console.get(), &Console::failed);
    m_window->openPath(m_record);
    QTRY_VERIFY(opened.count() + failed.count() > 0);
    QVERIFY2(failed.isEmpty(),
             failed.isEmpty() ? "" : qPrintable(failed.at(0).at(0).value<Error>().text()));
}

void TestReplayWindow::cleanup()
{
    m_window.reset();
    m_console.reset();
}

static QList<QDateTime> timesAt(std::initializer_list<int> seconds)
{
    QList<QDateTime> times;
    for (const int second : seconds)
        times.append(fromUtcText(u"2026-11-23T10:00:00Z"_s).addSecs(second));
    return times;
}

void TestReplayWindow::aScaleRunsEvenlyAndShortensPauses()
{
    const ReplayScale scale(timesAt({0, 10, 3610, 3630}), 60s);
    QCOMPARE(scale.length(), 10'000 + 60'000 + 20'000);
    QCOMPARE(scale.positionOf(2), 10'000);
    QCOMPARE(scale.momentAt(5'000), (ReplayMoment {1, timesAt({5}).first()}));
    // Half of the pause that is shown is half of the pause there was.
    QCOMPARE(scale.momentAt(40'000), (ReplayMoment {2, timesAt({1810}).first()}));
    QCOMPARE(scale.momentAt(scale.length()), (ReplayMoment {4, timesAt({3630}).first()}));
    QCOMPARE(scale.momentAt(-5), scale.momentOf(1));
    QCOMPARE(ReplayScale().momentAt(5).time, QDateTime());
}

void TestReplayWindow::entriesOfOneMomentAreThereTogether()
{
    const ReplayScale scale(timesAt({0, 10, 10, 10, 20}));
    QCOMPARE(scale.momentAt(10'000).count, 4);
    QCOMPARE(scale.momentOf(3).count, 3);
}

void TestReplayWindow::theBarSaysWhichMoment()
{
    QVERIFY(child(u"replayBar"_s)->isVisible());
    QCOMPARE(child<QLabel>(u"replayWord"_s)->text(), u"REPLAY"_s);
    const qsizetype all = launch().timeline()->size();
    QCOMPARE(child<QLabel>(u"replayEntry"_s)->text(), u"1 of %1 entries"_s.arg(all));
    launch().moveTo(5);
    QCOMPARE(child<QLabel>(u"replayEntry"_s)->text(), u"5 of %1 entries"_s.arg(all));
    QVERIFY(child<QLabel>(u"replayMoment"_s)
                ->text()
                .startsWith(launch().newest().time.toString(u"yyyy-MM-dd HH:mm:ss"_s)));
    QVERIFY(!child<QLabel>(u"replaySentence"_s)->text().isEmpty());
    QVERIFY(m_window->windowTitle().contains(u"REPLAY"_s));
}

void TestReplayWindow::theBarCutsNoSentence()
{
    ReplayBar bar;
    const QString whole =
        u"Olu Operator: Launch opened: OneShot API, release oneshot:v1.0.0, T-0 at "
        "2026-11-28 10:48:51 UTC, and some words more than there is room for"_s;
    bar.resize(960, 90);
    bar.show();
    bar.setView({.moment = u"2026-11-28 10:13:55 UTC"_s, .entry = u"1 of 9"_s, .sentence = whole});
    const auto *label = bar.findChild<QLabel *>(u"replaySentence"_s);
    QTRY_VERIFY2(label->text().endsWith(u'…'), qPrintable(label->text()));
    QVERIFY(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
    QCOMPARE(label->toolTip(), whole);
    bar.resize(3000, 90);
    QTRY_COMPARE(label->text(), whole);
}

void TestReplayWindow::keysGoByEntriesMarksAndEnds()
{
    const qsizetype all = launch().timeline()->size();
    QTest::keyClick(slider(), Qt::Key_Right);
    QCOMPARE(launch().state().size(), 2);
    QTest::keyClick(slider(), Qt::Key_Right);
    QTest::keyClick(slider(), Qt::Key_Left);
    QCOMPARE(launch().state().size(), 2);
    QTest::keyClick(slider(), Qt::Key_End);
    QCOMPARE(launch().state().size(), all);
    QTest::keyClick(slider(), Qt::Key_Home);
    QCOMPARE(launch().state().size(), 1);
    QTest::keyClick(slider(), Qt::Key_PageDown);
    QVERIFY(std::holds_alternative<HoldStarted>(launch().newest().event));
    QTest::keyClick(slider(), Qt::Key_PageDown);
    QVERIFY(std::holds_alternative<HoldEnded>(launch().newest().event));
    QTest::keyClick(slider(), Qt::Key_PageUp);
    QVERIFY(std::holds_alternative<HoldStarted>(launch().newest().event));
    QTest::keyClick(slider(), Qt::Key_PageUp);
    QCOMPARE(launch().state().size(), 1);
}

void TestReplayWindow::keysWorkFromEveryPage()
{
    const QStringList pages = m_window->view()->ids();
    for (const QString &id : pages) {
        m_window->view()->showPage(id);
        QTest::keyClick(m_window.get(), Qt::Key_Home, Qt::AltModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY2(launch().state().size() == 2, qPrintable(id));
    }
}

void TestReplayWindow::theSliderGoesThroughTime()
{
    const qsizetype all = launch().timeline()->size();
    qint64 before = 1;
    for (const double place : {0.25, 0.5, 0.75, 1.0}) {
        emit slider() -> placed(place);
        QVERIFY(launch().state().size() > before);
        before = launch().state().size();
    }
    QCOMPARE(before, all);
    // A click goes there.
    QTest::mouseClick(slider(), Qt::LeftButton, {},
                      QPoint(slider()->width() / 2, slider()->height() / 2));
    QVERIFY(launch().state().size() > 1);
    QVERIFY(launch().state().size() < all);
}

/// The number of the first entry of a kind.
template <typename E>
static qint64 firstOf(const Launch &launch)
{
    for (const Entry &entry : launch.timeline()->entries()) {
        if (std::holds_alternative<E>(entry.event))
            return entry.seq;
    }
    return -1;
}

void TestReplayWindow::everyPageShowsTheMoment()
{
    LaunchView *view = m_window->view();
    const auto *table = child<QTableView>(u"ledgerTable"_s);
    const auto word = [this] { return child<QLabel>(u"cardDecision-devops-lead"_s)->text(); };
    const auto clock = [this] { return child<QLabel>(u"clock"_s)->text(); };
    const qint64 go = firstOf<SignedOff>(launch());
    launch().moveTo(go);
    QCOMPARE(table->model()->rowCount(), int(go));
    QCOMPARE(word(), u"waiting"_s);
    QCOMPARE(
        view->bar()->findChild<QWidget *>(u"goPoll"_s)->accessibleDescription().count(u": GO"_s),
        0);
    const QString clockBefore = clock();
    launch().moveTo(go + 1);
    QCOMPARE(table->model()->rowCount(), int(go) + 1);
    QCOMPARE(word(), u"GO"_s);
    QCOMPARE(
        view->bar()->findChild<QWidget *>(u"goPoll"_s)->accessibleDescription().count(u": GO"_s),
        1);
    QVERIFY(clock() != clockBefore);
    // Back again.
    launch().moveTo(go);
    QCOMPARE(word(), u"waiting"_s);
    QCOMPARE(table->model()->rowCount(), int(go));
    // An item that failed first and passed later.
    view->showPage(u"phase:before-launch"_s);
    auto *page = qobject_cast<PhasePage *>(view->currentPage());
    QVERIFY(page);
    page->select(ItemId(u"before-launch/security/backups-restore"_s));
    const auto *seen = page->findChild<QLabel *>(u"itemSeen"_s);
    launch().moveTo(4);
    QCOMPARE(seen->accessibleName(), u"Seen, not as expected: exit 2"_s);
    launch().moveTo(8);
    QCOMPARE(seen->accessibleName(), u"Seen: exit 0"_s);
    launch().moveTo(2);
    QVERIFY(seen->text().isEmpty());
}

void TestReplayWindow::noPageOffersAnAction()
{
    // What only looks, and what moves the replay.
    static const QRegularExpression looks(
        u"^(replay.*|menuButton|blockingButton|phase(Search|States).*|ledger(Search|Verify)"
        "|signature-.*|showStatement|verifyAll|signOffBack|chart.*|help.*|evidence.*|output.*|more"
        "|qt_.*|ScrollLeftButton|ScrollRightButton|phaseLine.*|blocker.*)$"_s);
    QStringList offers;
    const QList<qint64> moments {1, 8, launch().timeline()->size() - 6,
                                 launch().timeline()->size()};
    for (const qint64 moment : moments) {
        launch().moveTo(moment);
        for (const QString &id : m_window->view()->ids()) {
            m_window->view()->showPage(id);
            for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->isEnabled()
                    && !qobject_cast<QLineEdit *>(button->parentWidget())
                    && !looks.match(button->objectName()).hasMatch())
                    offers << u"%1: %2 “%3”"_s.arg(id, button->objectName(), button->text());
            }
        }
    }
    offers.removeDuplicates();
    QVERIFY2(offers.isEmpty(), qPrintable(offers.join(u'\n')));
}

void TestReplayWindow::whatActsIsOffUntilTheEnd()
{
    const QStringList acting {u"runAction"_s,      u"runStaleAction"_s, u"runSectionAction"_s,
                              u"runAllAction"_s,   u"holdAction"_s,     u"exportAction"_s,
                              u"rollbackAction"_s, u"noteAction"_s,     u"t0Action"_s,
                              u"endAction"_s};
    for (const QString &name : acting)
        QVERIFY2(!child<QAction>(name)->isEnabled(), qPrintable(name));
    QVERIFY(child<QAction>(u"replayOnAction"_s)->isEnabled());
    child<QAbstractButton>(u"replayClose"_s)->click();
    QVERIFY(!m_console->launch());
    QVERIFY(!child(u"replayBar"_s)->isVisible());
    QVERIFY(child(u"startPage"_s)->isVisible());
    for (const QString &name : acting)
        QVERIFY2(child<QAction>(name)->isEnabled(), qPrintable(name));
    QVERIFY(!child<QAction>(u"replayOnAction"_s)->isEnabled());
}

void TestReplayWindow::playGoesOn()
{
    auto *speed = child<QComboBox>(u"replaySpeed"_s);
    speed->setCurrentIndex(speed->count() - 1);
    const qsizetype all = launch().timeline()->size();
    QTest::keyClick(slider(), Qt::Key_Space);
    QTRY_VERIFY(launch().state().size() > 3);
    // To the end, and no further.
    emit slider() -> placed(0.99);
    QTRY_COMPARE(launch().state().size(), all);
    QTRY_COMPARE(child<QToolButton>(u"replayPlay"_s)->accessibleName(), u"Play (Space)"_s);
    // From the end it begins anew.
    QTest::keyClick(slider(), Qt::Key_Space);
    QVERIFY(launch().state().size() < all);
    QTest::keyClick(slider(), Qt::Key_Space);
    QCOMPARE(child<QToolButton>(u"replayPlay"_s)->accessibleName(), u"Play (Space)"_s);
}

void TestReplayWindow::theRecordIsVerifiedMeanwhile()
{
    QTRY_VERIFY2(child<QLabel>(u"replayStanding"_s)->toolTip().startsWith(u"verified"_s),
                 qPrintable(child<QLabel>(u"replayStanding"_s)->toolTip()));
}

void TestReplayWindow::aLoneRecordIsVerifiedToo_data()
{
    QTest::addColumn<bool>("altered");
    QTest::addColumn<QString>("says");
    QTest::newRow("whole") << false << u"verified"_s;
    QTest::newRow("altered") << true << u"entry 5 is not as it was written"_s;
}

/// Without its runbook beside it: what cannot be shown is said beside the verdict, not in its
/// place.
void TestReplayWindow::aLoneRecordIsVerifiedToo()
{
    QFETCH(bool, altered);
    QFETCH(QString, says);
    QVERIFY(QDir().mkpath(m_home.path(u"alone"_s)));
    RecordBytes record = windowRecord().bytes();
    if (altered)
        record.entries[5].replace("\"actor\":\"", "\"actor\":\"x");
    QFile file(m_home.path(u"alone/record.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toJsonLines(record));
    file.close();
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_window->openPath(file.fileName());
    QTRY_VERIFY(opened.count() > 0);
    const auto words = [this] { return child<QLabel>(u"replayStanding"_s)->toolTip(); };
    QTRY_VERIFY2(words().startsWith(says), qPrintable(words()));
    QVERIFY2(words().contains(u"not at hand"_s), qPrintable(words()));
}

void TestReplayWindow::twoLaunchesStandSideBySide()
{
    RecordBuilder other = windowRecord(u"Parcel API again"_s);
    other.check(u"before-launch/security/old-tokens-revoked"_s, Verdict::Fail, u"none"_s,
                u"two left"_s, u"Two are left."_s);
    const QString right = write(u"other.jsonl"_s, other);
    child<QAction>(u"compareAction"_s)->trigger();
    auto *page = child<ComparePage>(u"comparePage"_s);
    QVERIFY(page->isVisible());
    page->choose(1, right);
    auto *tree = child<QTreeWidget>(u"compareTree"_s);
    QTRY_VERIFY(tree->topLevelItemCount() > 0);
    QVERIFY(
        !tree->findItems(u"Old tokens revoked"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    QVERIFY(tree->findItems(u"Pager tested"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    child<QCheckBox>(u"compareOnly"_s)->setChecked(false);
    QVERIFY(!tree->findItems(u"Pager tested"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    Sample::shoot(*m_window, u"compare"_s);
    child<QAbstractButton>(u"compareClose"_s)->click();
    QVERIFY(!page->isVisible());
}

void TestReplayWindow::looksLikeAReplay()
{
    for (const auto &[scheme, name] :
         {std::pair(Theme::Scheme::Light, u"light"_s), std::pair(Theme::Scheme::Dark, u"dark"_s)}) {
        Theme::apply(*qApp, scheme);
        launch().moveTo(launch().timeline()->size() * 2 / 3);
        Sample::shoot(*m_window, u"replay-"_s + name);
        QVERIFY(!m_window->grab().isNull());
    }
}

QTEST_MAIN(TestReplayWindow)
#include "tst_replaywindow.moc"
