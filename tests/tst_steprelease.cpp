// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/releasedesk.h"
#include "support/commandline.h"
#include "support/trustedlaunch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static const QByteArray dangerousRunbook = R"(# A launch

## Procedures

### Phase 1: Prepare (T-24h)

1. **Drop the old tables**
   ```bash
   echo dropped >>runs.log
   ```
)";

static const QByteArray dangerousPlan = R"(launch: { title: A launch, release: "thing:v1" }
people:
  operator-1: { name: Olga Operator, keys: [ { key: "OPERATORKEY" } ] }
  lead-1: { name: Lena Lead, keys: [ { key: "LEADKEY" } ] }
  guest-1: { name: Gus Guest }
steps:
  phase-1-prepare-t-24h/drop-the-old-tables: { dangerous: true }
)";

/// What the plan marks dangerous runs when a second person has released it with a key.
class TestStepRelease : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void withoutASecondPersonNothingRuns_data();
    void withoutASecondPersonNothingRuns();
    void theSecondPersonsKeyReleases();
    void theWindowAsksTheSamePeople_data();
    void theWindowAsksTheSamePeople();

private:
    QString path(const QString &name) const { return m_home.path(name); }
    Ran run(const QStringList &release) const;

    const OwnHome m_home;
};

void TestStepRelease::initTestCase()
{
    QByteArray plan = dangerousPlan;
    for (const auto &[name, word] : {std::pair(u"lead"_s, "LEADKEY"),
                                     {u"operator"_s, "OPERATORKEY"},
                                     {u"stranger"_s, "STRANGERKEY"}}) {
        const Ran made =
            runProgram(u"ssh-keygen"_s,
                       {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, {}, u"-f"_s, name}, path({}));
        QVERIFY2(made.status == 0, made.told().constData());
        const QByteArrayList key = readFile(path(name + ".pub"_L1)).split(' ');
        QVERIFY(key.size() >= 2);
        plan.replace(word, key[0] + ' ' + key[1]);
    }
    QVERIFY(writeFile(path(u"launch.md"_s), dangerousRunbook));
    QVERIFY(writeFile(path(u"launch.plan.yaml"_s), plan));
}

void TestStepRelease::init()
{
    for (const QString &name : {u"a.launch"_s, u"a.launch.lock"_s, u"runs.log"_s})
        QFile::remove(path(name));
    const auto made = trustedLaunch(m_home, PersonId(u"operator-1"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
}

Ran TestStepRelease::run(const QStringList &release) const
{
    return runConsole(QStringList {u"run"_s, u"launch.md"_s, u"--launch"_s, u"a.launch"_s,
                                   u"--phase"_s, u"phase-1-prepare-t-24h"_s, u"--yes"_s, u"--as"_s,
                                   u"operator-1"_s}
                          + release,
                      path({}));
}

void TestStepRelease::withoutASecondPersonNothingRuns_data()
{
    QTest::addColumn<QStringList>("release");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nobody") << QStringList() << 1
                            << QByteArray("a second person has to release it");
    QTest::newRow("no key") << QStringList {u"--released-by"_s, u"lead-1"_s} << 3
                            << QByteArray("--key KEY go together");
    QTest::newRow("a stranger's key")
        << QStringList {u"--released-by"_s, u"lead-1"_s, u"--key"_s, u"stranger"_s} << 3
        << QByteArray("does not name this key for Lena Lead");
    QTest::newRow("somebody else's key")
        << QStringList {u"--released-by"_s, u"lead-1"_s, u"--key"_s, u"operator"_s} << 3
        << QByteArray("does not name this key for Lena Lead");
    QTest::newRow("the same person")
        << QStringList {u"--released-by"_s, u"operator-1"_s, u"--key"_s, u"operator"_s} << 1
        << QByteArray("a second person has to release it");
    QTest::newRow("nobody of the plan")
        << QStringList {u"--released-by"_s, u"eve"_s, u"--key"_s, u"stranger"_s} << 3
        << QByteArray("has no person \"eve\"");
}

void TestStepRelease::withoutASecondPersonNothingRuns()
{
    QFETCH(const QStringList, release);
    QFETCH(const int, status);
    QFETCH(const QByteArray, said);
    const Ran ran = run(release);
    QVERIFY2(ran.status == status, ran.told().constData());
    QVERIFY2(ran.err.contains(said), ran.told().constData());
    QVERIFY(!QFile::exists(path(u"runs.log"_s)));
}

void TestStepRelease::theSecondPersonsKeyReleases()
{
    const Ran ran = run({u"--released-by"_s, u"lead-1"_s, u"--key"_s, u"lead"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QCOMPARE(readFile(path(u"runs.log"_s)), "dropped\n");
    const auto launch = openLaunch(path(u"a.launch"_s), true);
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    const LaunchState &state = (*launch)->state();
    QCOMPARE(state.step(ItemId(u"phase-1-prepare-t-24h/drop-the-old-tables"_s)).started->releasedBy,
             PersonId(u"lead-1"_s));
    QCOMPARE(state.notes().size(), 1);
    const QString note = std::get<NoteWritten>(state.notes().constFirst().event).text;
    QVERIFY2(note.startsWith("Released by Lena Lead with the key SHA256:"_L1), qPrintable(note));
}

void TestStepRelease::theWindowAsksTheSamePeople_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("said");
    QTest::newRow("the second person") << u"lead-1"_s << u"lead"_s << QString();
    QTest::newRow("whose key nobody knows") << u"guest-1"_s << QString() << QString();
    QTest::newRow("no key") << u"lead-1"_s << QString() << u"has to release it with a key"_s;
    QTest::newRow("a stranger's key")
        << u"lead-1"_s << u"stranger"_s << u"does not name this key for Lena Lead"_s;
    QTest::newRow("no such key") << u"lead-1"_s << u"nobody"_s << u"nobody"_s;
    QTest::newRow("nobody of the plan") << u"eve"_s << u"stranger"_s << u"no person \"eve\""_s;
}

void TestStepRelease::theWindowAsksTheSamePeople()
{
    QFETCH(const QString, person);
    QFETCH(const QString, key);
    QFETCH(const QString, said);
    auto launch = openLaunch(path(u"a.launch"_s));
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    ReleaseDesk desk(**launch);
    QVERIFY(desk.canProve(PersonId(u"lead-1"_s)));
    QVERIFY(!desk.canProve(PersonId(u"eve"_s)));
    QSignalSpy released(&desk, &ReleaseDesk::released);
    QSignalSpy refused(&desk, &ReleaseDesk::refused);
    const ItemId step(u"phase-1-prepare-t-24h/drop-the-old-tables"_s);
    const QString file = key.isEmpty() ? QString() : path(key);
    desk.release(PersonId(u"operator-1"_s),
                 {PersonId(person), file, {step}, {}, NoteWritten {u"what follows"_s, {}}});
    QTRY_COMPARE_WITH_TIMEOUT(released.size() + refused.size(), 1, 60'000);
    QCOMPARE(refused.isEmpty(), said.isEmpty());
    QTRY_COMPARE((*launch)->state().notes().size(), said.isEmpty() ? 2 : 0);
    if (said.isEmpty()) {
        const QString note =
            std::get<NoteWritten>((*launch)->state().notes().constFirst().event).text;
        QVERIFY2(note.contains(key.isEmpty() ? "nothing proves it"_L1 : "with the key SHA256:"_L1),
                 qPrintable(note));
    } else {
        const QString text = refused[0][0].value<Error>().text();
        QVERIFY2(text.contains(said), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestStepRelease)
#include "tst_steprelease.moc"
