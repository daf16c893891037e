// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/signoffverifier.h"
#include "signoff/sshwire.h"

#include <QCryptographicHash>
#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace Qt::StringLiterals;

class TestSignOffVerifier : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void keysHoldForWholeSeconds_data();
    void keysHoldForWholeSeconds();
    void demandsTouchAndPin();
};

static const QDateTime signedAt(QDate(2026, 11, 23), QTime(18, 0), QTimeZone::utc());

static Ed25519Key leadKey(char number)
{
    return *ed25519FromSeed(QByteArray(32, number));
}

static SigningKey rosterKey(char number)
{
    return {u"ssh-ed25519 "_s + QString::fromLatin1(leadKey(number).blob().toBase64()),
            signedAt.addYears(-1), signedAt.addYears(1)};
}

static QList<RosterEntry> roster()
{
    return {{RoleId(u"devops-lead"_s),
             u"DevOps Lead"_s,
             PersonId(u"lead-1"_s),
             u"Ada"_s,
             {rosterKey(1)},
             {}},
            {RoleId(u"security-lead"_s),
             u"Security Lead"_s,
             PersonId(u"lead-2"_s),
             u"Ben"_s,
             {rosterKey(2)},
             {}}};
}

static Statement statement()
{
    Statement s;
    s.basisHead = QString(64, u'a');
    s.basisSize = 12;
    s.decision = Decision::Go;
    s.ledger = u"ledger"_s;
    s.meaning = u"I approve."_s;
    s.nonce = u"n"_s;
    s.role = RoleId(u"devops-lead"_s);
    s.signedAt = signedAt;
    s.signerId = PersonId(u"lead-1"_s);
    s.signerName = u"Ada"_s;
    s.release = u"oneshot:v1.0.0"_s;
    return s;
}

void TestSignOffVerifier::judges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("trust");
    const auto row = [](const char *title, const Statement &made, char key, const char *trust,
                        const QDateTime &time = signedAt) {
        const QByteArray text = statementText(made);
        QTest::newRow(title) << text << *signSsh(leadKey(key), signOffNamespace, text) << time
                             << QString::fromLatin1(trust);
    };
    row("good", statement(), 1, "good");
    row("stranger", statement(), 9, "unknownKey");
    row("key of another lead", statement(), 2, "bad");
    row("too late", statement(), 1, "bad", signedAt.addYears(2));
    row("too early", statement(), 1, "bad", signedAt.addYears(-2));
    Statement other = statement();
    other.role = RoleId(u"security-lead"_s);
    row("in another's role", other, 1, "bad");
    other.role = RoleId(u"cook"_s);
    row("unknown role", other, 1, "bad");
    other = statement();
    other.decision = Decision::NoGo;
    row("no reason", other, 1, "bad");
    other.reason = u"the backups"_s;
    row("with a reason", other, 1, "good");
    other = statement();
    other.meaning.clear();
    row("no meaning", other, 1, "bad");

    const QByteArray text = statementText(statement());
    const QByteArray signature = *signSsh(leadKey(1), signOffNamespace, text);
    QByteArray turned = text;
    turned.replace("\"GO\"", "\"NO-GO\"");
    QTest::newRow("turned") << turned << signature << signedAt << u"bad"_s;
    QTest::newRow("for heads") << text << *signSsh(leadKey(1), headNamespace, text) << signedAt
                               << u"bad"_s;
    QTest::newRow("with a newline")
        << text + '\n'
        << *signSsh(leadKey(1), signOffNamespace, text + '\n') << signedAt << u"bad"_s;
    QTest::newRow("no signature") << text << QByteArray() << signedAt << u"bad"_s;
}

void TestSignOffVerifier::judges()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, signature);
    QFETCH(QDateTime, time);
    const SignOffJudgement judgement = judgeSignOff(roster(), text, signature, time);
    QTEST(signOffTrustName(judgement.trust), "trust");
    QVERIFY(!judgement.words.isEmpty());
}

void TestSignOffVerifier::keysHoldForWholeSeconds_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<bool>("good");
    QTest::newRow("it began later in that second") << 600 << 5000 << true;
    QTest::newRow("it ended earlier in that second") << -5000 << 100 << true;
    QTest::newRow("it begins with the next second") << 1000 << 5000 << false;
    QTest::newRow("it ended with the last second") << -5000 << -1 << false;
}

/// ssh-keygen knows no less: both must say the same of a record.
void TestSignOffVerifier::keysHoldForWholeSeconds()
{
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(bool, good);
    QList<RosterEntry> people = roster();
    people[0].keys[0].from = signedAt.addMSecs(from);
    people[0].keys[0].until = signedAt.addMSecs(until);
    const QByteArray text = statementText(statement());
    const SignOffJudgement judged = judgeSignOff(
        people, text, *signSsh(leadKey(1), signOffNamespace, text), signedAt.addMSecs(400));
    QVERIFY2((judged.trust == SignOffTrust::Good) == good, qPrintable(judged.words));
}

void TestSignOffVerifier::demandsTouchAndPin()
{
    const QByteArray type = "sk-ssh-ed25519@openssh.com";
    const QByteArray blob =
        SshWriter().string(type).string(leadKey(1).point).string("ssh:").bytes();
    QList<RosterEntry> demanding = roster();
    demanding[0].keys = {{QString::fromLatin1(type + ' ' + blob.toBase64()), {}, {}}};
    demanding[0].demands = {u"touch"_s, u"pin"_s};
    const QByteArray text = statementText(statement());
    const auto hash = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    const auto judged = [&](quint8 flags) {
        const QByteArray checked = SshWriter()
                                       .raw(hash("ssh:"))
                                       .byte(flags)
                                       .number(1)
                                       .raw(hash(sshSignedBytes(signOffNamespace, text)))
                                       .bytes();
        const QByteArray field = SshWriter()
                                     .string(type)
                                     .string(*ed25519Sign(leadKey(1), checked))
                                     .byte(flags)
                                     .number(1)
                                     .bytes();
        return judgeSignOff(demanding, text, armoredSshSignature(blob, signOffNamespace, field),
                            signedAt)
            .trust;
    };
    QCOMPARE(judged(5), SignOffTrust::Good);
    QCOMPARE(judged(1), SignOffTrust::Bad);
    demanding[0].demands = {u"touch"_s};
    QCOMPARE(judged(1), SignOffTrust::Good);
}

QTEST_MAIN(TestSignOffVerifier)
#include "tst_signoffverifier.moc"
