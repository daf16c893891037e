// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/historydesk.h"
#include "launch/launch.h"
#include "support/launchworld.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A launch with more entries than it holds: the first is about one item, the others about another.
class TestHistoryDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsAtHandComesAtOnce();
    void whatWasWrittenLongAgoIsFetched();
    void newOnesJoin();
    void aFileThatIsGoneIsNotAskedAgainAndAgain();

private:
    void submit(const Event &event)
    {
        m_launch->submit(m_world.person("operator"), event);
        m_launch->drain();
    }

    QTemporaryDir m_folder;
    LaunchWorld m_world;
    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    std::unique_ptr<Launch> m_launch;
    const ItemId m_old {u"pre/a"_s};
    const ItemId m_often {u"pre/b"_s};
};

void TestHistoryDesk::initTestCase()
{
    const LaunchSetup setup {m_world.opening(),
                             std::make_shared<Runbook>(m_world.runbook),
                             std::make_shared<Plan>(m_world.plan),
                             {}};
    auto launch = Launch::create(m_folder.filePath(u"a.launch"_s), setup,
                                 m_world.person("operator"), nullptr, m_clock);
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    m_launch = std::move(*launch);
    submit(m_world.result("pre/a", Verdict::Fail));
    for (int i = 0; i < 800; ++i)
        m_launch->submit(m_world.person("operator"), m_world.result("pre/b", Verdict::Pass));
    m_launch->drain();
    QVERIFY(m_launch->recent().constFirst().seq > 1);
}

void TestHistoryDesk::whatIsAtHandComesAtOnce()
{
    HistoryDesk desk(*m_launch);
    const QList<Entry> entries = desk.of(m_often);
    QCOMPARE(entries.size(), HistoryDesk::shown);
    QCOMPARE(entries.constLast().seq, m_launch->newest().seq);
    QCOMPARE(desk.olderThanShown(m_often), 800 - HistoryDesk::shown);
    QVERIFY(desk.of(ItemId(u"pre/c"_s)).isEmpty());
}

void TestHistoryDesk::whatWasWrittenLongAgoIsFetched()
{
    HistoryDesk desk(*m_launch);
    QSignalSpy arrived(&desk, &HistoryDesk::arrived);
    QVERIFY(desk.of(m_old).isEmpty());
    QTRY_COMPARE(arrived.size(), 1);
    const QList<Entry> entries = desk.of(m_old);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(std::get<CheckFinished>(entries.constFirst().event).result.verdict, Verdict::Fail);
    QCOMPARE(desk.olderThanShown(m_old), 0);
    // It is kept while it is looked at.
    QCOMPARE(desk.of(m_old).size(), 1);
    QCOMPARE(arrived.size(), 1);
}

void TestHistoryDesk::newOnesJoin()
{
    HistoryDesk desk(*m_launch);
    QSignalSpy arrived(&desk, &HistoryDesk::arrived);
    (void)desk.of(m_old);
    QTRY_COMPARE(arrived.size(), 1);
    submit(NoteWritten {u"looked at it"_s, m_old.value});
    const QList<Entry> entries = desk.of(m_old);
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries.constFirst().seq < entries.constLast().seq);
}

void TestHistoryDesk::aFileThatIsGoneIsNotAskedAgainAndAgain()
{
    const QString path = m_launch->path();
    QVERIFY(QFile::rename(path, path + u".away"_s));
    HistoryDesk desk(*m_launch);
    QSignalSpy arrived(&desk, &HistoryDesk::arrived);
    (void)desk.of(m_old);
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(QFile::rename(path + u".away"_s, path));
    QCOMPARE(desk.of(m_old).size(), 1);
    // Whoever looks at it anew asks anew.
    (void)desk.of(m_often);
    (void)desk.of(m_old);
    QTRY_COMPARE(arrived.size(), 2);
    QCOMPARE(desk.of(m_old).size(), 2);
}

QTEST_GUILESS_MAIN(TestHistoryDesk)
#include "tst_historydesk.moc"
