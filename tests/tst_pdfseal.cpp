// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/exporter.h"
#include "record/pdfsealcheck.h"
#include "record/sealwords.h"
#include "record/verify.h"
#include "support/recordbuilder.h"
#include "support/shellscript.h"
#include "support/timeauthority.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

class TestPdfSeal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersTheCases_data();
    void answersTheCases();
    void seals_data();
    void seals();
    void readersCallItValid_data() { seals_data(); }
    void readersCallItValid();
    void aTrustedCertificateIsTrusted();
    void aLaterSignatureIsToldOf_data();
    void aLaterSignatureIsToldOf();
    void aReadersSignatureIsJudgedAlike();
    void changesShow_data();
    void changesShow();
    void anotherCertificateOfTheKeyShows();
    void timeStampsAreOverTheirSeal_data();
    void timeStampsAreOverTheirSeal();
    void aSealWithoutAnAnswerHasNoTime();
    void refusesKeysThatReadersCannotJudge_data();
    void refusesKeysThatReadersCannotJudge();
    void fieldsInACircleEnd_data();
    void fieldsInACircleEnd();
    void findsFieldsByAllWays_data();
    void findsFieldsByAllWays();
    void earlierBytesStay();

private:
    PdfSealer sealer(const QString &kind) const;
    Result<TimestampGranted> stamp(const QByteArray &data) const;
    QByteArray sealed(const QString &kind) const;
    QString put(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<OpensslAuthority> m_authority;
    QTemporaryDir m_folder;
    LaunchRecord m_record;
    QByteArray m_plain;
};

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#define NEEDS(tool)                                                                                \
    if (QStandardPaths::findExecutable(tool).isEmpty())                                            \
    QSKIP("a tool is missing")

void TestPdfSeal::initTestCase()
{
    m_authority = std::make_unique<OpensslAuthority>();
    const OpensslAuthority &a = *m_authority;
    QVERIFY(a.isMade());
    // Signers' certificates under the same root.
    a.write(u"sign.cnf"_s, "[ext]\nkeyUsage=critical,digitalSignature,nonRepudiation\n");
    for (const auto &[name, kind] :
         {std::pair("ec", "-newkey ec -pkeyopt ec_paramgen_curve:P-256"),
          std::pair("rsa", "-newkey rsa:2048"), std::pair("ed", "-newkey ed25519"),
          std::pair("weak", "-newkey rsa:1024")}) {
        const QByteArray n = name;
        QVERIFY(a.openssl("req -nodes " + QByteArray(kind) + " -keyout " + n + ".key -out " + n
                              + ".csr -subj",
                          {u"/CN=Erin Engineering"_s}));
        QVERIFY(a.openssl("x509 -req -in " + n
                          + ".csr -CA root.pem -CAkey root.key -days 2 -extfile sign.cnf "
                            "-extensions ext -out "
                          + n + ".pem"));
    }
    RecordBuilder builder(false, {a.root()});
    builder.tellAll();
    m_record = builder.record();
    m_plain = *exporter(u"pdf"_s)->write(m_record);
}

Result<TimestampGranted> TestPdfSeal::stamp(const QByteArray &data) const
{
    const auto query = timestampQuery(data);
    return readTimestampAnswer(m_authority->granted(query->der), query->der, {m_authority->root()});
}

PdfSealer TestPdfSeal::sealer(const QString &kind) const
{
    PdfSealer sealer;
    if (kind.contains(u"time"_s))
        sealer.stamper = [this](const QByteArray &data) { return stamp(data); };
    if (kind.startsWith(u"self-made"_s))
        sealer.identity = *SealIdentity::selfMade(u"Made Here"_s);
    else if (const QString name = kind.section(u' ', 0, 0); name != "time"_L1)
        sealer.identity = *SealIdentity::read(m_authority->read(name + ".key"_L1),
                                              m_authority->read(name + ".pem"_L1));
    return sealer;
}

QByteArray TestPdfSeal::sealed(const QString &kind) const
{
    const Result<SealedPdf> made = sealPdf(m_plain, sealer(kind), QDateTime::currentDateTimeUtc());
    if (!made)
        qWarning("%s", qPrintable(made.error().text()));
    return made ? made->pdf : QByteArray();
}

