// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/awssignature.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

/// Signature Version 4 as the examples of Amazon S3's documentation have it.
class TestAwsSignature : public QObject
{
    Q_OBJECT

private slots:
    void signsAsTheExamples_data();
    void signsAsTheExamples();
};

void TestAwsSignature::signsAsTheExamples_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("an object, with a header")
        << u"https://examplebucket.s3.amazonaws.com/test.txt"_s << QByteArray("bytes=0-9")
        << QByteArray("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    QTest::newRow("a query without value")
        << u"https://examplebucket.s3.amazonaws.com/?lifecycle"_s << QByteArray()
        << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    QTest::newRow("a query with values")
        << u"https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J"_s << QByteArray()
        << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
}

void TestAwsSignature::signsAsTheExamples()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, signature);
    HttpRequest request;
    request.url = QUrl(url);
    if (!range.isEmpty())
        request.headers.append(HttpHeader {"Range", range});
    signForAws(request,
               {"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1"},
               QDateTime(QDate(2013, 5, 24), QTime(0, 0), QTimeZone::UTC));
    const QByteArray authorization = request.headers.last().value;
    QVERIFY2(authorization.endsWith("Signature=" + signature), authorization.constData());
    QVERIFY(authorization.startsWith(
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"));
}

QTEST_GUILESS_MAIN(TestAwsSignature)
#include "tst_awssignature.moc"
