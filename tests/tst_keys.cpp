// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/consolekey.h"
#include "signoff/keyfile.h"
#include "signoff/signer.h"
#include "signoff/signoffverifier.h"
#include "signoff/sshagent.h"
#include "signoff/sshsig.h"
#include "signoff/sshwire.h"
#include "support/otheragents.h"
#include "support/realagent.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>

#include <future>
#include <memory>
#include <stop_token>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QByteArray name = "launch-console-signoff";
static const QByteArray message = "exactly what is signed";

class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatStockToolsRead();
    void readsWhatStockToolsWrite();
    void refusesToReplaceAKey();
    void refusesBrokenKeyFiles_data();
    void refusesBrokenKeyFiles();
    void signsWithEncryptedFile();
    void noKeyLiesUnencrypted();
    void anAgentDoesNotStandInForThePassphrase();
    void signsWithAKeyOfAnotherKind();
    void signsWithTheKeychain();
    void readsKeySources_data();
    void readsKeySources();
    void signsThroughTheAgent_data();
    void signsThroughTheAgent();
    void signsWithOtherAgents_data();
    void signsWithOtherAgents();
    void namesALockedAgent();
    void namesAMissingAgent();
    void survivesAKilledAgent();
    void stopsWhileTheAgentThinks();
    void refusesOversizeAnswers();
    void consoleKeyIsMadeOnce();
    void withoutAKeychainAFileKeepsTheConsoleKey();
    void aLockedKeychainIsNotNoKey();
    void aFilesKeySignsItsOwnLaunches();
    void headIsVerified();
};

static int keygen(const QStringList &arguments)
{
    QProcess process;
    process.start(u"ssh-keygen"_s, arguments);
    return process.waitForFinished(60000) ? process.exitCode() : -1;
}

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestKeys::writesWhatStockToolsRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    const auto made = makeKeyFile(path, u"ada"_s);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    QVERIFY((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    QProcess process;
    process.start(u"ssh-keygen"_s, {u"-y"_s, u"-f"_s, path});
    QVERIFY(process.waitForFinished(60000));
    const auto line = readSshKeyLine(QString::fromUtf8(process.readAllStandardOutput()));
    QVERIFY(line);
    QCOMPARE(*line, *made);
    QCOMPARE(line->comment, u"ada"_s);
}

void TestKeys::readsWhatStockToolsWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    QCOMPARE(keygen({u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-C"_s, u"ada@desk"_s,
                     u"-f"_s, path}),
             0);
    const auto key = readKeyFile(contents(path));
    QVERIFY2(key, qPrintable(key ? QString() : key.error().text()));
    QVERIFY(key->pair);
    QVERIFY(!key->encrypted);
    QCOMPARE(key->publicKey.comment, u"ada@desk"_s);
}

void TestKeys::refusesToReplaceAKey()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    QVERIFY(makeKeyFile(path, {}));
    const QByteArray before = contents(path);
    QVERIFY(!makeKeyFile(path, {}));
    QCOMPARE(contents(path), before);
}

void TestKeys::refusesBrokenKeyFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = keyFileText(*ed25519FromSeed(QByteArray(32, '\x05')), u"ada"_s);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("PEM") << QByteArray(
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    QTest::newRow("no footer") << good.left(good.size() - 40);
    QByteArray cut = good;
    cut.remove(200, 71);
    QTest::newRow("a line gone") << cut;
    QTest::newRow("zeros") << QByteArray(100000, '\0');
}

void TestKeys::refusesBrokenKeyFiles()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readKeyFile(text));
}

void TestKeys::signsWithEncryptedFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    const auto made = makeKeyFile(path, u"ada"_s, u"long passphrase"_s);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    const auto key = readKeyFile(contents(path));
    QVERIFY(key);
    QVERIFY(key->encrypted);
    QVERIFY(!key->pair);
    KeySource source {KeySource::Kind::File, path, u"long passphrase"_s};
    const auto signature = signWith(source, {}, name, message, {});
    QVERIFY2(signature, qPrintable(signature ? QString() : signature.error().text()));
    QCOMPARE(verifySshSignature(*signature, name, message)->key, *made);
    source.passphrase = u"wrong"_s;
    const auto refused = signWith(source, {}, name, message, {});
    QVERIFY(!refused);
    QVERIFY(!refused.error().text().contains(u"wrong"_s));
}

