// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/fingerprint.h"
#include "secrets/hiddensecrets.h"
#include "secrets/plansecrets.h"
#include "secrets/secretstore.h"
#include "support/keyringsession.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <qt6keychain/keychain.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The keychain's cases run in a bus session of their own: this program once more, with the case's
/// name.
class TestSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void keychain_data();
    void keychain();
    void anEntryOfAnotherTypeIsReplaced();
    void readsTheEnvironment();
    void planSaysWhere();
    void fingerprintNeedsTheKey();
    void fingerprintKeyIsKept();
    void hidesWhatCouldBeRead();
    void hidesWhatWasReplaced();
};

static int complain(const QString &text)
{
    fprintf(stderr, "%s\n", qPrintable(text));
    return 1;
}

static int keepsBinary(KeychainStore &store)
{
    const QByteArray secret = QByteArray("\0\1\xff binary \0 key", 16);
    const auto none = store.contains(u"a/key"_s);
    if (!none)
        return complain(none.error().text());
    if (*none || store.read(u"a/key"_s))
        return complain(u"there is an entry before one was written"_s);
    for (const QByteArray &value : {QByteArray("first"), secret}) {
        if (const auto written = store.write(u"a/key"_s, value); !written)
            return complain(written.error().text());
    }
    const auto read = store.read(u"a/key"_s);
    if (!read || *read != secret)
        return complain(read ? u"other bytes came back"_s : read.error().text());
    // From a second thread as well: lanes come and go.
    bool again = false;
    std::thread([&] { again = store.read(u"a/key"_s) == secret; }).join();
    if (!again)
        return complain(u"a second thread gets no answer"_s);
    if (!store.remove(u"a/key"_s) || !store.remove(u"a/key"_s)
        || store.contains(u"a/key"_s).value_or(true))
        return complain(u"the entry was not removed"_s);
    return 0;
}

