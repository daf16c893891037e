// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signoff/rosterdesk.h"
#include "desk/signoff/signdesk.h"
#include "launch/launch.h"
#include "launch/rosterchange.h"
#include "signoff/keyfile.h"
#include "signoff/signoffverifier.h"
#include "support/realagent.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class TestSignDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void signsWithAFile();
    void theStatementNamesTheDigestOfTheRelease();
    void anAgentThatDoesNotSignLeavesNothing_data();
    void anAgentThatDoesNotSignLeavesNothing();
    void importsWhatWasSignedElsewhere();
    void refusesAnotherLeadsKey();
    void refusesAStranger();
    void takesAnUnknownKeyWhereTheRosterHasNone();
    void wantsAReason();
    void refusesAStatementOutOfDate();
    void takesWhatStopsTheLaunchHoweverOld_data();
    void takesWhatStopsTheLaunchHoweverOld();
    void refusesAnotherLedger();
    void takesBack();
    void anotherRosterNeedsTheSignaturesOfTwoOthers_data();
    void anotherRosterNeedsTheSignaturesOfTwoOthers();
    void theRosterIsChangedByTwoOtherLeads();
    void anApprovalSignedElsewhereIsTakenIn();
    void aWishForARosterSaysWhatIsMissing_data();
    void aWishForARosterSaysWhatIsMissing();

private:
    QString keyPath(const QString &name) const { return m_folder->filePath(name); }
    QByteArray signedBy(const QString &key, const QByteArray &text) const
    {
        return *signWith({KeySource::Kind::File, keyPath(key), {}}, {}, signOffNamespace, text, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Launch> m_launch;
};

static QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSignDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto roleEntry = [this](const QString &role, const QString &person, bool hasKey) {
        RosterEntry entry {RoleId(role), role, PersonId(person), person.toUpper(), {}, {}};
        const auto key = makeKeyFile(keyPath(person), person);
        if (key && hasKey)
            entry.keys = {{sshKeyLine(*key), {}, {}}};
        return entry;
    };
    LaunchSetup setup;
    setup.opened.title = u"A launch"_s;
    setup.opened.release = u"app:v1"_s;
    setup.opened.t0 = QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::utc());
    setup.opened.roster = {roleEntry(u"devops-lead"_s, u"ada"_s, true),
                           roleEntry(u"security-lead"_s, u"ben"_s, true),
                           roleEntry(u"product-manager"_s, u"cyd"_s, false)};
    for (const RosterEntry &entry : setup.opened.roster)
        setup.opened.people.append({entry.id, entry.name, {}});
    QVERIFY(makeKeyFile(keyPath(u"stranger"_s), {}));
    Runbook runbook;
    runbook.phases = {
        {.id = PhaseId(u"pre"_s),
         .sections = {{.id = ItemId(u"pre"_s), .items = {{.id = ItemId(u"pre/image"_s)}}}}}};
    setup.runbook = std::make_shared<const Runbook>(runbook);
    setup.plan = std::make_shared<const Plan>();
    auto launch = Launch::create(m_folder->filePath(u"a.launch"_s), setup, PersonId(u"ada"_s),
                                 nullptr, std::make_shared<SystemClock>());
    QVERIFY2(launch, qPrintable(launch ? QString() : launch.error().text()));
    m_launch = std::move(*launch);
}

void TestSignDesk::cleanup()
{
    m_launch.reset();
    m_folder.reset();
}

void TestSignDesk::signsWithAFile()
{
    SignDesk desk(*m_launch);
    QSignalSpy done(&desk, &SignDesk::signedOff);
    desk.sign({RoleId(u"devops-lead"_s), Decision::Go, {}, {}, {}},
              {KeySource::Kind::File, keyPath(u"ada"_s), {}});
    QVERIFY(desk.isSigning());
    QVERIFY(done.wait(30000));
    const SignOffStatus status = m_launch->state().signOffs().first();
    QVERIFY(status.saysGo());
    QCOMPARE(status.statement->signerName, u"ADA"_s);
    QVERIFY(!status.statement->meaning.isEmpty());
    const auto judgement = desk.judgement(RoleId(u"devops-lead"_s));
    QVERIFY(judgement);
    QCOMPARE(judgement->trust, SignOffTrust::Good);
}

