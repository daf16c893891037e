// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/consolemarks.h"
#include "desk/console/consolesigner.h"
#include "desk/console/thisuser.h"
#include "desk/opening/openlaunch.h"
#include "launch/launch.h"
#include "support/keyringsession.h"
#include "ui/signoff/keybinder.h"
#include "ui/signoff/keypane.h"
#include "ui/signoff/signoffpage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The console's key, its marks and the pane for a new key on a real keyring: open, locked,
/// missing.
class TestKeyring : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anOpenKeyringKeepsAll();
    void aLockedKeyringIsNotNoKey();
    void theHigherMarkCountsWhereverItIs();
    void withoutAKeyringFilesKeepKeyAndMarks();

private:
    void go(KeyringSession::Keyring keyring, const QString &name);

    std::unique_ptr<KeyringSession> m_session;
};

/// What the tests above run, this program once more for each in a bus session of its own; those of
/// one test share a home.
class KeyringCases : public QObject
{
    Q_OBJECT

private slots:
    void open();
    void locked();
    void again();
    void missing();
};

static const QString ledger = u"0b6f8c3e-5a0d-4b1e-9c55-2f1f6f8a7d01"_s;

static QString inHome(const QString &name)
{
    return QDir::home().filePath(name);
}

static QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

static QStringList leaves(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(QString(64, QChar(char16_t(u'a' + i))));
    return all;
}

static void seeLedger(int size)
{
    consoleMarks()->raise(ledger, inHome(u"launch.md"_s), size, leaves(size).constLast());
}

/// What the marks say of a ledger that ends after `size` entries; empty: nothing.
static QString saidOf(const QString &id, int size)
{
    const auto fault = consoleMarks()->faultOf(id, inHome(u"launch.md"_s), leaves(size));
    if (!fault)
        return fault.error().message;
    return *fault ? (*fault)->why : QString();
}

static QString consoleKeyOrWhy()
{
    const auto key = consoleSigner(false);
    return key ? (*key)->publicKey() : key.error().message;
}