/// What stands in the folder whenever ssh-keygen is called, and with which words it is.
void TestKeys::noKeyLiesUnencrypted()
{
    const QTemporaryDir folder;
    const QTemporaryDir tools;
    const QString seen = tools.filePath(u"seen"_s);
    QFile wrapper(tools.filePath(u"ssh-keygen"_s));
    QVERIFY(wrapper.open(QIODevice::WriteOnly));
    wrapper.write(
        u"#!/bin/sh\n{ echo \"$@\"; cat '%1'/* 2>/dev/null; } >>'%2'\nexec '%3' \"$@\"\n"_s
            .arg(folder.path(), seen, QStandardPaths::findExecutable(u"ssh-keygen"_s))
            .toUtf8());
    wrapper.close();
    QVERIFY(wrapper.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", tools.path().toLocal8Bit() + ':' + before);
    const QString path = folder.filePath(u"key"_s);
    const auto made = makeKeyFile(path, u"ada"_s, u"long passphrase"_s);
    const auto again = makeKeyFile(path, u"ada"_s, u"long passphrase"_s);
    qputenv("PATH", before);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    QVERIFY(readKeyFile(contents(path))->encrypted);
    QCOMPARE(readKeyFile(contents(path))->publicKey, *made);
    QVERIFY(!again);
    const QByteArray said = contents(seen);
    QVERIFY(!said.isEmpty());
    QVERIFY2(!said.contains("PRIVATE KEY") && !said.contains("long passphrase"), said.constData());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             (QStringList {u"key"_s, u"key.pub"_s}));
    QVERIFY((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

void TestKeys::anAgentDoesNotStandInForThePassphrase()
{
    const RealAgent agent;
    QVERIFY(agent.isUp());
    const QString path = agent.file(u"key"_s);
    QVERIFY(makeKeyFile(path, u"ada"_s, u"correct"_s));
    QCOMPARE(agent.add({path}, u"correct"_s), 0);
    const QByteArray before = qgetenv("SSH_AUTH_SOCK");
    qputenv("SSH_AUTH_SOCK", agent.socket().toLocal8Bit());
    const auto refused = signWith({KeySource::Kind::File, path, u"wrong"_s}, {}, name, message, {});
    const auto signature =
        signWith({KeySource::Kind::File, path, u"correct"_s}, {}, name, message, {});
    if (before.isEmpty())
        qunsetenv("SSH_AUTH_SOCK");
    else
        qputenv("SSH_AUTH_SOCK", before);
    QVERIFY(!refused);
    QVERIFY2(signature, qPrintable(signature ? QString() : signature.error().text()));
}

void TestKeys::signsWithAKeyOfAnotherKind()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    QCOMPARE(keygen({u"-q"_s, u"-t"_s, u"ecdsa"_s, u"-N"_s, QString(), u"-f"_s, path}), 0);
    const auto signature = signWith({KeySource::Kind::File, path, {}}, {}, name, message, {});
    QVERIFY2(signature, qPrintable(signature ? QString() : signature.error().text()));
}

void TestKeys::signsWithTheKeychain()
{
    const auto key = ed25519FromSeed(QByteArray(32, '\x05'));
    SigningTools tools;
    tools.keychain = [&key](const QString &asked, std::stop_token) -> Result<QByteArray> {
        if (asked != u"lead/ada")
            return failure(u"not there"_s);
        return keyFileText(*key, u"ada"_s);
    };
    QVERIFY(signWith(*keySourceFromText(u"keychain:lead/ada"_s), tools, name, message, {}));
    QVERIFY(!signWith(*keySourceFromText(u"keychain:other"_s), tools, name, message, {}));
    QVERIFY(!signWith(*keySourceFromText(u"keychain:lead/ada"_s), {}, name, message, {}));
}

void TestKeys::readsKeySources_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("keychain") << u"keychain:ada"_s << true;
    QTest::newRow("agent") << u"agent:SHA256:abc"_s << true;
    QTest::newRow("file") << u"/home/ada/.ssh/id_ed25519"_s << true;
    QTest::newRow("keychain without a name") << u"keychain:"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestKeys::readsKeySources()
{
    QFETCH(QString, text);
    QTEST(keySourceFromText(text).has_value(), "good");
}

void TestKeys::signsThroughTheAgent_data()
{
    QTest::addColumn<QStringList>("kind");
    QTest::newRow("ed25519") << QStringList {u"ed25519"_s};
    QTest::newRow("ecdsa 384") << QStringList {u"ecdsa"_s, u"-b"_s, u"384"_s};
    QTest::newRow("rsa 2048") << QStringList {u"rsa"_s, u"-b"_s, u"2048"_s};
}

void TestKeys::signsThroughTheAgent()
{
    QFETCH(QStringList, kind);
    const RealAgent agent;
    QVERIFY(agent.isUp());
    const QString path = agent.file(u"key"_s);
    QCOMPARE(keygen(QStringList {u"-q"_s, u"-N"_s, QString(), u"-f"_s, path, u"-t"_s} + kind), 0);
    QCOMPARE(agent.add({u"-q"_s, path}), 0);
    const auto keys = SshAgent(agent.socket()).keys({});
    QVERIFY2(keys, qPrintable(keys ? QString() : keys.error().text()));
    QCOMPARE(keys->size(), 1);
    const KeySource source {KeySource::Kind::Agent, sshFingerprint(keys->first()), {}};
    const auto signature = signWith(source, {{}, agent.socket()}, name, message, {});
    QVERIFY2(signature, qPrintable(signature ? QString() : signature.error().text()));
    // The public key's file stands for the key in the agent.
    QVERIFY(signWith({KeySource::Kind::File, path + u".pub"_s, {}}, {{}, agent.socket()}, name,
                     message, {}));
    QVERIFY(!signWith({KeySource::Kind::Agent, u"SHA256:other"_s, {}}, {{}, agent.socket()}, name,
                      message, {}));
}

void TestKeys::signsWithOtherAgents_data()
{
    QTest::addColumn<QString>("agent");
    QTest::newRow("gpg-agent") << u"gpg-agent"_s;
    QTest::newRow("gcr-ssh-agent") << u"gcr-ssh-agent"_s;
}

/// What they sign is a sign-off of the roster's key, and stock ssh-keygen says so as well.
void TestKeys::signsWithOtherAgents()
{
    QFETCH(QString, agent);
    const auto made = [&agent]() -> std::unique_ptr<OtherAgent> {
        if (agent == "gpg-agent"_L1)
            return std::make_unique<GpgAgent>();
        return std::make_unique<GcrAgent>();
    }();
    if (made->socket().isEmpty())
        QSKIP("the agent does not start here");
    const auto keys = SshAgent(made->socket()).keys({});
    QVERIFY2(keys, qPrintable(keys ? QString() : keys.error().text()));
    QCOMPARE(keys->size(), 1);
    RosterEntry holder {RoleId(u"dev"_s), u"DevOps"_s, PersonId(u"ada"_s), u"Ada"_s, {}, {}};
    holder.keys = {{sshKeyLine(keys->first()), {}, {}}};
    Statement statement;
    statement.decision = Decision::Go;
    statement.role = holder.role;
    statement.signerId = holder.id;
    statement.signerName = holder.name;
    statement.meaning = u"I approve."_s;
    statement.nonce = u"1"_s;
    statement.signedAt = QDateTime(QDate(2026, 11, 22), QTime(16, 0), QTimeZone::utc());
    const QByteArray text = statementText(statement);
    const auto signature = signWith({KeySource::Kind::Agent, sshFingerprint(keys->first()), {}},
                                    {{}, made->socket()}, signOffNamespace, text, {});
    QVERIFY2(signature, qPrintable(signature ? QString() : signature.error().text()));
    QCOMPARE(judgeSignOff({holder}, text, *signature, statement.signedAt).words, u"good by Ada"_s);
    const QTemporaryDir folder;
    const auto put = [&folder](const QString &child, const QByteArray &bytes) {
        QFile file(folder.filePath(child));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    };
    QProcess verifier;
    verifier.setStandardInputFile(put(u"text"_s, text));
    verifier.start(u"ssh-keygen"_s,
                   {u"-Y"_s, u"verify"_s, u"-f"_s,
                    put(u"signers"_s, "ada " + sshKeyLine(keys->first()).toLatin1() + '\n'),
                    u"-I"_s, u"ada"_s, u"-n"_s, QString::fromLatin1(signOffNamespace), u"-s"_s,
                    put(u"text.sig"_s, *signature)});
    QVERIFY(verifier.waitForFinished(60'000));
    QCOMPARE(verifier.exitCode(), 0);
}

void TestKeys::namesALockedAgent()
{
    const RealAgent agent;
    QVERIFY(agent.isUp());
    const QString path = agent.file(u"key"_s);
    QVERIFY(makeKeyFile(path, {}));
    QCOMPARE(agent.add({u"-q"_s, path}), 0);
    QCOMPARE(agent.add({u"-x"_s}, u"word"_s), 0);
    const auto keys = SshAgent(agent.socket()).keys({});
    QVERIFY(!keys);
    QVERIFY2(keys.error().message.contains(u"locked"_s), qPrintable(keys.error().message));
}

void TestKeys::namesAMissingAgent()
{
    const QTemporaryDir folder;
    const auto keys = SshAgent(folder.filePath(u"nobody"_s)).keys({});
    QVERIFY(!keys);
    QVERIFY(keys.error().where.endsWith(u"nobody"_s));
}

/// An agent that reads a request, sends `answer` and then does nothing, or ends.
class FakeAgent
{
public:
    FakeAgent(const QByteArray &answer, bool ends)
    {
        m_thread.reset(QThread::create([this, answer, ends] { serve(answer, ends); }));
        m_thread->start();
        m_ready.get_future().wait();
    }
    ~FakeAgent()
    {
        m_stop.request_stop();
        m_thread->wait();
    }

    QString socket() const { return m_folder.filePath(u"fake"_s); }

private:
    void serve(const QByteArray &answer, bool ends)
    {
        QLocalServer server;
        server.listen(socket());
        m_ready.set_value();
        QLocalSocket *peer = nullptr;
        while (!m_stop.stop_requested() && peer == nullptr) {
            server.waitForNewConnection(20);
            peer = server.nextPendingConnection();
        }
        if (peer == nullptr)
            return;
        peer->waitForReadyRead(10000);
        peer->write(answer);
        peer->waitForBytesWritten(1000);
        if (ends)
            peer->abort();
        while (!m_stop.stop_requested() && peer->state() == QLocalSocket::ConnectedState)
            peer->waitForDisconnected(20);
    }

    QTemporaryDir m_folder;
    std::promise<void> m_ready;
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
};

void TestKeys::survivesAKilledAgent()
{
    const FakeAgent agent(QByteArray("\0\0", 2), true);
    const auto key = readSshKeyBlob(ed25519FromSeed(QByteArray(32, '\x05'))->blob());
    const auto field = SshAgent(agent.socket()).sign(*key, message, {});
    QVERIFY(!field);
    QVERIFY2(field.error().message.contains(u"ended"_s), qPrintable(field.error().message));
}

void TestKeys::stopsWhileTheAgentThinks()
{
    const FakeAgent agent({}, false);
    const auto key = readSshKeyBlob(ed25519FromSeed(QByteArray(32, '\x05'))->blob());
    std::stop_source stop;
    Result<QByteArray> field;
    const std::unique_ptr<QThread> worker(QThread::create(
        [&] { field = SshAgent(agent.socket()).sign(*key, message, stop.get_token()); }));
    worker->start();
    stop.request_stop();
    worker->wait();
    QVERIFY(!field);
    QVERIFY(!SshAgent(agent.socket()).sign(*key, message, {}, 100ms));
}

void TestKeys::refusesOversizeAnswers()
{
    const FakeAgent agent(SshWriter().number(0xffffffff).bytes(), false);
    const auto keys = SshAgent(agent.socket()).keys({});
    QVERIFY(!keys);
    QVERIFY(keys.error().message.contains(u"no answer of an agent"_s));
}

void TestKeys::consoleKeyIsMadeOnce()
{
    const QTemporaryDir folder;
    QHash<QString, QByteArray> kept;
    const ConsoleKeychain keychain {
        [&kept](const QString &asked) -> Result<std::optional<QByteArray>> {
            return kept.contains(asked) ? std::optional(kept.value(asked)) : std::nullopt;
        },
        [&kept](const QString &asked, const QByteArray &bytes) -> Result<void> {
            kept.insert(asked, bytes);
            return {};
        }};
    const auto first = consoleKey(keychain, folder.path());
    const auto second = consoleKey(keychain, folder.path());
    QVERIFY(first && second);
    QVERIFY(first->inKeychain);
    QCOMPARE(first->signer->publicKey(), second->signer->publicKey());
    QVERIFY(QDir(folder.path()).isEmpty());
}

/// One that answers to nothing and takes nothing.
static ConsoleKeychain lockedKeychain()
{
    return {[](const QString &) -> Result<std::optional<QByteArray>> {
                return failure(u"the keyring is locked"_s);
            },
            [](const QString &, const QByteArray &) -> Result<void> {
                return failure(u"the keyring is locked"_s);
            }};
}

void TestKeys::withoutAKeychainAFileKeepsTheConsoleKey()
{
    const QTemporaryDir folder;
    const auto first = consoleKey({}, folder.path());
    QVERIFY(first);
    QVERIFY(!first->inKeychain);
    QVERIFY2(first->where.contains(u"no keychain"_s), qPrintable(first->where));
    const QString path = folder.filePath(u"console-key"_s);
    QVERIFY((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    const auto second = consoleKey({}, folder.path());
    QVERIFY(second);
    QCOMPARE(first->signer->publicKey(), second->signer->publicKey());
}

void TestKeys::aLockedKeychainIsNotNoKey()
{
    const QTemporaryDir folder;
    const auto key = consoleKey(lockedKeychain(), folder.path());
    QVERIFY(!key);
    QVERIFY2(key.error().message.contains(u"the keyring is locked"_s),
             qPrintable(key.error().text()));
    QVERIFY(QDir(folder.path()).isEmpty());
    // One that cannot be written to is no reason for a file either.
    ConsoleKeychain full = lockedKeychain();
    full.read = [](const QString &) -> Result<std::optional<QByteArray>> { return std::nullopt; };
    QVERIFY(!consoleKey(full, folder.path()));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestKeys::aFilesKeySignsItsOwnLaunches()
{
    const QTemporaryDir folder;
    const auto inFile = consoleKey({}, folder.path());
    QVERIFY(inFile);
    const QString itsKey = inFile->signer->publicKey();
    const auto wanted = consoleKey(lockedKeychain(), folder.path(), itsKey);
    QVERIFY2(wanted, qPrintable(wanted ? QString() : wanted.error().text()));
    QCOMPARE(wanted->signer->publicKey(), itsKey);
    QVERIFY(!consoleKey(lockedKeychain(), folder.path(), u"ssh-ed25519 AAAA"_s));
    QVERIFY(!consoleKey(lockedKeychain(), folder.path()));
}

void TestKeys::headIsVerified()
{
    const auto key = passingConsoleKey();
    const auto other = passingConsoleKey();
    QVERIFY(key && other);
    const auto signature = key->signer->sign(message);
    QVERIFY(signature);
    QVERIFY(verifyHead(message, *signature, key->signer->publicKey()));
    QVERIFY(!verifyHead(message + ' ', *signature, key->signer->publicKey()));
    QVERIFY(!verifyHead(message, *signature, other->signer->publicKey()));
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