QString TestPdfSeal::put(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    return writeWhole(path, bytes) ? path : QString();
}

void TestPdfSeal::answersTheCases_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expect");
    QTest::addColumn<QStringList>("roots");
    const QString folder =
        qEnvironmentVariable("LAUNCH_CONSOLE_CASES", QStringLiteral(SHARED_CASES))
        + u"/sign/pdf/"_s;
    const QJsonDocument document = QJsonDocument::fromJson(contents(folder + u"cases.json"_s));
    if (document.isNull())
        QSKIP("the shared cases are not here");
    const QStringList roots {folder + u"certs/signers_root.pem"_s,
                             folder + u"certs/tsa_root.pem"_s};
    for (const QJsonValue &row : document["cases"_L1].toArray()) {
        const QString file = row["file"_L1].toString();
        QTest::newRow(qPrintable(file)) << folder + file << row["expect"_L1].toString() << roots;
    }
}

void TestPdfSeal::answersTheCases()
{
    NEEDS(u"qpdf"_s);
    QFETCH(QString, path);
    QFETCH(QString, expect);
    QFETCH(QStringList, roots);
    const PdfSealReading reading =
        readPdfSeals(contents(path), {QString::fromLatin1(contents(roots.at(0)))},
                     {QString::fromLatin1(contents(roots.at(1)))});
    const ShellAnswer script = verifyScript(m_folder.path(), {u"--seal"_s, path, roots.at(1)});
    const int status = expect.startsWith("invalid"_L1) ? 1 : expect == "no signature"_L1 ? 2 : 0;
    QVERIFY2(script.status == status, script.words.constData());
    QVERIFY2(reading.fault.isEmpty() == !expect.startsWith("invalid"_L1),
             qPrintable(reading.fault));
    if (expect == "no signature"_L1)
        QVERIFY(reading.seals.isEmpty());
    if (!expect.startsWith("valid"_L1))
        return;
    QVERIFY(!reading.seals.isEmpty());
    for (const PdfSeal &seal : reading.seals) {
        QVERIFY(seal.isTrusted);
        QCOMPARE(seal.time.isValid(), expect == "valid"_L1);
        QVERIFY2(script.words.contains("CN=" + seal.by.toUtf8()), script.words.constData());
    }
}

void TestPdfSeal::seals_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind :
         {u"ec"_s, u"rsa"_s, u"ec time"_s, u"self-made"_s, u"self-made time"_s, u"time"_s})
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestPdfSeal::seals()
{
    QFETCH(QString, kind);
    const QString path = put(u"sealed.pdf"_s, sealed(kind));
    VerifyOptions options;
    options.sealCa = m_authority->file(u"root.pem"_s);
    const Result<Verification> v = verifyFile(path, options);
    QVERIFY2(v, qPrintable(v ? QString() : v.error().text()));
    QVERIFY2(v->verdict == RecordVerdict::Valid, qPrintable(v->why));
    QCOMPARE(v->seals.size(), 1);
    const PdfSeal &seal = v->seals.constFirst();
    QCOMPARE(seal.isSelfMade, kind.startsWith("self-made"_L1));
    QCOMPARE(seal.isTrusted, !kind.startsWith("self-made"_L1));
    QCOMPARE(seal.isTimestamp, kind == "time"_L1);
    QCOMPARE(seal.time.isValid(), kind.contains("time"_L1));
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == 0, said.words.constData());
}

