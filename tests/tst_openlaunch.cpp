// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/thisuser.h"
#include "desk/opening/openingentry.h"
#include "desk/opening/openlaunch.h"
#include "desk/opening/wishes.h"
#include "desk/trust/launchtrust.h"
#include "desk/trust/linediff.h"
#include "desk/trust/trustcopies.h"
#include "domain/signoff.h"
#include "signoff/sshsig.h"
#include "support/ownhome.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

class TestOpenLaunch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPreviewReadsThePlanBesideTheRunbook();
    void anUnknownPersonIsRefused();
    void whatIsOpenedIsReadBackFromItsFrozenCopy();
    void thePlanNamesTheDigestOfTheRelease_data();
    void thePlanNamesTheDigestOfTheRelease();
    void typedRolesBecomeTheRoster();
    void trustEndsWithTheFirstChangedByte();
    void trustCoversScripts();
    void aScriptNamedPlanHidesNoPlan();
    void whatWasMissingIsNotNewWhenItIsGone();
    void trustShowsWhichLinesChanged();
    void differingLinesAreTold_data();
    void differingLinesAreTold();
    void trustIsAskedOnceForAnApiAddress();
    void whatCannotBeMeantIsNamed_data();
    void whatCannotBeMeantIsNamed();
    void anAlteredFirstEntryIsNamed();
    void anOlderCopyIsOpenedForReadingOnly();
    void anotherLaunchInItsPlaceIsNamed();
    void aHeadThatTheConsoleDidNotSignIsDistrusted_data();
    void aHeadThatTheConsoleDidNotSignIsDistrusted();
    void onlyARehearsalMovesPhases();
    void onlyTheQuorumsRolesAreWaitedFor();
    void twoPeopleWithOneKeyAreRefused();

private:
    QString openedOnce(const QString &name);
    void write(const QString &name, const QByteArray &bytes);

    std::unique_ptr<OwnHome> m_home;
    QString m_runbook;
};

static const QString aKey =
    u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO2iGpZ3wYpmd5nNZ8tzkWkm8UwlCkCyMKuQJ0yUzqU3"_s;

static const QByteArray runbookText = R"(# Launch of a thing

## Before

- [ ] **Docs off**: nobody reads them
- [ ] Somebody looked

## Procedures

### Phase 1: Deploy (T-0h)

1. **Deploy**
   ```bash
   bash scripts/deploy.sh
   ```

## Sign-Off

| Role | Name | Signature | Date |
|------|------|-----------|------|
| Release Lead | ____ | ____ | ____ |
)";

static const QByteArray planText1 =
    R"(launch: { title: A thing, release: "thing:v1", environment: staging }