/// Puts text where the program keeps bytes, as another program of the service's name would: the
/// library keeps an entry of each type beside the other, and reads the text first. In a process of
/// its own, as the library works on the thread that asked it first.
static int putsText()
{
    int status = -1;
    auto *job = new QKeychain::WritePasswordJob(u"org.launchconsole.LaunchConsole"_s);
    job->setInsecureFallback(false);
    job->setKey(u"a/key"_s);
    job->setTextData(u"the old text"_s);
    QObject::connect(job, &QKeychain::Job::finished, qApp, [&status](QKeychain::Job *done) {
        status = done->error() == QKeychain::NoError ? 0 : complain(done->errorString());
    });
    job->start();
    return QTest::qWaitFor([&status] { return status >= 0; }, 30'000) ? status
                                                                      : complain(u"no answer"_s);
}

static int replacesText(KeychainStore &store)
{
    if (store.read(u"a/key"_s).value_or(QByteArray()) != "the old text")
        return complain(u"the text is not there"_s);
    if (const auto written = store.write(u"a/key"_s, "bytes"); !written)
        return complain(written.error().text());
    const auto read = store.read(u"a/key"_s);
    if (!read || *read != "bytes")
        return complain(read ? QString::fromUtf8(*read) : read.error().text());
    if (!store.remove(u"a/key"_s) || store.contains(u"a/key"_s).value_or(true))
        return complain(u"an entry is left"_s);
    return 0;
}

static int saysInstead(KeychainStore &store, QLatin1StringView word)
{
    const auto read = store.read(u"a/key"_s);
    const auto contains = store.contains(u"a/key"_s);
    if (read || contains)
        return complain(u"an answer was given"_s);
    return read.error().message.contains(word) ? 0 : complain(read.error().text());
}

static int runKeychainCase(const QString &name)
{
    KeychainStore store(5s);
    if (name == "unlocked"_L1)
        return keepsBinary(store);
    if (name == "text"_L1)
        return putsText();
    if (name == "text replaced"_L1)
        return replacesText(store);
    return saysInstead(store,
                       name == "locked"_L1           ? "locked"_L1
                           : name == "no service"_L1 ? "service"_L1
                                                     : "D-Bus"_L1);
}

void TestSecretStore::keychain_data()
{
    QTest::addColumn<KeyringSession::Keyring>("keyring");
    QTest::newRow("unlocked") << KeyringSession::Keyring::Opened;
    QTest::newRow("locked") << KeyringSession::Keyring::Locked;
    QTest::newRow("no service") << KeyringSession::Keyring::NoService;
    QTest::newRow("no bus") << KeyringSession::Keyring::NoBus;
}

void TestSecretStore::keychain()
{
    QFETCH(KeyringSession::Keyring, keyring);
    if (!KeyringSession::isPossible())
        QSKIP("dbus-run-session and gnome-keyring-daemon are needed");
    KeyringSession session;
    KeyringSession::Answer said;
    // Locked is one that was open before.
    if (keyring == KeyringSession::Keyring::Locked)
        said = session.run(KeyringSession::Keyring::Opened, u"unlocked"_s);
    if (said.status <= 0)
        said = session.run(keyring, QString::fromLatin1(QTest::currentDataTag()));
    if (said.isSkipped())
        QSKIP("gnome-keyring-daemon does not start here");
    QVERIFY2(said.status == 0, said.words.constData());
}

void TestSecretStore::anEntryOfAnotherTypeIsReplaced()
{
    if (!KeyringSession::isPossible())
        QSKIP("dbus-run-session and gnome-keyring-daemon are needed");
    KeyringSession session;
    for (const QString &name : {u"text"_s, u"text replaced"_s}) {
        const KeyringSession::Answer said = session.run(KeyringSession::Keyring::Opened, name);
        if (said.isSkipped())
            QSKIP("gnome-keyring-daemon does not start here");
        QVERIFY2(said.status == 0, said.words.constData());
    }
}

void TestSecretStore::readsTheEnvironment()
{
    EnvironmentStore store;
    qputenv("A_SECRET", "value");
    qunsetenv("NO_SECRET");
    QCOMPARE(*store.read(u"A_SECRET"_s), "value");
    QVERIFY(!store.read(u"NO_SECRET"_s));
    QVERIFY(!store.write(u"A_SECRET"_s, "x"));
}

void TestSecretStore::planSaysWhere()
{
    qputenv("A_SECRET", "value");
    const PlanSecrets secrets(
        {{u"a"_s, {}, u"A_SECRET"_s}, {u"nowhere"_s, {}, {}}, {u"unset"_s, {}, u"NO_SECRET"_s}});
    QCOMPARE(*secrets.read(u"a"_s), "value");
    for (const QString &name : {u"nowhere"_s, u"unset"_s, u"unknown"_s})
        QVERIFY(secrets.read(name).error().message.contains(name));
}

void TestSecretStore::fingerprintKeyIsKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    const Result<QByteArray> made = fingerprintKey(path);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    QCOMPARE(made->size(), 32);
    QCOMPARE(fingerprintKey(path).value_or(QByteArray()), *made);
    QCOMPARE(QFile::permissions(path) & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"key"_s});
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("short");
    file.close();
    QVERIFY(!fingerprintKey(path));
    QVERIFY(!fingerprintKey(folder.filePath(u"nowhere/key"_s)));
}

/// Each is asked for once, and one that cannot be read keeps none of the others.
void TestSecretStore::hidesWhatCouldBeRead()
{
    QStringList asked;
    HiddenSecrets secrets({u"a"_s, u"gone"_s, u"b"_s},
                          [&asked](const QString &name, std::stop_token) -> Result<QByteArray> {
                              asked.append(name);
                              if (name == "gone"_L1)
                                  return failure(u"there is none"_s);
                              return name.toUtf8() + "-secret";
                          });
    for (int time = 0; time < 2; ++time) {
        QList<QByteArray> values = secrets.values();
        std::ranges::sort(values);
        QCOMPARE(values, (QList<QByteArray> {"a-secret", "b-secret"}));
    }
    QCOMPARE(asked, (QStringList {u"a"_s, u"gone"_s, u"b"_s}));
}

void TestSecretStore::hidesWhatWasReplaced()
{
    HiddenSecrets secrets({u"a"_s}, [](const QString &, std::stop_token) -> Result<QByteArray> {
        return QByteArray("before");
    });
    QCOMPARE(secrets.values(), QList<QByteArray> {"before"});
    secrets.add(u"a"_s, "after");
    QCOMPARE(secrets.values(), (QList<QByteArray> {"before", "after"}));
}

void TestSecretStore::fingerprintNeedsTheKey()
{
    QCOMPARE(keyedFingerprint("key", "secret").size(), 8);
    QCOMPARE(keyedFingerprint("key", "secret"), keyedFingerprint("key", "secret"));
    QVERIFY(keyedFingerprint("key", "secret") != keyedFingerprint("other", "secret"));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--case"_L1)
        return runKeychainCase(app.arguments().value(2));
    TestSecretStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretstore.moc"