void TestSignDesk::theStatementNamesTheDigestOfTheRelease()
{
    SignDesk desk(*m_launch);
    const SignWish wish {RoleId(u"security-lead"_s), Decision::Go, {}, {}, {}};
    QCOMPARE(desk.statement(wish)->artifact, QString());
    const QString digest = "sha256:"_L1 + QString(64, u'a');
    CheckFinished check;
    check.result.item = ItemId(u"pre/image"_s);
    check.result.kind = u"registry"_s;
    check.result.verdict = Verdict::Pass;
    check.result.parameters = {{u"image"_s, u"registry.example.org/app:v1"_s}};
    check.result.seen = u"registry.example.org/app:v1 is "_s + digest;
    bool recorded = false;
    m_launch->submit(
        PersonId(u"console"_s), check,
        [&recorded](const Result<QList<Entry>> &entries) { recorded = entries.has_value(); });
    QTRY_VERIFY(recorded);
    Statement made = *desk.statement(wish);
    QCOMPARE(made.artifact, digest);
    // Another digest than the one that is known is another release.
    made.artifact[20] = u'b';
    QSignalSpy refused(&desk, &SignDesk::refused);
    const QByteArray text = statementText(made);
    desk.import(PersonId(u"ada"_s), text, signedBy(u"ben"_s, text));
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().at(1).value<Error>().message.contains(u"digest"_s));
}

void TestSignDesk::anAgentThatDoesNotSignLeavesNothing_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << u"empty"_s << u"it has none, or it is locked"_s;
    QTest::newRow("locked") << u"locked"_s << u"it has none, or it is locked"_s;
    QTest::newRow("refusing") << u"refusing"_s << u"the question was declined"_s;
    QTest::newRow("killed in mid-request") << u"killed"_s << u"ended before it answered"_s;
}

/// A real agent, from the wish to sign to what people read; the next key signs all the same.
void TestSignDesk::anAgentThatDoesNotSignLeavesNothing()
{
    QFETCH(QString, agent);
    QFETCH(QString, says);
    // Whoever is asked for a confirmation thinks about it as long as this file is there.
    const QString asked = keyPath(u"asked"_s);
    const QString thinks = keyPath(u"thinks"_s);
    QFile script(thinks);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ntouch '" + asked.toUtf8() + "'\nwhile [ -e '" + thinks.toUtf8()
                 + "' ]; do sleep 0.05; done\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const bool thinking = agent == "killed"_L1;
    qputenv("SSH_ASKPASS", thinking ? thinks.toUtf8() : QByteArray("/bin/false"));
    qputenv("SSH_ASKPASS_REQUIRE", "force");
    RealAgent real;
    qunsetenv("SSH_ASKPASS");
    qunsetenv("SSH_ASKPASS_REQUIRE");
    QVERIFY(real.isUp());
    if (agent != "empty"_L1)
        QCOMPARE(
            real.add({u"-q"_s, agent == "locked"_L1 ? u"-t600"_s : u"-c"_s, keyPath(u"ada"_s)}), 0);
    if (agent == "locked"_L1)
        QCOMPARE(real.add({u"-x"_s}, u"word"_s), 0);
    const auto line = readKeyFile(contentsOf(keyPath(u"ada"_s)));
    QVERIFY(line);
    SignDesk desk(*m_launch);
    desk.setTools({{}, real.socket()});
    QSignalSpy refused(&desk, &SignDesk::refused);
    QSignalSpy done(&desk, &SignDesk::signedOff);
    const SignWish wish {RoleId(u"devops-lead"_s), Decision::Go, {}, {}, {}};
    desk.sign(wish, {KeySource::Kind::Agent, sshFingerprint(line->publicKey), {}});
    if (thinking) {
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(asked), 30000);
        QVERIFY(desk.isSigning());
        real.kill();
    }
    // Who asks for it holds the connection, too.
    QVERIFY(QFile::remove(thinks));
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 30000);
    const QString said = refused.first().at(1).value<Error>().message;
    QVERIFY2(said.contains(says), qPrintable(said));
    QVERIFY(!desk.isSigning());
    QCOMPARE(m_launch->state().size(), 1);
    desk.sign(wish, {KeySource::Kind::File, keyPath(u"ada"_s), {}});
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
    QVERIFY(m_launch->state().signOffs().first().saysGo());
}