void TestPdfSeal::readersCallItValid()
{
    QFETCH(QString, kind);
    NEEDS(u"pdfsig"_s);
    NEEDS(u"qpdf"_s);
    const QString path = put(u"sealed.pdf"_s, sealed(kind));
    QProcess process;
    process.start(u"pdfsig"_s, {u"-nocert"_s, path});
    QVERIFY(process.waitForFinished(60000));
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(said.contains("Total document signed"), said.constData());
    // It does not judge document time stamps.
    if (kind != "time"_L1)
        QVERIFY2(said.contains("Signature is Valid"), said.constData());
    process.start(u"qpdf"_s, {u"--check"_s, path});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void TestPdfSeal::aTrustedCertificateIsTrusted()
{
    NEEDS(u"certutil"_s);
    const QString path = put(u"sealed.pdf"_s, sealed(u"ec time"_s));
    const QString database = m_folder.filePath(u"nss"_s);
    QVERIFY(QDir().mkpath(database));
    const auto run = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60000);
        return process.readAllStandardOutput();
    };
    run(u"certutil"_s, {u"-N"_s, u"-d"_s, u"sql:"_s + database, u"--empty-password"_s});
    run(u"certutil"_s,
        {u"-A"_s, u"-d"_s, u"sql:"_s + database, u"-n"_s, u"root"_s, u"-t"_s, u"CT,CT,CT"_s,
         u"-i"_s, m_authority->file(u"root.pem"_s)});
    const QByteArray said = run(u"pdfsig"_s, {u"-nssdir"_s, database, path});
    QVERIFY2(said.contains("Signature is Valid"), said.constData());
    QVERIFY2(said.contains("Certificate is Trusted"), said.constData());
}

/// One more incremental update: the catalog as `change` makes it, under another number where
/// `number` names one, and more objects.
static QByteArray withCatalog(const QByteArray &pdf,
                              const std::function<void(QByteArray &)> &change, int number = 0,
                              const QByteArray &moreObject = {})
{
    const qsizetype named = pdf.lastIndexOf("/Root ") + 6;
    const QByteArray old = pdf.sliced(named, pdf.indexOf(' ', named) - named);
    const qsizetype from = pdf.lastIndexOf('\n' + old + " 0 obj\n") + 1;
    QByteArray object = pdf.sliced(from, pdf.indexOf("endobj\n", from) + 7 - from);
    const QByteArray root = number > 0 ? QByteArray::number(number) : old;
    object.replace(0, old.size(), root);
    change(object);
    const QByteArray start = pdf.sliced(pdf.lastIndexOf("startxref\n") + 10).split('\n').first();
    const auto place = [](qsizetype at) {
        return QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n";
    };
    QByteArray more = pdf + object;
    QByteArray table = "xref\n0 1\n0000000000 65535 f \n" + root + " 1\n" + place(pdf.size());
    if (!moreObject.isEmpty()) {
        table += moreObject.split(' ').first() + " 1\n" + place(more.size());
        more += moreObject;
    }
    const QByteArray at = QByteArray::number(more.size());
    return more + table + "trailer\n<< /Size 9999 /Root " + root + " 0 R /Prev " + start
        + " >>\nstartxref\n" + at + "\n%%EOF\n";
}

/// What somebody wrote between the seal and a signature of their own.
static QByteArray changedAlong(const QByteArray &pdf, const QString &change)
{
    const auto insert = [](const QByteArray &after, const QByteArray &text) {
        return [after, text](QByteArray &object) {
            object.insert(object.indexOf(after) + after.size(), text);
        };
    };
    if (change == "another catalog signed along"_L1)
        return withCatalog(pdf, insert("<<", " /PageLayout /TwoColumnLeft"));
    if (change == "a catalog of another number"_L1)
        return withCatalog(pdf, insert("<<", " /PageLayout /TwoColumnLeft"), 9000);
    if (change == "more in the form"_L1)
        return withCatalog(pdf, insert("/AcroForm <<", " /XFA (x)"));
    if (change == "a note that calls itself a signature"_L1)
        return withCatalog(
            pdf,
            [](QByteArray &object) {
                object.insert(object.indexOf(']', object.indexOf("/Fields [")), " 9001 0 R ");
            },
            0,
            "9001 0 obj\n<< /Type /Annot /Subtype /FreeText /FT /Sig /T (n) /Rect [0 "
            "0 400 400] /Contents (GO) >>\nendobj\n");
    if (change == "the seal taken out of its form"_L1)
        return withCatalog(pdf, [](QByteArray &object) {
            const qsizetype from = object.indexOf("/Fields [") + 9;
            object.remove(from, object.indexOf(']', from) - from);
        });
    return pdf;
}

