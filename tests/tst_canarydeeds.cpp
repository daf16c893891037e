// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canarydeeds.h"
#include "support/canarylaunch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Promotion and rollback as the deeds carry them out, by the scripts that were trusted when the
/// canary was armed.
class TestCanaryDeeds : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSwappedScriptIsRefusedBeforeAnythingRuns_data();
    void aSwappedScriptIsRefusedBeforeAnythingRuns();
    void aSwappedScriptRunsWherePeopleSaidSo();
    void aSwappedScriptPromotesNothing();
    void anEarlierLookSaysNothingOfALaterOrder();

private:
    /// As a console does that opens the launch.
    void arm();
    /// Other bytes of the same length, the time of the last write as before.
    void swap(const QString &script);
    RollbackTriggered order() const
    {
        return {.trigger = u"manual"_s, .reason = u"trouble"_s, .automatic = false};
    }

    const ItemId m_rollBack {u"canary/roll-back"_s};
    CanaryLaunch m_world;
    std::unique_ptr<CanaryDeeds> m_deeds;
};

void TestCanaryDeeds::init()
{
    QCOMPARE(m_world.open({.promote = "bash scripts/promote.sh",
                           .rollback = "bash scripts/back.sh",
                           .scripts = {{u"promote.sh"_s, "echo promoted >>runs.log\n"},
                                       {u"back.sh"_s, "echo back >>runs.log\n"}}}),
             QString());
    arm();
}

void TestCanaryDeeds::cleanup()
{
    m_deeds.reset();
    m_world.close();
}

void TestCanaryDeeds::arm()
{
    QCOMPARE(m_world.deploy(), QString());
    m_world.desk = std::make_unique<StepDesk>(*m_world.launch);
    m_deeds =
        std::make_unique<CanaryDeeds>(*m_world.launch, *m_world.desk, [] { return u"proved"_s; });
}

void TestCanaryDeeds::swap(const QString &script)
{
    const QString path = m_world.home->path(u"scripts/"_s + script);
    const QDateTime time = QFileInfo(path).lastModified();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray other = file.readAll().replace("echo", "eval");
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(other), other.size());
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
}

void TestCanaryDeeds::aSwappedScriptIsRefusedBeforeAnythingRuns_data()
{
    QTest::addColumn<bool>("ranBefore");
    QTest::newRow("since it was armed") << false;
    QTest::newRow("since it ran once") << true;
}

void TestCanaryDeeds::aSwappedScriptIsRefusedBeforeAnythingRuns()
{
    QFETCH(const bool, ranBefore);
    if (ranBefore) {
        m_deeds->rollBack(m_world.actor, order());
        QTRY_COMPARE_WITH_TIMEOUT(m_world.log(), QByteArray("back\n"), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().ended, 60'000);
        m_deeds->endRollback();
        QCOMPARE(m_world.tell(m_world.actor, CanaryLaunch::started()), QString());
    }
    const QByteArray before = m_world.log();
    const int started = m_world.count(StepStarted::kind);
    swap(u"back.sh"_s);
    QSignalSpy refused(m_deeds.get(), &CanaryDeeds::refused);
    // The steps have a look of their own; nothing gets as far as that.
    QSignalSpy refusedByDesk(m_world.desk.get(), &StepDesk::refused);
    m_deeds->rollBack(m_world.actor, order());
    // The files are read beside this thread.
    QCOMPARE(refused.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 60'000);
    const QString said = refused[0][0].value<Error>().text();
    QVERIFY2(said.contains("changed since it was trusted"_L1), qPrintable(said));
    QVERIFY(m_deeds->isRefused());
    QVERIFY(!m_deeds->isRollingBack());
    QCOMPARE(refusedByDesk.size(), 0);
    QCOMPARE(m_world.log(), before);
    QCOMPARE(m_world.count(StepStarted::kind), started);
    QTRY_VERIFY(std::ranges::any_of(m_world.launch->state().notes(), [](const Entry &note) {
        return std::get<NoteWritten>(note.event)
            .text.startsWith("The rollback was not carried out: "_L1);
    }));
}

void TestCanaryDeeds::aSwappedScriptRunsWherePeopleSaidSo()
{
    QVERIFY(m_world.write(u"scripts/back.sh"_s, "echo mended >>runs.log\n"));
    m_deeds->rollBack(m_world.actor, order(), RollbackScripts::AsTheyAre);
    QTRY_COMPARE_WITH_TIMEOUT(m_world.log(), QByteArray("mended\n"), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().ended, 60'000);
}

void TestCanaryDeeds::aSwappedScriptPromotesNothing()
{
    swap(u"promote.sh"_s);
    QSignalSpy refused(m_world.desk.get(), &StepDesk::refused);
    m_deeds->promote(m_world.actor);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 60'000);
    const QString said = refused[0][1].value<Error>().text();
    QVERIFY2(said.contains("changed since it was trusted"_L1), qPrintable(said));
    QCOMPARE(m_world.log(), QByteArray());
    QVERIFY(!m_world.canary().ended);
}

/// Somebody allowed the scripts as they are while the look at them was still under way.
void TestCanaryDeeds::anEarlierLookSaysNothingOfALaterOrder()
{
    QVERIFY(m_world.write(u"scripts/back.sh"_s, "echo mended >>runs.log\n"));
    QSignalSpy refused(m_deeds.get(), &CanaryDeeds::refused);
    m_deeds->rollBack(m_world.actor, order());
    m_deeds->rollBack(m_world.actor, order(), RollbackScripts::AsTheyAre);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.canary().ended, 60'000);
    QCOMPARE(refused.size(), 0);
    QVERIFY(!m_deeds->isRefused());
    QCOMPARE(m_world.log(), QByteArray("mended\n"));
}

QTEST_GUILESS_MAIN(TestCanaryDeeds)
#include "tst_canarydeeds.moc"
