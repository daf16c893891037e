// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/clockdesk.h"
#include "launch/countdown.h"
#include "launch/launch.h"
#include "support/entriesof.h"
#include "support/launchworld.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A clock that is set, and a machine that sleeps: people read of it, and no duration suffers.
class TestFailuresClock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void jumpsAreSaid_data();
    void jumpsAreSaid();
    void whatATimeServiceCorrectsIsNotSaid();
    void aJumpBetweenTwoConsolesIsSaid();
    void anotherBootSaysNothing();
    void orderStaysByNumber();
    void aHoldLastsThroughASleep();

private:
    QStringList notes() const;

    LaunchWorld m_world;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Launch> m_launch;
};

void TestFailuresClock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_shared<FakeClock>();
    const LaunchSetup setup {m_world.opening(),
                             std::make_shared<Runbook>(m_world.runbook),
                             std::make_shared<Plan>(m_world.plan),
                             {}};
    auto launch = Launch::create(m_folder->filePath(u"a.launch"_s), setup,
                                 m_world.person("operator"), nullptr, m_clock);
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    m_launch = std::move(*launch);
}

void TestFailuresClock::cleanup()
{
    m_launch.reset();
    m_folder.reset();
}

QStringList TestFailuresClock::notes() const
{
    m_launch->drain();
    QStringList texts;
    for (const Entry &entry : m_launch->state().notes())
        texts.append(std::get<NoteWritten>(entry.event).text);
    return texts;
}

void TestFailuresClock::jumpsAreSaid_data()
{
    QTest::addColumn<int>("set");
    QTest::addColumn<int>("slept");
    QTest::addColumn<QString>("said");
    QTest::newRow("forward") << 3600 << 0
                             << u"The clock of this machine was set forward by 60 min 0 s"_s;
    QTest::newRow("back") << -90 << 0 << u"The clock of this machine was set back by 90 s"_s;
    QTest::newRow("suspend") << 0 << 9000 << u"This machine slept for 2 h 30 min"_s;
}

void TestFailuresClock::jumpsAreSaid()
{
    QFETCH(const int, set);
    QFETCH(const int, slept);
    QFETCH(const QString, said);
    ClockDesk desk(*m_launch);
    m_clock->advance(5s);
    desk.look();
    QCOMPARE(notes(), QStringList());
    m_clock->stepWallClock(std::chrono::seconds(set));
    m_clock->suspend(std::chrono::seconds(slept));
    m_clock->advance(1s);
    desk.look();
    QCOMPARE(notes(), QStringList {said});
    // Once.
    m_clock->advance(5s);
    desk.look();
    QCOMPARE(notes().size(), 1);
}

void TestFailuresClock::whatATimeServiceCorrectsIsNotSaid()
{
    ClockDesk desk(*m_launch);
    m_clock->stepWallClock(900ms);
    desk.look();
    m_clock->stepWallClock(-900ms);
    desk.look();
    QCOMPARE(notes(), QStringList());
}

void TestFailuresClock::aJumpBetweenTwoConsolesIsSaid()
{
    m_clock->advance(1h);
    m_clock->stepWallClock(-30min);
    const ClockDesk desk(*m_launch);
    QCOMPARE(notes(), QStringList {u"The clock of this machine was set back by 30 min 0 s"_s});
}

void TestFailuresClock::anotherBootSaysNothing()
{
    m_clock->setBootId(u"boot-2"_s);
    m_clock->stepWallClock(24h);
    const ClockDesk desk(*m_launch);
    QCOMPARE(notes(), QStringList());
}

void TestFailuresClock::orderStaysByNumber()
{
    m_clock->stepWallClock(-1h);
    m_launch->submit(m_world.person("operator"), NoteWritten {u"later"_s, {}});
    m_launch->drain();
    const QList<Entry> &entries = entriesOf(*m_launch);
    QVERIFY(entries.at(1).time < entries.at(0).time);
    QVERIFY(entries.at(1).mono >= entries.at(0).mono);
    QCOMPARE(entries.at(1).seq, 1);
}

void TestFailuresClock::aHoldLastsThroughASleep()
{
    const auto left = [this] { return countdownOf(m_launch->state(), m_clock->now()).text(); };
    const QString before = left();
    m_launch->submit(m_world.person("operator"), HoldStarted {u"wind"_s});
    m_launch->drain();
    m_clock->suspend(8h);
    QCOMPARE(left(), before);
}

QTEST_GUILESS_MAIN(TestFailuresClock)
#include "tst_failuresclock.moc"