void TestPdfSeal::aLaterSignatureIsToldOf_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("change");
    QTest::addColumn<RecordVerdict>("verdict");
    for (const QString &first : {u"ec time"_s, u"self-made"_s, u"time"_s}) {
        const auto row = [&first](const char *change, RecordVerdict verdict) {
            QTest::newRow(qPrintable(first + u": "_s + QString::fromLatin1(change)))
                << first << QString::fromLatin1(change) << verdict;
        };
        row("nothing", RecordVerdict::Valid);
        row("signed three times", RecordVerdict::Valid);
        row("another catalog signed along", RecordVerdict::Invalid);
        row("a catalog of another number", RecordVerdict::Invalid);
        row("more in the form", RecordVerdict::Invalid);
        row("a note that calls itself a signature", RecordVerdict::Invalid);
        row("the seal taken out of its form", RecordVerdict::Invalid);
        row("a byte of the seal", RecordVerdict::Invalid);
        row("a byte of the later signature", RecordVerdict::Invalid);
        row("a comment behind", RecordVerdict::Invalid);
    }
}

void TestPdfSeal::aLaterSignatureIsToldOf()
{
    NEEDS(u"qpdf"_s);
    QFETCH(QString, first);
    QFETCH(QString, change);
    QFETCH(RecordVerdict, verdict);
    QByteArray pdf = sealed(first);
    const qsizetype hole = pdf.lastIndexOf("/Contents <") + 11;
    pdf = changedAlong(pdf, change);
    const auto signedBy = [this](const QByteArray &bytes, const QString &kind) {
        return *sealPdf(bytes, sealer(kind), QDateTime::currentDateTimeUtc());
    };
    pdf = signedBy(pdf, u"rsa time"_s).pdf;
    if (change == "signed three times"_L1)
        pdf = signedBy(pdf, u"time"_s).pdf;
    if (change == "a byte of the seal"_L1)
        pdf[hole + 400] = pdf.at(hole + 400) == '0' ? '1' : '0';
    if (change == "a byte of the later signature"_L1) {
        const qsizetype later = pdf.lastIndexOf("/Contents <") + 11;
        pdf[later + 400] = pdf.at(later + 400) == '0' ? '1' : '0';
    }
    if (change == "a comment behind"_L1)
        pdf += "% more\n";
    const QString path = put(u"later.pdf"_s, pdf);
    const Verification v = *verifyFile(path);
    QVERIFY2(v.verdict == verdict, qPrintable(v.why));
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == (verdict == RecordVerdict::Valid ? 0 : 1), said.words.constData());
    if (verdict != RecordVerdict::Valid)
        return;
    const QStringList words = sealWords(v);
    QCOMPARE(words.size(), change == "signed three times"_L1 ? 3 : 2);
    QVERIFY2(words.first().startsWith(u"sealed by"_s), qPrintable(words.join(u'\n')));
    QVERIFY2(words.at(1).startsWith(u"what was sealed is intact; signed afterwards by "
                                    "Erin Engineering"_s),
             qPrintable(words.at(1)));
    QVERIFY2(said.words.contains("the PDF is sealed: "), said.words.constData());
    QVERIFY2(!said.words.contains("unspecified"), said.words.constData());
    QVERIFY2(said.words.contains("what was sealed is intact; signed afterwards: CN=Erin "
                                 "Engineering"),
             said.words.constData());
}

