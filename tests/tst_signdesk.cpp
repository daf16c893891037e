// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signdesk.h"
#include "launch/launch.h"
#include "signoff/keyfile.h"

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
    void importsWhatWasSignedElsewhere();
    void refusesAnotherLeadsKey();
    void refusesAStranger();
    void takesAnUnknownKeyWhereTheRosterHasNone();
    void wantsAReason();
    void refusesAStatementOutOfDate();
    void refusesAnotherLedger();
    void takesBack();

private:
    QString keyPath(const QString &name) const { return m_folder->filePath(name); }
    QByteArray signedBy(const QString &key, const QByteArray &text) const
    {
        return *signWith({KeySource::Kind::File, keyPath(key), {}}, {}, signOffNamespace, text, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Launch> m_launch;
};

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
    setup.runbook = std::make_shared<const Runbook>();
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

QTEST_MAIN(TestSignDesk)
#include "tst_signdesk.moc"