people:
  operator-1: { name: Olga Operator, user: nobody-here }
  lead-1: { name: Lena Lead, keys: [ { key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO2iGpZ3wYpmd5nNZ8tzkWkm8UwlCkCyMKuQJ0yUzqU3" } ] }
roles:
  release-lead: { person: lead-1 }
)";

void TestOpenLaunch::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_home->path(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestOpenLaunch::init()
{
    m_home = std::make_unique<OwnHome>();
    m_runbook = m_home->path(u"launch.md"_s);
    write(u"launch.md"_s, runbookText);
    write(u"launch.plan.yaml"_s, planText1);
    write(u"scripts/deploy.sh"_s, "echo deployed\n");
}

void TestOpenLaunch::cleanup()
{
    m_home.reset();
}

void TestOpenLaunch::aPreviewReadsThePlanBesideTheRunbook()
{
    const Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QVERIFY(preview->planExists);
    QCOMPARE(preview->plan.release, u"thing:v1"_s);
    QCOMPARE(preview->runbook.counts.tasks, 2);
}

void TestOpenLaunch::anUnknownPersonIsRefused()
{
    const Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY(preview);
    QVERIFY(!actorFor(preview->plan));
    QVERIFY(!actorFor(preview->plan, u"stranger"_s));
    QCOMPARE(actorFor(preview->plan, u"lead-1"_s).value(), PersonId(u"lead-1"_s));
}

void TestOpenLaunch::whatIsOpenedIsReadBackFromItsFrozenCopy()
{
    const Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY(preview);
    NewLaunch wishes;
    wishes.file = m_home->path(u"a.launch"_s);
    wishes.t0 = fromUtcText(u"2030-01-01T12:00:00Z"_s);
    {
        const auto made = createLaunch(*preview, wishes, PersonId(u"operator-1"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    }
    write(u"launch.md"_s, "# Another document\n");
    write(u"launch.plan.yaml"_s, "launch: { title: Another }\n");
    const auto opened = openLaunch(wishes.file);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
    QCOMPARE((*opened)->runbook()->title, u"Launch of a thing"_s);
    QCOMPARE((*opened)->plan()->release, u"thing:v1"_s);
    QCOMPARE((*opened)->state().t0(), wishes.t0);
    QCOMPARE((*opened)->state().roster().constFirst().name, u"Lena Lead"_s);
    QVERIFY((*opened)->state().opened().consoleKey.startsWith("ssh-ed25519 "_L1));
}

void TestOpenLaunch::thePlanNamesTheDigestOfTheRelease_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<QString>("image");
    QTest::addColumn<bool>("hasDigest");
    QTest::addColumn<QString>("artifact");
    const QString a = "sha256:"_L1 + QString(64, u'a');
    const QString b = "sha256:"_L1 + QString(64, u'b');
    QTest::newRow("by its check") << u"thing:v1"_s << u"example.org/thing:v1"_s << true << a;
    QTest::newRow("by its image") << u"thing:v1"_s << "example.org/thing:v1@"_L1 + a << false << a;
    QTest::newRow("by itself") << "thing:v1@"_L1 + a << u"example.org/other:v1"_s << false << a;
    QTest::newRow("another image")
        << u"thing:v1"_s << u"example.org/other:v1"_s << true << QString();
    QTest::newRow("not at all") << u"thing:v1"_s << u"example.org/thing:v1"_s << false << QString();
    QTest::newRow("two that differ")
        << "thing:v1@"_L1 + b << u"example.org/thing:v1"_s << true << QString();
}

void TestOpenLaunch::thePlanNamesTheDigestOfTheRelease()
{
    QFETCH(QString, release);
    QFETCH(QString, image);
    QFETCH(bool, hasDigest);
    QFETCH(QString, artifact);
    QString plan = QString::fromLatin1(planText1).replace(u"thing:v1"_s, release)
        + u"checks:\n  before/docs-off:\n    kind: registry\n    with: { image: \"%1\"%2 }\n"_s.arg(
            image, hasDigest ? u", digest: \"sha256:%1\""_s.arg(QString(64, u'a')) : QString());
    write(u"launch.plan.yaml"_s, plan.toUtf8());
    const Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    NewLaunch wishes;
    wishes.file = m_home->path(u"a.launch"_s);
    wishes.t0 = fromUtcText(u"2030-01-01T12:00:00Z"_s);
    const auto made = createLaunch(*preview, wishes, PersonId(u"operator-1"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    QCOMPARE((*made)->state().artifact(), artifact);
}

void TestOpenLaunch::typedRolesBecomeTheRoster()
{
    QVERIFY(QFile::remove(m_home->path(u"launch.plan.yaml"_s)));
    const Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY(preview);
    QVERIFY(!preview->planExists);
    NewLaunch wishes;
    wishes.file = m_home->path(u"b.launch"_s);
    wishes.t0 = fromUtcText(u"2030-01-01T12:00:00Z"_s);
    wishes.roles = {{RoleId(u"release-lead"_s), {}, u"Rita"_s, aKey + u" rita@desk"_s}};
    const auto made = createLaunch(*preview, wishes, {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    const RosterEntry entry = (*made)->state().roster().constFirst();
    QCOMPARE(entry.name, u"Rita"_s);
    QCOMPARE(entry.keys.constFirst().key, aKey);
    // With nobody in a plan, the OS user is at the desk.
    QVERIFY(actorFor(*(*made)->plan()));
}

void TestOpenLaunch::trustEndsWithTheFirstChangedByte()
{
    Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY(preview);
    const TrustSubject subject = trustSubject(preview->runbook, preview->plan);
    QVERIFY(!requireTrust(subject));
    QVERIFY(recordTrust(subject));
    QVERIFY(requireTrust(subject));
    write(u"launch.md"_s, runbookText + "\n");
    preview = previewRunbook(m_runbook);
    QVERIFY(preview);
    const TrustSubject changed = trustSubject(preview->runbook, preview->plan);
    QVERIFY(!requireTrust(changed));
    QCOMPARE(changedSinceTrusted(changed).size(), 1);
    QCOMPARE(changedSinceTrusted(changed).constFirst().path, subject.runbook);
}

void TestOpenLaunch::trustCoversScripts()
{
    const Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY(preview);
    QVERIFY(recordTrust(trustSubject(preview->runbook, preview->plan)));
    write(u"scripts/deploy.sh"_s, "echo something else\n");
    QVERIFY(!requireTrust(trustSubject(preview->runbook, preview->plan)));
}

void TestOpenLaunch::aScriptNamedPlanHidesNoPlan()
{
    QByteArray text = runbookText;
    write(u"launch.md"_s, text.replace("bash scripts/deploy.sh", "bash plan"));
    write(u"plan"_s, "echo planned\n");
    Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY(preview);
    QVERIFY(!preview->plan.sha256.isEmpty());
    QVERIFY(recordTrust(trustSubject(preview->runbook, preview->plan)));
    QVERIFY(requireTrust(trustSubject(preview->runbook, preview->plan)));
    TrustSubject other = trustSubject(preview->runbook, preview->plan);
    other.planSha256 = QString(64, u'0');
    QVERIFY(!requireTrust(other));
    write(u"plan"_s, "echo something else\n");
    QVERIFY(!requireTrust(trustSubject(preview->runbook, preview->plan)));
}

void TestOpenLaunch::whatWasMissingIsNotNewWhenItIsGone()
{
    QByteArray text = runbookText;
    write(u"launch.md"_s, text.replace("bash scripts/deploy.sh", "bash scripts/nowhere.sh"));
    Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY(preview);
    QVERIFY(recordTrust(trustSubject(preview->runbook, preview->plan)));
    write(u"launch.md"_s, runbookText);
    preview = previewRunbook(m_runbook);
    QVERIFY(preview);
    const QString told =
        trustDifferences(trustSubject(preview->runbook, preview->plan)).join(u'\n');
    QVERIFY2(told.contains("scripts/deploy.sh is new to what was trusted"_L1), qPrintable(told));
    QVERIFY2(!told.contains("nowhere.sh is"_L1), qPrintable(told));
}

void TestOpenLaunch::trustShowsWhichLinesChanged()
{
    Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY(preview);
    const auto now = [&] { return trustSubject(preview->runbook, preview->plan); };
    // Nothing was trusted: there is nothing to compare with.
    QCOMPARE(trustDifferences(now()), QStringList());
    QVERIFY(recordTrust(now()));
    QCOMPARE(trustDifferences(now()), QStringList());
    write(u"scripts/deploy.sh"_s, "echo something else\x1b[2J\n");
    write(u"launch.md"_s, runbookText + "\nOne more line.\n");
    preview = previewRunbook(m_runbook);
    QVERIFY(preview);
    const QString told = trustDifferences(now()).join(u'\n');
    QVERIFY2(told.contains("scripts/deploy.sh has changed since it was trusted:\n  line 1:\n"
                           "  - echo deployed\n"_L1),
             qPrintable(told));
    // What a terminal would obey is only shown.
    QVERIFY2(told.contains(u"  + echo something else\u241b[2J"_s), qPrintable(told));
    QVERIFY2(told.contains("  + One more line."_L1), qPrintable(told));
    QVERIFY(QFile::remove(m_home->path(u"scripts/deploy.sh"_s)));
    QVERIFY(trustDifferences(now()).contains(u"scripts/deploy.sh is gone from what was trusted"_s));
}

void TestOpenLaunch::differingLinesAreTold_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("the same") << QByteArray("a\nb\n") << QByteArray("a\nb\n") << QStringList();
    QTest::newRow("one more") << QByteArray("a\nb\n") << QByteArray("a\nb\nc\n")
                              << QStringList {u"  line 3:"_s, u"  + c"_s};
    QTest::newRow("one less") << QByteArray("a\nb\nc\n") << QByteArray("a\nc\n")
                              << QStringList {u"  line 2:"_s, u"  - b"_s};
    QTest::newRow("a line twice") << QByteArray("a\nb\n") << QByteArray("a\na\nb\n")
                                  << QStringList {u"  line 2:"_s, u"  + a"_s};
    QTest::newRow("two places") << QByteArray("a\nb\nc\nd\ne\n") << QByteArray("A\nb\nc\nd\nE\n")
                                << QStringList {u"  line 1:"_s, u"  - a"_s, u"  + A"_s,
                                                u"  line 5:"_s, u"  - e"_s, u"  + E"_s};
    QTest::newRow("many") << QByteArray() << QByteArray("1\n2\n3\n4\n5\n6\n7\n8\n9")
                          << QStringList {u"  line 1:"_s,       u"  - "_s,  u"  + 1"_s,
                                          u"  + 2"_s,           u"  + 3"_s, u"  + 4"_s,
                                          u"  … 5 lines more"_s};
}

void TestOpenLaunch::differingLinesAreTold()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, now);
    QTEST(differingLines(before, now, 6), "told");
}

void TestOpenLaunch::trustIsAskedOnceForAnApiAddress()
{
    QVERIFY(QFile::remove(m_home->path(u"launch.plan.yaml"_s)));
    const Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY(preview);
    NewLaunch wishes;
    wishes.file = m_home->path(u"untrusted.launch"_s);
    wishes.t0 = fromUtcText(u"2030-01-01T12:00:00Z"_s);
    wishes.api = u"http://127.0.0.1:9/"_s;
    const auto untrusted = createLaunch(*preview, wishes, {});
    QVERIFY2(untrusted, untrusted ? "" : qPrintable(untrusted.error().text()));
    QVERIFY(!(*untrusted)->plan()->checks.isEmpty());
    QVERIFY(!mayRun(**untrusted));
    const TrustSubject subject = trustSubject(preview->runbook, preview->plan);
    QVERIFY(recordTrust(subject));
    wishes.file = m_home->path(u"trusted.launch"_s);
    const auto trusted = createLaunch(*preview, wishes, {});
    QVERIFY(trusted);
    QVERIFY(mayRun(**trusted));
    QVERIFY2(isTrusted(subject), "the runbook's own trust was forgotten");
}

void TestOpenLaunch::whatCannotBeMeantIsNamed_data()
{
    QTest::addColumn<NewLaunch>("wishes");
    QTest::addColumn<QString>("where");
    NewLaunch wishes;
    wishes.api = u"127.0.0.1:8080"_s;
    QTest::newRow("no scheme") << wishes << u"API address"_s;
    wishes.api = u"https://"_s;
    QTest::newRow("no host") << wishes << u"API address"_s;
    wishes.api = u"file:///etc/passwd"_s;
    QTest::newRow("a file") << wishes << u"API address"_s;
    wishes.api.clear();
    wishes.authorities = QStringList {u"https://tsa.example"_s, u"tsa.example"_s};
    QTest::newRow("authority") << wishes << u"Time authority"_s;
    wishes.authorities.reset();
    wishes.roles = {{RoleId(u"a"_s), u"A Lead"_s, u"Ann"_s, u"ssh-ed25519 AAAA"_s}};
    QTest::newRow("no key") << wishes << u"A Lead"_s;
    wishes.roles = {{RoleId(u"a"_s), u"A Lead"_s, {}, aKey}};
    QTest::newRow("nobody") << wishes << u"A Lead"_s;
    wishes.roles = {{RoleId(u"a"_s), u"A Lead"_s, u"Ann"_s, aKey + u" ann@desk\n"_s}};
    QTest::newRow("good") << wishes << QString();
}

void TestOpenLaunch::whatCannotBeMeantIsNamed()
{
    QFETCH(NewLaunch, wishes);
    QFETCH(QString, where);
    const std::optional<Error> fault = faultOf(wishes);
    QCOMPARE(fault.has_value(), !where.isEmpty());
    if (fault)
        QCOMPARE(fault->where, where);
}

void TestOpenLaunch::anAlteredFirstEntryIsNamed()
{
    const Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY(preview);
    NewLaunch wishes;
    wishes.file = m_home->path(u"altered.launch"_s);
    wishes.title = u"a title to be altered"_s;
    wishes.t0 = fromUtcText(u"2030-01-01T12:00:00Z"_s);
    QVERIFY(createLaunch(*preview, wishes, {}));
    QFile file(wishes.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes =
        file.readAll().replace("a title to be altered", "a title to be ALTERED");
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto opened = openLaunch(wishes.file);
    QVERIFY(!opened);
    QVERIFY2(opened.error().text().contains("entry 0"_L1), qPrintable(opened.error().text()));
}

/// A launch with a note, closed again.
QString TestOpenLaunch::openedOnce(const QString &name)
{
    const Result<RunbookPreview> preview = previewRunbook(m_runbook);
    NewLaunch wishes;
    wishes.file = m_home->path(name);
    wishes.t0 = QDateTime::currentDateTimeUtc().addDays(1);
    auto launch = createLaunch(*preview, wishes, PersonId(u"operator-1"_s));
    if (!launch)
        return {};
    (*launch)->submit(PersonId(u"operator-1"_s), NoteWritten {u"one"_s, {}});
    (*launch)->drain();
    return wishes.file;
}

void TestOpenLaunch::anOlderCopyIsOpenedForReadingOnly()
{
    const QString path = openedOnce(u"a.launch"_s);
    QVERIFY(!path.isEmpty());
    const QString older = m_home->path(u"older.launch"_s);
    QVERIFY(QFile::copy(path, older));
    {
        const auto launch = openLaunch(path);
        QVERIFY(launch && !(*launch)->isReadOnly());
        (*launch)->submit(PersonId(u"operator-1"_s), NoteWritten {u"two"_s, {}});
        (*launch)->drain();
    }
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::copy(older, path));
    const auto launch = openLaunch(path);
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    QVERIFY((*launch)->isReadOnly());
    QVERIFY((*launch)->damage());
    QVERIFY2((*launch)->damage()->message.contains(u"ends after 2 entries, this console saw 3"_s),
             qPrintable((*launch)->damage()->message));
    QCOMPARE((*launch)->damage()->where, path);
    QCOMPARE((*launch)->state().size(), 2);
}

void TestOpenLaunch::anotherLaunchInItsPlaceIsNamed()
{
    const QString path = openedOnce(u"a.launch"_s);
    const QString other = openedOnce(u"b.launch"_s);
    // That one is known, wherever it stands.
    QVERIFY(QFile::remove(path) && QFile::copy(other, path));
    QVERIFY(!(*openLaunch(path))->damage());
    // One that was never seen is not what stood here.
    const auto marks = m_home->path(u"launch-console/marks"_s);
    for (const QString &mark : QDir(marks).entryList({u"mark-[0-9a-f][0-9a-f]*"_s}, QDir::Files))
        QVERIFY(QFile::remove(QDir(marks).filePath(mark)));
    QVERIFY(QFile::remove(other));
    const QString third = openedOnce(u"c.launch"_s);
    for (const QString &mark : QDir(marks).entryList({u"mark-[0-9a-f][0-9a-f]*"_s}, QDir::Files))
        QVERIFY(QFile::remove(QDir(marks).filePath(mark)));
    QVERIFY(QFile::remove(path) && QFile::copy(third, path));
    const auto launch = openLaunch(path);
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    QVERIFY((*launch)->damage());
    QVERIFY2((*launch)->damage()->message.contains(u"saw at this place"_s),
             qPrintable((*launch)->damage()->message));
}

using HeadForgery = std::function<QByteArray(const QByteArray &text, const QByteArray &signature)>;
Q_DECLARE_METATYPE(HeadForgery)

void TestOpenLaunch::aHeadThatTheConsoleDidNotSignIsDistrusted_data()
{
    QTest::addColumn<HeadForgery>("forge");
    QTest::addColumn<bool>("readOnly");
    const auto row = [](const char *name, const HeadForgery &forge, bool readOnly) {
        QTest::newRow(name) << forge << readOnly;
    };
    row("as it was", [](const QByteArray &, const QByteArray &own) { return own; }, false);
    row(
        "another key",
        [](const QByteArray &text, const QByteArray &) {
            return *signSsh(*ed25519FromSeed(QByteArray(32, 'x')), headNamespace, text);
        },
        true);
    row(
        "no signature", [](const QByteArray &, const QByteArray &) { return QByteArray(""); },
        true);
    row(
        "damaged",
        [](const QByteArray &, QByteArray own) {
            own[own.size() / 2] = own.at(own.size() / 2) == 'A' ? 'B' : 'A';
            return own;
        },
        true);
}

void TestOpenLaunch::aHeadThatTheConsoleDidNotSignIsDistrusted()
{
    QFETCH(HeadForgery, forge);
    QFETCH(bool, readOnly);
    const QString path = openedOnce(u"a.launch"_s);
    QVERIFY(!path.isEmpty());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forge"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"SELECT text, signature FROM head"_s) && query.next());
        const QByteArray text = query.value(0).toByteArray();
        const QByteArray signature = forge(text, query.value(1).toByteArray());
        QVERIFY(query.prepare(u"UPDATE head SET signature = ?"_s));
        query.addBindValue(signature);
        QVERIFY(query.exec());
        query.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"forge"_s);
    const auto launch = openLaunch(path);
    QVERIFY2(launch, launch ? "" : qPrintable(launch.error().text()));
    QCOMPARE((*launch)->isReadOnly(), readOnly);
    QCOMPARE((*launch)->damage().has_value(), readOnly);
    QCOMPARE((*launch)->state().size(), 2);
    if (readOnly)
        QVERIFY2((*launch)->damage()->message.contains(u"head's signature is bad"_s),
                 qPrintable((*launch)->damage()->message));
}

void TestOpenLaunch::onlyARehearsalMovesPhases()
{
    Plan plan;
    plan.offsets.insert(PhaseId(u"a"_s), std::chrono::hours(-1));
    LaunchOpened opened;
    QVERIFY(planAsOpened(plan, opened).offsets.isEmpty());
    opened.rehearsal = true;
    QCOMPARE(planAsOpened(plan, opened).offsets, plan.offsets);
}

void TestOpenLaunch::onlyTheQuorumsRolesAreWaitedFor()
{
    QVERIFY(QFile::remove(m_home->path(u"launch.plan.yaml"_s)));
    write(u"launch.md"_s, runbookText + "| Security Lead | ____ | ____ | ____ |\n");
    write(u"launch.plan.yaml"_s,
          planText1
              + "  security-lead: { person: operator-1 }\nquorum: { roles: [ release-lead ] }\n");
    const Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    NewLaunch wishes;
    wishes.file = m_home->path(u"q.launch"_s);
    wishes.t0 = fromUtcText(u"2030-01-01T12:00:00Z"_s);
    const auto made = createLaunch(*preview, wishes, PersonId(u"operator-1"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    QCOMPARE((*made)->state().roster().size(), 2);
    QCOMPARE((*made)->plan()->quorum.roles, QList {RoleId(u"release-lead"_s)});
}

void TestOpenLaunch::twoPeopleWithOneKeyAreRefused()
{
    QVERIFY(QFile::remove(m_home->path(u"launch.plan.yaml"_s)));
    write(u"launch.md"_s, runbookText + "| Security Lead | ____ | ____ | ____ |\n");
    const Result<RunbookPreview> preview = previewRunbook(m_runbook);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    NewLaunch wishes;
    wishes.file = m_home->path(u"c.launch"_s);
    wishes.t0 = fromUtcText(u"2030-01-01T12:00:00Z"_s);
    wishes.roles = {{RoleId(u"release-lead"_s), {}, u"Rita"_s, aKey + u" rita@desk"_s},
                    {RoleId(u"security-lead"_s), {}, u"Sven"_s, aKey + u" sven@desk"_s}};
    const auto made = createLaunch(*preview, wishes, {});
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains("Rita (Release Lead) and Sven (Security Lead)"_L1),
             qPrintable(made.error().message));
    QVERIFY(!QFile::exists(wishes.file));
}

QTEST_GUILESS_MAIN(TestOpenLaunch)
#include "tst_openlaunch.moc"