/// A signature that somebody gave with another program.
void TestPdfSeal::aReadersSignatureIsJudgedAlike()
{
    for (const QString &tool : {u"pdfsig"_s, u"certutil"_s, u"pk12util"_s, u"qpdf"_s})
        NEEDS(tool);
    const QString database = m_folder.filePath(u"signers"_s);
    QVERIFY(QDir().mkpath(database));
    QVERIFY(m_authority->openssl("pkcs12 -export -inkey rsa.key -in rsa.pem -certfile root.pem "
                                 "-name erin -passout pass:p -out rsa.p12"));
    QByteArray said;
    const auto run = [&said](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool done = process.waitForFinished(60000) && process.exitCode() == 0;
        said = process.readAll();
        return done;
    };
    const QString sql = "sql:"_L1 + database;
    QVERIFY2(run(u"certutil"_s, {u"-N"_s, u"-d"_s, sql, u"--empty-password"_s}), said.constData());
    QVERIFY2(run(u"pk12util"_s,
                 {u"-i"_s, m_authority->file(u"rsa.p12"_s), u"-d"_s, sql, u"-W"_s, u"p"_s}),
             said.constData());
    const QString path = put(u"sealed.pdf"_s, sealed(u"ec time"_s));
    const QString later = m_folder.filePath(u"read.pdf"_s);
    QVERIFY2(run(u"pdfsig"_s,
                 {u"-nssdir"_s, database, u"-nick"_s, u"erin"_s, u"-add-signature"_s, path, later}),
             said.constData());
    const Verification v = *verifyFile(later);
    const ShellAnswer script = verifyScript(m_folder.path(), {later});
    QVERIFY2(v.verdict == RecordVerdict::Valid, qPrintable(v.why));
    QVERIFY2(script.status == 0, script.words.constData());
    QCOMPARE(v.seals.size(), 2);
}

void TestPdfSeal::changesShow_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("change");
    for (const QString &kind : {u"ec time"_s, u"time"_s}) {
        for (const QString &change :
             {u"a byte"_s, u"a comment behind"_s, u"an update behind"_s, u"the hole widened"_s,
              u"signature byte"_s, u"padding used"_s})
            QTest::newRow(qPrintable(kind + u": "_s + change)) << kind << change;
    }
}

void TestPdfSeal::changesShow()
{
    QFETCH(QString, kind);
    QFETCH(QString, change);
    QByteArray pdf = sealed(kind);
    const qsizetype hole = pdf.lastIndexOf("/Contents <") + 10;
    if (change == "a byte"_L1) {
        // The binary comment of the file's head: no reader shows it.
        pdf[12] = char(pdf.at(12) ^ 1);
    } else if (change == "a comment behind"_L1) {
        pdf += "% more\n";
    } else if (change == "an update behind"_L1) {
        const QByteArray at = QByteArray::number(pdf.lastIndexOf("\nxref\n0 1") + 1);
        const qsizetype root = pdf.lastIndexOf("/Root ");
        const QByteArray start = QByteArray::number(pdf.size());
        pdf += "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 9999 "
            + pdf.sliced(root, pdf.indexOf('R', root + 6) + 1 - root) + " /Prev " + at
            + " >>\nstartxref\n" + start + "\n%%EOF\n";
    } else if (change == "the hole widened"_L1) {
        const QByteArray range = "/ByteRange [0 " + QByteArray::number(hole);
        pdf.replace(range, "/ByteRange [0 " + QByteArray::number(hole - 2));
    } else if (change == "signature byte"_L1) {
        // Of the digest of what it covers, in the signed attributes or the token.
        const QByteArray covered = pdf.first(hole) + pdf.sliced(hole + 2 * 16384 + 2);
        const qsizetype digest = pdf.indexOf(
            QCryptographicHash::hash(covered, QCryptographicHash::Sha256).toHex(), hole);
        QVERIFY(digest > 0);
        pdf[digest] = pdf.at(digest) == '0' ? '1' : '0';
    } else {
        pdf[hole + 2 * 16384 - 3] = 'f';
    }
    const QString path = put(u"changed.pdf"_s, pdf);
    const Result<Verification> v = verifyFile(path);
    QVERIFY2(v, qPrintable(v ? QString() : v.error().text()));
    QVERIFY2(v->verdict == RecordVerdict::Invalid, qPrintable(change));
    QCOMPARE(v->standing, m_record.entries.size());
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == 1, said.words.constData());
}

