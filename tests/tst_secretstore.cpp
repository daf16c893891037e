// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/fingerprint.h"
#include "secrets/hiddensecrets.h"
#include "secrets/plansecrets.h"
#include "secrets/secretstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
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
    return saysInstead(store,
                       name == "locked"_L1           ? "locked"_L1
                           : name == "no service"_L1 ? "service"_L1
                                                     : "D-Bus"_L1);
}

void TestSecretStore::keychain_data()
{
    QTest::addColumn<QString>("before");
    // The daemon goes into the background before it has its name on the bus: that is waited for.
    const QString start =
        u"printf %1 | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit "
        u"77; "
        "until dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus "
        "org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true; "
        "do sleep 0.02; done; "_s;
    QTest::newRow("unlocked") << start.arg(u"first-pass"_s);
    // The daemon that is given a wrong password stays locked, and says nothing of it.
    // Two runtime folders: a daemon that finds another's control socket, even one that is just
    // ending, hands its work to it.
    QTest::newRow("locked") << u"mkdir -m 700 \"$HOME/first\" && XDG_RUNTIME_DIR=\"$HOME/first\" "
                               "dbus-run-session --config-file=\"$2\" -- bash -c '"_s
            + start.arg(u"first-pass"_s) + u"\"$0\" --case unlocked' \"$0\" || exit 1; "_s
            + start.arg(u"wrong-pass"_s);
    QTest::newRow("no service") << QString();
    QTest::newRow("no bus")
        << u"unset DBUS_SESSION_BUS_ADDRESS; export XDG_RUNTIME_DIR=/nonexistent; "_s;
}

void TestSecretStore::keychain()
{
    QFETCH(QString, before);
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()
        || QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
        QSKIP("dbus-run-session and gnome-keyring-daemon are needed");
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"run"_s));
    QVERIFY(QFile::setPermissions(folder.filePath(u"run"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    // No service of the system's may be started by the bus.
    QFile configuration(folder.filePath(u"bus.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write(
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
        "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
        "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    configuration.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.filePath(u"run"_s));
    for (const QString &name :
         {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CURRENT_DESKTOP"_s})
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"dbus-run-session"_s,
                  {u"--config-file="_s + configuration.fileName(), u"--"_s, u"bash"_s, u"-c"_s,
                   before + u"\"$0\" --case \"$1\""_s, QCoreApplication::applicationFilePath(),
                   QString::fromLatin1(QTest::currentDataTag()), configuration.fileName()});
    QVERIFY(process.waitForStarted());
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray said = process.readAll();
    if (process.exitCode() == 77)
        QSKIP("gnome-keyring-daemon does not start here");
    QVERIFY2(process.exitCode() == 0, said.constData());
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
