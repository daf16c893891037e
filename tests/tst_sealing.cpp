// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signoff/sealing.h"
#include "support/ownhome.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSealing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void encryptedKeys_data();
    void encryptedKeys();
    void keepsTheFilesAndNotThePassphrase();
    void nothingIsSealedByDefault();

private:
    OwnHome m_home;
};

void TestSealing::initTestCase()
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:P-256"_s, u"-subj"_s, u"/CN=The team"_s, u"-days"_s, u"30"_s,
                   u"-passout"_s, u"pass:correct horse"_s, u"-keyout"_s, m_home.path(u"seal.key"_s),
                   u"-out"_s, m_home.path(u"seal.pem"_s)});
    QVERIFY(openssl.waitForFinished(60000));
    QCOMPARE(openssl.exitCode(), 0);
}

void TestSealing::encryptedKeys_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("its passphrase") << u"correct horse"_s << QString();
    QTest::newRow("another") << u"battery staple"_s << u"another passphrase"_s;
    QTest::newRow("none") << QString() << u"passphrase is due"_s;
}

void TestSealing::encryptedKeys()
{
    QFETCH(QString, passphrase);
    QFETCH(QString, refusal);
    const Result<PdfSealer> sealer =
        sealerFor({m_home.path(u"seal.key"_s), m_home.path(u"seal.pem"_s), false, passphrase}, {});
    if (refusal.isEmpty()) {
        QVERIFY2(sealer, qPrintable(sealer ? QString() : sealer.error().text()));
        QCOMPARE(sealer->identity->name(), u"The team"_s);
    } else {
        QVERIFY(!sealer);
        QVERIFY2(sealer.error().message.contains(refusal), qPrintable(sealer.error().text()));
    }
}

void TestSealing::keepsTheFilesAndNotThePassphrase()
{
    const SealSetting setting {u"/keys/seal.key"_s, u"/keys/seal.pem"_s, false, u"correct horse"_s};
    keepSealSetting(setting);
    const SealSetting kept = keptSealSetting();
    QCOMPARE(kept.key, setting.key);
    QCOMPARE(kept.certificate, setting.certificate);
    QVERIFY(kept.passphrase.isEmpty());
    // Nowhere in what the program wrote.
    int files = 0;
    QDirIterator all(m_home.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("correct horse"), qPrintable(file.fileName()));
        files += bytes.contains("/keys/seal.key");
    }
    QCOMPARE(files, 1);
}

void TestSealing::nothingIsSealedByDefault()
{
    keepSealSetting({});
    const Result<PdfSealer> sealer = sealerFor(keptSealSetting(), {});
    QVERIFY(sealer);
    QVERIFY(!sealer->seals());
}

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