void TestPdfSeal::anotherCertificateOfTheKeyShows()
{
    QByteArray pdf = sealed(u"self-made"_s);
    // Issuer, then subject: by the issuer the signature finds its certificate.
    const QByteArray hex = QByteArray("Made Here").toHex();
    const qsizetype name = pdf.indexOf(hex, pdf.indexOf(hex) + 1);
    QVERIFY(name > 0);
    pdf.replace(name, 18, QByteArray("Made Hero").toHex());
    const PdfSealReading reading = readPdfSeals(pdf, {}, {});
    QVERIFY2(reading.fault.contains(u"another certificate"_s), qPrintable(reading.fault));
    const ShellAnswer said = verifyScript(m_folder.path(), {put(u"another.pdf"_s, pdf)});
    QCOMPARE(said.status, 1);
    QVERIFY2(said.words.contains("another certificate"), said.words.constData());
}

void TestPdfSeal::timeStampsAreOverTheirSeal_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isRootNamed");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<RecordVerdict>("verdict");
    for (const QString &kind : {u"self-made time"_s, u"rsa time"_s, u"time"_s}) {
        for (const bool rooted : {true, false}) {
            const char *root = rooted ? "" : ", no root is named";
            QTest::addRow("%s: good%s", qPrintable(kind), root)
                << kind << rooted << QByteArray() << RecordVerdict::Valid;
            QTest::addRow("%s: over something else%s", qPrintable(kind), root)
                << kind << rooted << QByteArray("more") << RecordVerdict::Invalid;
        }
    }
}

void TestPdfSeal::timeStampsAreOverTheirSeal()
{
    QFETCH(QString, kind);
    QFETCH(bool, isRootNamed);
    QFETCH(QByteArray, more);
    QFETCH(RecordVerdict, verdict);
    RecordBuilder builder(false, isRootNamed ? QStringList {m_authority->root()} : QStringList());
    builder.signOff(1);
    PdfSealer forged = sealer(kind);
    forged.stamper = [this, more](const QByteArray &data) { return stamp(data + more); };
    const Result<SealedPdf> made = sealPdf(*exporter(u"pdf"_s)->write(builder.record()), forged,
                                           QDateTime::currentDateTimeUtc());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    const QString path = put(u"stamped.pdf"_s, made->pdf);
    const Verification v = *verifyFile(path);
    QVERIFY2(v.verdict == verdict, qPrintable(v.why));
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == (verdict == RecordVerdict::Valid ? 0 : 1), said.words.constData());
}

void TestPdfSeal::aSealWithoutAnAnswerHasNoTime()
{
    PdfSealer away = sealer(u"ec"_s);
    away.stamper = [](const QByteArray &) -> Result<TimestampGranted> {
        return failure(u"the authority is away"_s);
    };
    const Exported made = *exporter(u"pdf"_s)->make(m_record, {.sealer = away});
    QCOMPARE(made.lacks.size(), 1);
    QVERIFY(made.lacks.constFirst().contains(u"the authority is away"_s));
    const PdfSealReading reading = readPdfSeals(made.bytes, {}, {m_authority->root()});
    QVERIFY2(reading.fault.isEmpty(), qPrintable(reading.fault));
    QVERIFY(!reading.seals.constFirst().time.isValid());
    const ShellAnswer said =
        verifyScript(m_folder.path(), {u"--seal"_s, put(u"away.pdf"_s, made.bytes)});
    QVERIFY2(said.status == 0, said.words.constData());
    // Where only a time authority was to seal it, the document is there, not sealed, and says so.
    away.identity.reset();
    const Exported bare = *exporter(u"pdf"_s)->make(m_record, {.sealer = away});
    QVERIFY(bare.lacks.constFirst().contains(u"not sealed"_s));
    QVERIFY(readPdfSeals(bare.bytes, {}, {}).seals.isEmpty());
}

void TestPdfSeal::refusesKeysThatReadersCannotJudge_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("certificate");
    QTest::newRow("Ed25519") << u"ed.key"_s << u"ed.pem"_s;
    QTest::newRow("RSA 1024") << u"weak.key"_s << u"weak.pem"_s;
    QTest::newRow("another's certificate") << u"ec.key"_s << u"rsa.pem"_s;
    QTest::newRow("no key") << u"ec.pem"_s << u"ec.pem"_s;
    QTest::newRow("no certificate") << u"ec.key"_s << u"ec.key"_s;
}