void TestSignDesk::importsWhatWasSignedElsewhere()
{
    SignDesk desk(*m_launch);
    QSignalSpy done(&desk, &SignDesk::signedOff);
    const auto statement = desk.statement({RoleId(u"security-lead"_s), Decision::Go, {}, {}, {}});
    QVERIFY(statement);
    const QByteArray text = statementText(*statement);
    desk.import(PersonId(u"ada"_s), text, signedBy(u"ben"_s, text));
    QVERIFY(done.wait(30000));
    // The same statement counts once.
    QSignalSpy refused(&desk, &SignDesk::refused);
    desk.import(PersonId(u"ada"_s), text, signedBy(u"ben"_s, text));
    QTRY_COMPARE(refused.size(), 1);
}

void TestSignDesk::refusesAnotherLeadsKey()
{
    SignDesk desk(*m_launch);
    QSignalSpy refused(&desk, &SignDesk::refused);
    desk.sign({RoleId(u"devops-lead"_s), Decision::Go, {}, {}, {}},
              {KeySource::Kind::File, keyPath(u"ben"_s), {}});
    QVERIFY(refused.wait(30000));
    QVERIFY(refused.first().at(1).value<Error>().message.contains(u"BEN"_s));
}

void TestSignDesk::refusesAStranger()
{
    SignDesk desk(*m_launch);
    QSignalSpy refused(&desk, &SignDesk::refused);
    desk.sign({RoleId(u"devops-lead"_s), Decision::Go, {}, {}, {}},
              {KeySource::Kind::File, keyPath(u"stranger"_s), {}});
    QVERIFY(refused.wait(30000));
    QVERIFY(!m_launch->state().signOffs().first().statement);
}

void TestSignDesk::takesAnUnknownKeyWhereTheRosterHasNone()
{
    SignDesk desk(*m_launch);
    QSignalSpy done(&desk, &SignDesk::signedOff);
    desk.sign({RoleId(u"product-manager"_s), Decision::Go, {}, {}, {}},
              {KeySource::Kind::File, keyPath(u"stranger"_s), {}});
    QVERIFY(done.wait(30000));
    QCOMPARE(desk.judgement(RoleId(u"product-manager"_s))->trust, SignOffTrust::UnknownKey);
    // Written down, but nobody's GO.
    const QList<SignOffStatus> said = m_launch->state().signOffs();
    QCOMPARE(said.at(2).role, RoleId(u"product-manager"_s));
    QVERIFY(said.at(2).statement && !said.at(2).saysGo());
}

void TestSignDesk::wantsAReason()
{
    const SignDesk desk(*m_launch);
    QVERIFY(!desk.statement({RoleId(u"devops-lead"_s), Decision::NoGo, {}, {}, u"  "_s}));
    QVERIFY(!desk.statement({RoleId(u"devops-lead"_s), Decision::Hold, {}, {}, {}}));
    QVERIFY(desk.statement({RoleId(u"devops-lead"_s), Decision::NoGo, {}, {}, u"the backups"_s}));
    QVERIFY(!desk.statement({RoleId(u"cook"_s), Decision::Go, {}, {}, {}}));
}

void TestSignDesk::refusesAStatementOutOfDate()
{
    SignDesk desk(*m_launch);
    const auto statement = desk.statement({RoleId(u"devops-lead"_s), Decision::Go, {}, {}, {}});
    QVERIFY(statement);
    m_launch->submit(PersonId(u"ben"_s), RollbackTriggered {u"manual"_s, u"it broke"_s, false});
    m_launch->drain();
    const QByteArray text = statementText(*statement);
    const auto answer = acceptableSignOff(m_launch->state(), text, signedBy(u"ada"_s, text),
                                          m_launch->clock().now());
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"it broke"_s), qPrintable(answer.error().message));
}

void TestSignDesk::takesWhatStopsTheLaunchHoweverOld_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::newRow("NO-GO") << Decision::NoGo;
    QTest::newRow("HOLD") << Decision::Hold;
}

void TestSignDesk::takesWhatStopsTheLaunchHoweverOld()
{
    QFETCH(const Decision, decision);
    SignDesk desk(*m_launch);
    const auto statement =
        desk.statement({RoleId(u"devops-lead"_s), decision, {}, {}, u"the backups"_s});
    QVERIFY(statement);
    m_launch->submit(PersonId(u"ben"_s), RollbackTriggered {u"manual"_s, u"it broke"_s, false});
    m_launch->drain();
    QVERIFY(!m_launch->state().hold());
    QSignalSpy done(&desk, &SignDesk::signedOff);
    const QByteArray text = statementText(*statement);
    desk.import(PersonId(u"ben"_s), text, signedBy(u"ada"_s, text));
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(m_launch->state().hold());
    QCOMPARE(m_launch->state().signOffs().first().statement->decision, decision);
}

