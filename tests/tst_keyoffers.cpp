// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signoff/keymaking.h"
#include "desk/signoff/keyoffers.h"
#include "secrets/secretstore.h"
#include "signoff/keyfile.h"
#include "support/ownhome.h"
#include "support/realagent.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestKeyOffers : public QObject
{
    Q_OBJECT

private slots:
    void namesTheKeysOfAnAgent();
    void namesKeyFilesAndWhetherTheyAsk();
    void aKeyInBothIsNamedOnce();
    void whatIsNoKeyIsLeftOut();
    void aSecurityKeyIsHardwareAndAsks();
    void aKeyMadeHereIsKeptEncryptedAndSigns();
    void aKeptKeyIsDescribed_data();
    void aKeptKeyIsDescribed();
    void keysThatWereMadeHereAreOffered();
    void refusesAKeyThatAnybodyCouldUse_data();
    void refusesAKeyThatAnybodyCouldUse();
};

/// No agent answers there.
static SigningTools noAgent()
{
    SigningTools tools;
    tools.agentSocket = u"/nonexistent/agent"_s;
    return tools;
}

void TestKeyOffers::namesTheKeysOfAnAgent()
{
    const RealAgent agent;
    QVERIFY(agent.isUp());
    const QTemporaryDir empty;
    const auto key = makeKeyFile(agent.file(u"key"_s), u"ada@desk"_s);
    QVERIFY(key);
    QCOMPARE(agent.add({agent.file(u"key"_s)}), 0);
    SigningTools tools;
    tools.agentSocket = agent.socket();
    const QList<KeyOffer> offers = keyOffers(tools, empty.path());
    QCOMPARE(offers.size(), 1);
    QCOMPARE(offers.first().source, u"agent:"_s + sshFingerprint(*key));
    QCOMPARE(offers.first().asks, KeyOffer::Asks::Unknown);
    const QString words = offers.first().words();
    for (const QString &part :
         {sshFingerprint(*key), u"ada@desk"_s, u"hardware: no"_s, u"asks each time: not known"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
}

void TestKeyOffers::namesKeyFilesAndWhetherTheyAsk()
{
    const QTemporaryDir folder;
    const auto open = makeKeyFile(folder.filePath(u"id_open"_s), u"ada@desk"_s);
    const auto locked = makeKeyFile(folder.filePath(u"id_locked"_s), u"ada@safe"_s, u"secret"_s);
    QVERIFY(open && locked);
    const QList<KeyOffer> offers = keyOffers(noAgent(), folder.path());
    QCOMPARE(offers.size(), 2);
    QCOMPARE(offers.at(0).source, folder.filePath(u"id_locked"_s));
    QVERIFY(offers.at(0).encrypted);
    QCOMPARE(offers.at(0).asks, KeyOffer::Asks::Yes);
    QCOMPARE(offers.at(0).key, *locked);
    QCOMPARE(offers.at(1).source, folder.filePath(u"id_open"_s));
    QCOMPARE(offers.at(1).asks, KeyOffer::Asks::No);
}

void TestKeyOffers::aKeyInBothIsNamedOnce()
{
    const RealAgent agent;
    QVERIFY(agent.isUp());
    const QTemporaryDir folder;
    QVERIFY(makeKeyFile(folder.filePath(u"id_ed25519"_s), u"ada@desk"_s));
    QCOMPARE(agent.add({folder.filePath(u"id_ed25519"_s)}), 0);
    SigningTools tools;
    tools.agentSocket = agent.socket();
    const QList<KeyOffer> offers = keyOffers(tools, folder.path());
    QCOMPARE(offers.size(), 1);
    QVERIFY(offers.first().source.startsWith(u"agent:"_s));
}

void TestKeyOffers::whatIsNoKeyIsLeftOut()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"id_nothing"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a key\n");
    file.close();
    QVERIFY(keyOffers(noAgent(), folder.path()).isEmpty());
    QVERIFY(keyOffers(noAgent(), folder.filePath(u"none"_s)).isEmpty());
}

void TestKeyOffers::aSecurityKeyIsHardwareAndAsks()
{
    KeyOffer offer;
    offer.key.type = SshKeyType::SkEd25519;
    offer.asks = KeyOffer::Asks::Yes;
    QVERIFY(offer.words().contains(u"hardware: yes"_s));
    QVERIFY(offer.words().contains(u"asks each time: yes"_s));
}

/// A keychain in memory.
class MemoryStore : public SecretStore
{
public:
    Result<QByteArray> read(const QString &name, std::stop_token) override
    {
        return secrets.contains(name) ? Result<QByteArray>(secrets.value(name)) : failure(name);
    }
    Result<bool> contains(const QString &name, std::stop_token) override
    {
        return isLocked ? Result<bool>(failure(u"the keyring is locked"_s))
                        : Result<bool>(secrets.contains(name));
    }
    Result<void> write(const QString &name, const QByteArray &secret, std::stop_token) override
    {
        secrets.insert(name, secret);
        return {};
    }
    Result<void> remove(const QString &name, std::stop_token) override
    {
        secrets.remove(name);
        return {};
    }

    QHash<QString, QByteArray> secrets;
    bool isLocked = false;
};

void TestKeyOffers::aKeyMadeHereIsKeptEncryptedAndSigns()
{
    MemoryStore store;
    const Result<SshPublicKey> key = makeKeptKey(store, u"ada"_s, u"correct horse"_s);
    QVERIFY2(key, qPrintable(key ? QString() : key.error().text()));
    QCOMPARE(store.secrets.size(), 1);
    const Result<KeyFile> kept = readKeyFile(store.secrets.value(u"ada"_s));
    QVERIFY(kept);
    QVERIFY(kept->encrypted);
    QCOMPARE(kept->publicKey, *key);
    SigningTools tools = noAgent();
    tools.keychain = [&store](const QString &name, std::stop_token stop) {
        return store.read(name, stop);
    };
    const auto signWithPassphrase = [&](const QString &passphrase) {
        return signWith({KeySource::Kind::Keychain, u"ada"_s, passphrase}, tools,
                        "launch-console-signoff", "text", {});
    };
    QVERIFY(signWithPassphrase(u"correct horse"_s));
    QVERIFY(!signWithPassphrase(u"battery staple"_s));
}

void TestKeyOffers::aKeptKeyIsDescribed_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("says");
    QTest::newRow("encrypted") << u"keychain:ada"_s << u"hardware: no · asks each time: yes"_s;
    QTest::newRow("open") << u"keychain:open"_s << u"hardware: no · asks each time: no"_s;
    QTest::newRow("no key") << u"keychain:words"_s << u"!"_s;
    QTest::newRow("none of that name") << u"keychain:nobody"_s << u"!"_s;
    QTest::newRow("a file") << u"FOLDER/id_open"_s << u"hardware: no · asks each time: no"_s;
    QTest::newRow("no file") << u"FOLDER/id_none"_s << u"!"_s;
}