void TestPdfSeal::refusesKeysThatReadersCannotJudge()
{
    QFETCH(QString, key);
    QFETCH(QString, certificate);
    const auto identity =
        SealIdentity::read(m_authority->read(key), m_authority->read(certificate));
    QVERIFY(!identity);
    QVERIFY(!identity.error().message.isEmpty());
}

/// A PDF with these fields and further objects, from the number 5 on.
static QByteArray formOf(const QByteArray &fields, const QByteArray &objects)
{
    return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [" + fields
        + "] >> >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [4 0 R] /Count 1 >>\nendobj\n"
        + "4 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n" + objects
        + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

static QByteArray object(int number, const QByteArray &text)
{
    return QByteArray::number(number) + " 0 obj\n" + text + "\nendobj\n";
}

void TestPdfSeal::fieldsInACircleEnd_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray few = QByteArray("5 0 R ").repeated(10);
    QTest::newRow("ten to the sixteenth ways")
        << formOf(few, object(5, "<< /T (a) /Kids [" + few + "] >>"));
    const QByteArray many = QByteArray("5 0 R ").repeated(20'000);
    QTest::newRow("wide") << formOf(many, object(5, "<< /T (a) /Kids [" + many + "] >>"));
    QByteArray fields;
    QByteArray objects = object(5, '[' + QByteArray("7 0 R ").repeated(20'000) + ']');
    for (int number = 6; number < 3'000; ++number) {
        fields += QByteArray::number(number) + " 0 R ";
        objects += object(number, "<< /T (a) /Kids 5 0 R >>");
    }
    QTest::newRow("one list of many") << formOf(fields, objects);
}

void TestPdfSeal::fieldsInACircleEnd()
{
    QFETCH(QByteArray, pdf);
    const PdfSealReading reading = readPdfSeals(pdf, {}, {});
    QVERIFY(reading.seals.isEmpty());
    QVERIFY2(reading.fault.isEmpty(), qPrintable(reading.fault));
    const ShellAnswer said =
        verifyScript(m_folder.path(), {u"--seal"_s, put(u"circle.pdf"_s, pdf)});
    QVERIFY2(said.status == 2, said.words.constData());
}

void TestPdfSeal::findsFieldsByAllWays_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray signature = "/V << /Type /Sig /SubFilter /ETSI.RFC3161 /Contents <00> >> ";
    // The long way ends at the field, the short one goes on below it.
    QByteArray chain;
    for (int number = 5; number < 21; ++number)
        chain += object(number, "<< /T (a) /Kids [" + QByteArray::number(number + 1) + " 0 R] >>");
    QTest::newRow("a long way and a short one")
        << formOf("5 0 R 21 0 R",
                  chain + object(21, "<< /T (b) /Kids [22 0 R] >>")
                      + object(22, "<< /T (c) /FT /Sig " + signature + ">>"));
    const QByteArray kid = "/Kids [<< /T (c) " + signature + ">>] >>";
    QTest::newRow("alike below two kinds")
        << formOf("5 0 R 6 0 R",
                  object(5, "<< /T (a) /FT /Tx " + kid) + object(6, "<< /T (b) /FT /Sig " + kid));
}

/// Program and script, each the signature that covers nothing.
void TestPdfSeal::findsFieldsByAllWays()
{
    QFETCH(QByteArray, pdf);
    const PdfSealReading reading = readPdfSeals(pdf, {}, {});
    QVERIFY2(reading.fault.contains("the range it covers"_L1), qPrintable(reading.fault));
    const ShellAnswer said = verifyScript(m_folder.path(), {u"--seal"_s, put(u"ways.pdf"_s, pdf)});
    QVERIFY2(said.status == 1, said.words.constData());
}

void TestPdfSeal::earlierBytesStay()
{
    const QByteArray pdf = sealed(u"ec"_s);
    QVERIFY(pdf.startsWith(m_plain));
    QVERIFY(pdf.size() - m_plain.size() < 40'000);
}

QTEST_MAIN(TestPdfSeal)
#include "tst_pdfseal.moc"