void TestSignDesk::refusesAnotherLedger()
{
    const SignDesk desk(*m_launch);
    const auto accepted = [this](const Statement &statement) {
        const QByteArray text = statementText(statement);
        return acceptableSignOff(m_launch->state(), text, signedBy(u"ada"_s, text),
                                 m_launch->clock().now())
            .has_value();
    };
    const Statement good = *desk.statement({RoleId(u"devops-lead"_s), Decision::Go, {}, {}, {}});
    QVERIFY(accepted(good));
    Statement other = good;
    other.ledger = u"another"_s;
    QVERIFY(!accepted(other));
    other = good;
    other.basisHead = QString(64, u'a');
    QVERIFY(!accepted(other));
    other = good;
    other.basisSize += 1;
    QVERIFY(!accepted(other));
    other = good;
    other.basisSize = -1;
    other.basisHead.clear();
    QVERIFY(!accepted(other));
    other = good;
    other.signedAt = good.signedAt.addDays(1);
    QVERIFY(!accepted(other));
}

void TestSignDesk::takesBack()
{
    SignDesk desk(*m_launch);
    QSignalSpy done(&desk, &SignDesk::signedOff);
    desk.sign({RoleId(u"devops-lead"_s), Decision::Go, {}, {}, {}},
              {KeySource::Kind::File, keyPath(u"ada"_s), {}});
    QVERIFY(done.wait(30000));
    QSignalSpy withdrawn(&desk, &SignDesk::withdrawn);
    desk.withdraw(PersonId(u"ada"_s), RoleId(u"devops-lead"_s), u"a new finding"_s);
    QTRY_COMPARE(withdrawn.size(), 1);
    QVERIFY(!m_launch->state().signOffs().first().saysGo());
}

void TestSignDesk::anotherRosterNeedsTheSignaturesOfTwoOthers_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<bool>("altered");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("as they say") << u"ben"_s << false << QString();
    QTest::newRow("one signed for the other") << u"ada"_s << false << u"roster"_s;
    QTest::newRow("a stranger's key") << u"stranger"_s << false << u"roster"_s;
    QTest::newRow("signed over something else") << u"ben"_s << true << u"approval of ben"_s;
}

void TestSignDesk::anotherRosterNeedsTheSignaturesOfTwoOthers()
{
    QFETCH(QString, signer);
    QFETCH(bool, altered);
    QFETCH(QString, refusal);
    m_launch->judgeApprovalsBy(approvalSignatureFault);
    RosterChanged change {m_launch->state().roster(), u"Cyd is ill"_s, {}};
    change.roster.last().name = u"Dee"_s;
    for (const auto &[approver, key] :
         {std::pair(u"ada"_s, u"ada"_s), std::pair(u"ben"_s, signer)}) {
        const Result<QByteArray> text =
            rosterApprovalText(m_launch->state(), change.roster, change.reason, PersonId(approver));
        QVERIFY(text);
        const bool other = altered && approver == "ben"_L1;
        change.approvals.append({PersonId(approver), QString::fromUtf8(*text),
                                 QString::fromUtf8(signedBy(key, other ? "else" : *text))});
    }
    Result<QList<Entry>> answer = failure(u"none"_s);
    m_launch->submit(PersonId(u"cyd"_s), change,
                     [&answer](const Result<QList<Entry>> &entries) { answer = entries; });
    m_launch->drain();
    QTRY_VERIFY(answer || answer.error().message != "none"_L1);
    if (refusal.isEmpty()) {
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().text()));
        QCOMPARE(m_launch->state().roster().last().name, u"Dee"_s);
    } else {
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(refusal), qPrintable(answer.error().text()));
    }
}