/// What the pane answers to "make a key": its message, then the public line.
static QString paneSays(const QString &name)
{
    SignOffPage page;
    bindKeyPane(&page);
    KeyPane *pane = page.keyPane();
    pane->begin();
    pane->findChild<QLineEdit *>(u"keyName"_s)->setText(name);
    pane->findChild<QLineEdit *>(u"keyPassphrase"_s)->setText(u"correct horse"_s);
    pane->findChild<QLineEdit *>(u"keyPassphraseAgain"_s)->setText(u"correct horse"_s);
    pane->findChild<QPushButton *>(u"keyMake"_s)->click();
    const auto *message = pane->findChild<QLabel *>(u"keyMessage"_s);
    const QString waiting = message->text();
    if (!QTest::qWaitFor([&] { return message->text() != waiting; }, 30'000))
        return {};
    return message->text() + u'\n'
        + pane->findChild<QPlainTextEdit *>(u"keyPublic"_s)->toPlainText();
}

/// What the sign-off panel tells of a key that somebody names.
static QString wordsOf(const QString &source)
{
    const Result<KeyOffer> offer = describeKey(*keySourceFromText(source), signingTools());
    return offer ? offer->words() : offer.error().message;
}

static Result<std::unique_ptr<Launch>> madeLaunch(const QString &name)
{
    QFile runbook(inHome(u"launch.md"_s));
    if (!runbook.open(QIODevice::WriteOnly)
        || runbook.write("# A launch\n\n## Before\n\n- [ ] Somebody looked\n") < 0)
        return failure(runbook.errorString(), runbook.fileName());
    runbook.close();
    const Result<RunbookPreview> preview = previewRunbook(runbook.fileName());
    if (!preview)
        return std::unexpected(preview.error());
    NewLaunch wishes;
    wishes.file = inHome(name);
    wishes.release = u"thing:v1"_s;
    wishes.t0 = QDateTime::currentDateTimeUtc().addDays(1);
    return createLaunch(*preview, wishes, {});
}

void KeyringCases::open()
{
    const auto launch = madeLaunch(u"a.launch"_s);
    QVERIFY2(launch, qPrintable(launch ? QString() : launch.error().text()));
    const QString key = (*launch)->state().opened().consoleKey;
    QVERIFY(!key.isEmpty());
    QCOMPARE(consoleKeyOrWhy(), key);
    QVERIFY(!filesIn(dataFolder()).contains(u"console-key"_s));
    seeLedger(3);
    QCOMPARE(filesIn(dataFolder() + "/marks"_L1), QStringList());
    QVERIFY2(saidOf(ledger, 2).contains(u"older copy"_s), qPrintable(saidOf(ledger, 2)));
    QVERIFY(saidOf(u"another"_s, 2).contains(u"not the launch"_s));
    QCOMPARE(saidOf(ledger, 3), QString());
    const QString said = paneSays(u"ada"_s);
    QVERIFY2(said.contains(u"keychain:ada"_s) && said.contains(u"\nssh-ed25519 "_s),
             qPrintable(said));
    QVERIFY(paneSays(u"ada"_s).contains(u"already"_s));
    QCOMPARE(keptKeys().size(), 1);
    const QString kept = wordsOf(u"keychain:ada"_s);
    QVERIFY2(kept.contains(u"hardware: no · asks each time: yes"_s), qPrintable(kept));
}

void KeyringCases::locked()
{
    QVERIFY2(consoleKeyOrWhy().contains(u"locked: unlock it"_s), qPrintable(consoleKeyOrWhy()));
    const auto made = madeLaunch(u"b.launch"_s);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(u"locked"_s), qPrintable(made.error().text()));
    QVERIFY(!QFile::exists(inHome(u"b.launch"_s)));
    // One that is there can be looked at, and says why that is all.
    const auto launch = openLaunch(inHome(u"a.launch"_s));
    QVERIFY2(launch, qPrintable(launch ? QString() : launch.error().text()));
    QVERIFY((*launch)->isReadOnly());
    QVERIFY2((*launch)->readOnlyBecause().contains(u"locked"_s),
             qPrintable((*launch)->readOnlyBecause()));
    QVERIFY(!filesIn(dataFolder()).contains(u"console-key"_s));
    const QString said = paneSays(u"ben"_s);
    QVERIFY2(said.contains(u"locked: unlock it"_s) && said.endsWith(u'\n'), qPrintable(said));
    QVERIFY2(wordsOf(u"keychain:ada"_s).contains(u"locked: unlock it"_s),
             qPrintable(wordsOf(u"keychain:ada"_s)));
    // "Cannot be told" is not "never seen".
    QVERIFY2(saidOf(ledger, 2).contains(u"locked"_s), qPrintable(saidOf(ledger, 2)));
    seeLedger(5);
    QVERIFY2(saidOf(ledger, 4).contains(u"older copy"_s), qPrintable(saidOf(ledger, 4)));
}

void KeyringCases::again()
{
    // The keyring's own mark is lower.
    QVERIFY2(saidOf(ledger, 4).contains(u"older copy"_s), qPrintable(saidOf(ledger, 4)));
    QCOMPARE(saidOf(ledger, 5), QString());
    const auto launch = openLaunch(inHome(u"a.launch"_s));
    QVERIFY2(launch, qPrintable(launch ? QString() : launch.error().text()));
    QVERIFY2(!(*launch)->isReadOnly(), qPrintable((*launch)->readOnlyBecause()));
    // From now on the keyring knows what the files knew.
    seeLedger(6);
    QVERIFY(QDir(dataFolder() + "/marks"_L1).removeRecursively());
    QVERIFY2(saidOf(ledger, 4).contains(u"older copy"_s), qPrintable(saidOf(ledger, 4)));
    QCOMPARE(saidOf(ledger, 6), QString());
}

void KeyringCases::missing()
{
    const QString key = consoleKeyOrWhy();
    QVERIFY2(key.startsWith(u"ssh-ed25519 "_s), qPrintable(key));
    QCOMPARE(consoleKeyOrWhy(), key);
    const QString path = dataFolder() + "/console-key"_L1;
    QVERIFY(QFile::exists(path));
    QVERIFY((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    seeLedger(3);
    QVERIFY2(saidOf(ledger, 2).contains(u"older copy"_s), qPrintable(saidOf(ledger, 2)));
    QCOMPARE(saidOf(ledger, 3), QString());
    const QString said = paneSays(u"ada"_s);
    QVERIFY2(said.contains(u"no keychain"_s) && said.endsWith(u'\n'), qPrintable(said));
}

void TestKeyring::init()
{
    if (!KeyringSession::isPossible())
        QSKIP("dbus-run-session and gnome-keyring-daemon are needed");
    m_session = std::make_unique<KeyringSession>();
}

void TestKeyring::go(KeyringSession::Keyring keyring, const QString &name)
{
    const KeyringSession::Answer said = m_session->run(keyring, name);
    if (said.isSkipped())
        QSKIP("gnome-keyring-daemon does not start here");
    QVERIFY2(said.status == 0, said.words.constData());
}

void TestKeyring::anOpenKeyringKeepsAll()
{
    go(KeyringSession::Keyring::Opened, u"open"_s);
}

void TestKeyring::aLockedKeyringIsNotNoKey()
{
    go(KeyringSession::Keyring::Opened, u"open"_s);
    go(KeyringSession::Keyring::Locked, u"locked"_s);
}

void TestKeyring::theHigherMarkCountsWhereverItIs()
{
    go(KeyringSession::Keyring::Opened, u"open"_s);
    go(KeyringSession::Keyring::Locked, u"locked"_s);
    go(KeyringSession::Keyring::Opened, u"again"_s);
}

void TestKeyring::withoutAKeyringFilesKeepKeyAndMarks()
{
    go(KeyringSession::Keyring::NoService, u"missing"_s);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (app.arguments().value(1) == "--case"_L1) {
        KeyringCases cases;
        return QTest::qExec(&cases, {app.arguments().constFirst(), app.arguments().value(2)});
    }
    TestKeyring test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyring.moc"
