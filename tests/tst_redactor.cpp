// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redactor.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

class TestRedactor : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryForm_data();
    void findsEveryForm();
    void findsAcrossChunks();
    void leavesShortSecretsAlone();
    void leavesOtherTextAlone();
};

static const QByteArray secret = "s3cr3t/\"pass\"+word";

void TestRedactor::findsEveryForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << "before " + secret + " after";
    QTest::newRow("base64, 0") << secret.toBase64();
    QTest::newRow("base64, 1") << ("u" + secret).toBase64();
    QTest::newRow("base64, 2") << ("u:" + secret).toBase64();
    QTest::newRow("base64, 3") << ("usr" + secret + "tail").toBase64();
    QTest::newRow("URL") << QUrl::toPercentEncoding(QString::fromUtf8(secret));
    QTest::newRow("JSON") << QByteArray("{\"k\":\"s3cr3t/\\\"pass\\\"+word\"}");
    QTest::newRow("hex") << secret.toHex();
}

void TestRedactor::findsEveryForm()
{
    QFETCH(QByteArray, text);
    const Redactor redactor({secret});
    QVERIFY(redactor.contains(text));
    QVERIFY(!redactor.contains(redactor.redact(text)));
    QVERIFY(redactor.redact(text).contains("***"));
}

void TestRedactor::findsAcrossChunks()
{
    const Redactor redactor({secret});
    const QByteArray text = "start " + secret + " middle " + ("ab" + secret).toBase64() + " end";
    for (int size = 1; size < 12; ++size) {
        RedactingStream stream(redactor);
        QByteArray out;
        for (qsizetype at = 0; at < text.size(); at += size)
            out += stream.feed(text.mid(at, size));
        out += stream.finish();
        QCOMPARE(out, redactor.redact(text));
    }
}

void TestRedactor::leavesShortSecretsAlone()
{
    QVERIFY(Redactor({"abc"}).isEmpty());
}

void TestRedactor::leavesOtherTextAlone()
{
    const QByteArray text = "nothing to hide here";
    QCOMPARE(Redactor({secret}).redact(text), text);
    QCOMPARE(Redactor().redact(text), text);
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