void TestSignDesk::theRosterIsChangedByTwoOtherLeads()
{
    m_launch->judgeApprovalsBy(approvalSignatureFault);
    const auto key = makeKeyFile(keyPath(u"dee"_s), u"dee"_s);
    QVERIFY(key);
    RosterDesk desk(*m_launch);
    QVERIFY(desk.propose({RoleId(u"product-manager"_s), PersonId(u"dee"_s), u"Dee"_s,
                          sshKeyLine(*key), u"Cyd is ill"_s}));
    QList<PersonId> others;
    for (const RosterEntry &each : desk.approvers(PersonId(u"cyd"_s)))
        others.append(each.id);
    QCOMPARE(others, (QList {PersonId(u"ada"_s), PersonId(u"ben"_s)}));
    QSignalSpy approved(&desk, &RosterDesk::approvedBy);
    QSignalSpy refused(&desk, &RosterDesk::refused);
    QSignalSpy recorded(&desk, &RosterDesk::recorded);
    desk.approve(PersonId(u"ada"_s), {KeySource::Kind::File, keyPath(u"ada"_s), {}});
    QVERIFY(approved.wait(30000));
    // One is not enough.
    desk.record(PersonId(u"cyd"_s));
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().value<Error>().message.contains(u"two other leads"_s));
    // Another's key does not stand in.
    desk.approve(PersonId(u"ben"_s), {KeySource::Kind::File, keyPath(u"ada"_s), {}});
    QTRY_COMPARE(refused.size(), 2);
    desk.approve(PersonId(u"ben"_s), {KeySource::Kind::File, keyPath(u"ben"_s), {}});
    QTRY_COMPARE(approved.size(), 2);
    desk.record(PersonId(u"cyd"_s));
    QVERIFY(recorded.wait(30000));
    QCOMPARE(m_launch->state().holder(RoleId(u"product-manager"_s))->name, u"Dee"_s);
    QVERIFY(!desk.isProposed());
}

void TestSignDesk::anApprovalSignedElsewhereIsTakenIn()
{
    RosterDesk desk(*m_launch);
    QVERIFY(!desk.statement(PersonId(u"ada"_s)));
    const auto key = makeKeyFile(keyPath(u"dee"_s), u"dee"_s);
    QVERIFY(key);
    QVERIFY(desk.propose({RoleId(u"product-manager"_s), PersonId(u"dee"_s), u"Dee"_s,
                          sshKeyLine(*key), u"Cyd is ill"_s}));
    const Result<QByteArray> text = desk.statement(PersonId(u"ada"_s));
    QVERIFY(text);
    // What somebody signs at home stays what was asked for.
    m_launch->submit(PersonId(u"ben"_s), NoteWritten {u"meanwhile"_s, {}});
    m_launch->drain();
    QTRY_COMPARE(m_launch->state().notes().size(), 1);
    QCOMPARE(*desk.statement(PersonId(u"ada"_s)), *text);
    QVERIFY(!desk.take(PersonId(u"ben"_s), *text, signedBy(u"ben"_s, *text)));
    QVERIFY(!desk.take(PersonId(u"ada"_s), *text, signedBy(u"ben"_s, *text)));
    const Result<void> taken = desk.take(PersonId(u"ada"_s), *text, signedBy(u"ada"_s, *text));
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().text()));
    QCOMPARE(desk.approved(), QList {PersonId(u"ada"_s)});
}

void TestSignDesk::aWishForARosterSaysWhatIsMissing_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("refusal");
    const QString line =
        u"ssh-ed25519 "_s + QString::fromLatin1(ed25519Blob(QByteArray(32, 'k')).toBase64());
    QTest::newRow("no name") << u"devops-lead"_s << u" "_s << line << u"r"_s << u"who"_s;
    QTest::newRow("no reason") << u"devops-lead"_s << u"Dee"_s << line << QString() << u"reason"_s;
    QTest::newRow("no key") << u"devops-lead"_s << u"Dee"_s << u"x"_s << u"r"_s << u"public key"_s;
    // Replaced by the key of ben.
    QTest::newRow("another's key")
        << u"devops-lead"_s << u"Dee"_s << u"BEN"_s << u"r"_s << u"same key"_s;
    QTest::newRow("no such role") << u"cook"_s << u"Dee"_s << line << u"r"_s << u"cook"_s;
}

void TestSignDesk::aWishForARosterSaysWhatIsMissing()
{
    QFETCH(QString, role);
    QFETCH(QString, name);
    QFETCH(QString, key);
    QFETCH(QString, reason);
    QFETCH(QString, refusal);
    RosterDesk desk(*m_launch);
    if (key == "BEN"_L1)
        key = m_launch->state().holder(RoleId(u"security-lead"_s))->keys.constFirst().key
            + " dee@desk"_L1;
    const Result<void> proposed =
        desk.propose({RoleId(role), PersonId(u"dee"_s), name, key, reason});
    QVERIFY(!proposed);
    QVERIFY2(proposed.error().message.contains(refusal), qPrintable(proposed.error().text()));
    QVERIFY(!desk.isProposed());
}

QTEST_MAIN(TestSignDesk)
#include "tst_signdesk.moc"