void TestKeyOffers::aKeptKeyIsDescribed()
{
    QFETCH(QString, source);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    MemoryStore store;
    QVERIFY(makeKeptKey(store, u"ada"_s, u"correct horse"_s));
    QVERIFY(makeKeyFile(folder.filePath(u"id_open"_s), u"ada"_s));
    QFile file(folder.filePath(u"id_open"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    store.secrets.insert(u"open"_s, file.readAll());
    store.secrets.insert(u"words"_s, "a password");
    SigningTools tools = noAgent();
    tools.keychain = [&store](const QString &name, std::stop_token stop) {
        return store.read(name, stop);
    };
    const Result<KeyOffer> offer =
        describeKey(*keySourceFromText(source.replace(u"FOLDER"_s, folder.path())), tools);
    QCOMPARE(offer.has_value(), says != "!"_L1);
    if (offer) {
        QVERIFY2(offer->words().contains(says), qPrintable(offer->words()));
        QVERIFY2(!source.startsWith("keychain:"_L1) || offer->words().contains(u"· keychain ·"_s),
                 qPrintable(offer->words()));
    }
}

void TestKeyOffers::keysThatWereMadeHereAreOffered()
{
    const OwnHome home;
    QCOMPARE(keptKeys(), QList<KeptKey>());
    MemoryStore store;
    const auto key = makeKeptKey(store, u"ada"_s, u"correct horse"_s);
    QVERIFY(key);
    noteKeptKey({u"ada"_s, u"ssh-ed25519 AAAA"_s});
    noteKeptKey({u"ada"_s, sshKeyLine(*key)});
    noteKeptKey({u"damaged"_s, u"no key"_s});
    QCOMPARE(keptKeys().size(), 2);
    const QList<KeyOffer> offers = offersOfKept(keptKeys());
    QCOMPARE(offers.size(), 1);
    QCOMPARE(offers.first().source, u"keychain:ada"_s);
    QCOMPARE(offers.first().key, *key);
    QVERIFY2(offers.first().words().contains(u"asks each time: yes"_s),
             qPrintable(offers.first().words()));
}

void TestKeyOffers::refusesAKeyThatAnybodyCouldUse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("no passphrase") << u"ben"_s << QString() << false << u"passphrase"_s;
    QTest::newRow("no name") << u" "_s << u"p"_s << false << u"name"_s;
    QTest::newRow("one that is there") << u"ada"_s << u"p"_s << false << u"already"_s;
    // A locked keyring is not "no key".
    QTest::newRow("a locked keyring") << u"ben"_s << u"p"_s << true << u"locked"_s;
}

void TestKeyOffers::refusesAKeyThatAnybodyCouldUse()
{
    QFETCH(QString, name);
    QFETCH(QString, passphrase);
    QFETCH(bool, locked);
    QFETCH(QString, refusal);
    MemoryStore store;
    store.secrets.insert(u"ada"_s, "kept");
    store.isLocked = locked;
    const Result<SshPublicKey> key = makeKeptKey(store, name, passphrase);
    QVERIFY(!key);
    QVERIFY2(key.error().message.contains(refusal), qPrintable(key.error().text()));
    QCOMPARE(store.secrets.size(), 1);
    QCOMPARE(store.secrets.value(u"ada"_s), QByteArray("kept"));
}

QTEST_GUILESS_MAIN(TestKeyOffers)
#include "tst_keyoffers.moc"
