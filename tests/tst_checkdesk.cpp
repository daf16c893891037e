// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checks/checkdesk.h"
#include "desk/console/thisuser.h"
#include "support/commandline.h"
#include "support/trustedlaunch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QByteArray runbook = R"(# A launch

## Pre-Launch Checklist

- [ ] Ready

## Post-Launch Tasks

### Immediate (T+1h)

- [ ] Looked
)";

static const QByteArray plan = R"(launch: { title: A launch, release: "thing:v1" }
people:
  operator-1: { name: Olga Operator }
checks:
  pre-launch-checklist/ready: { kind: command, with: { argv: ["true"] } }
  post-launch-tasks/immediate-t-1h/looked: { kind: command, with: { argv: ["true"] } }
)";

/// Checks of a launch, over a real ledger and real commands.
class TestCheckDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsAheadIsNotRun();
    void allButWhatIsAheadIsRun();
    void anOpenBoxIsChecked();
    void trustIsLookedAtBesideTheWindow();
    void whatIsCancelledMeanwhileIsNotRun();

private:
    void open(std::chrono::seconds untilT0);

    const ItemId m_ready {u"pre-launch-checklist/ready"_s};
    const ItemId m_looked {u"post-launch-tasks/immediate-t-1h/looked"_s};
    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Launch> m_launch;
    std::unique_ptr<CheckDesk> m_desk;
};

void TestCheckDesk::init()
{
    m_home = std::make_unique<OwnHome>();
    QVERIFY(writeFile(m_home->path(u"launch.md"_s), runbook));
    QVERIFY(writeFile(m_home->path(u"launch.plan.yaml"_s), plan));
}

void TestCheckDesk::open(std::chrono::seconds untilT0)
{
    auto made = trustedLaunch(*m_home, PersonId(u"operator-1"_s), untilT0);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_launch = std::move(*made);
    m_desk = std::make_unique<CheckDesk>(*m_launch);
    QVERIFY(m_desk->isBound(m_ready) && m_desk->isBound(m_looked));
}

void TestCheckDesk::cleanup()
{
    m_desk.reset();
    m_launch.reset();
    m_home.reset();
}

void TestCheckDesk::whatIsAheadIsNotRun()
{
    open(24h);
    QSignalSpy refused(m_desk.get(), &CheckDesk::refused);
    m_desk->run({m_looked});
    QCOMPARE(refused.size(), 1);
    const QString said = refused[0][0].value<Error>().text();
    QVERIFY2(said.contains("opens at T+1h"_L1), qPrintable(said));
    QVERIFY(!m_desk->underWay(m_looked));
    QVERIFY(m_launch->entriesAbout(m_looked).isEmpty());
}

void TestCheckDesk::allButWhatIsAheadIsRun()
{
    open(24h);
    QCOMPARE(m_desk->staleItems(), QList<ItemId> {m_ready});
    QSignalSpy idle(m_desk.get(), &CheckDesk::idle);
    QSignalSpy refused(m_desk.get(), &CheckDesk::refused);
    m_desk->runPhase({});
    QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, 60'000);
    QCOMPARE(refused.size(), 0);
    QCOMPARE(m_launch->entriesAbout(m_ready).size(), 1);
    QVERIFY(m_launch->entriesAbout(m_looked).isEmpty());
}

void TestCheckDesk::anOpenBoxIsChecked()
{
    open(-2h);
    QSignalSpy idle(m_desk.get(), &CheckDesk::idle);
    m_desk->run({m_looked});
    QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, 60'000);
    QCOMPARE(m_launch->state().item(m_looked, m_launch->clock().now()).state, ItemState::Pass);
}

void TestCheckDesk::trustIsLookedAtBesideTheWindow()
{
    open(24h);
    QVERIFY(QFile::remove(configFolder() + "/trust.json"_L1));
    QSignalSpy refused(m_desk.get(), &CheckDesk::refused);
    m_desk->run({m_ready});
    QVERIFY2(refused.isEmpty(), "the disk was waited for");
    QCOMPARE(m_desk->underWay(m_ready), ItemState::Queued);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!m_desk->underWay(m_ready));
    QCOMPARE(m_desk->waiting(), 0);
    QVERIFY(m_launch->entriesAbout(m_ready).isEmpty());
}

void TestCheckDesk::whatIsCancelledMeanwhileIsNotRun()
{
    open(24h);
    QSignalSpy idle(m_desk.get(), &CheckDesk::idle);
    m_desk->run({m_ready});
    m_desk->cancel();
    QCOMPARE(idle.size(), 1);
    QVERIFY(!m_desk->underWay(m_ready));
    // What is asked for afterwards is.
    m_desk->run({m_ready});
    QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 2, 60'000);
    QCOMPARE(m_launch->entriesAbout(m_ready).size(), 1);
}

QTEST_GUILESS_MAIN(TestCheckDesk)
#include "tst_checkdesk.moc"
