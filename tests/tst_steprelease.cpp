// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/trustedlaunch.h"

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
    const Result<RunbookPreview> preview = previewRunbook(path(u"launch.md"_s));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    const auto made = trustedLaunch(m_home, *preview, PersonId(u"operator-1"_s));
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

QTEST_GUILESS_MAIN(TestStepRelease)
#include "tst_steprelease.moc"
