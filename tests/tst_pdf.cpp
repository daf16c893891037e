// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/exporter.h"
#include "record/verify.h"
#include "support/recordbuilder.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void recordComesOutAsExported();
    void filesHaveTheShapeOfPdfA();
    void isCleanToQpdf();
    void namesEveryItem();
    void sameRecordSameBytes();
    void verifies();
    void tellsBytesAddedBehind();
    void tellsAnotherRunbook();
    void rehearsalSaysSo();
    void longTextsBreakAcrossPages();
    void emptyLaunchHasAPdf();

private:
    QByteArray run(const QString &program, const QStringList &arguments, int *status = nullptr);
    QTemporaryDir m_folder;
    QString m_pdf;
    LaunchRecord m_record;
};

static QByteArray pdfOf(const LaunchRecord &record)
{
    const Result<QByteArray> pdf = exporter(u"pdf"_s)->write(record);
    if (!pdf)
        qWarning("%s", qPrintable(pdf.error().text()));
    return pdf.value_or(QByteArray());
}

void TestPdf::initTestCase()
{
    RecordBuilder builder;
    builder.tellAll();
    m_record = builder.record();
    m_pdf = m_folder.filePath(u"record.pdf"_s);
    QVERIFY(writeWhole(m_pdf, pdfOf(m_record)));
}

QByteArray TestPdf::run(const QString &program, const QStringList &arguments, int *status)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    process.waitForFinished(60000);
    if (status != nullptr)
        *status = process.exitCode();
    return process.readAllStandardOutput();
}

#define NEEDS(tool)                                                                                \
    if (QStandardPaths::findExecutable(tool).isEmpty())                                            \
    QSKIP("a tool is missing")

void TestPdf::recordComesOutAsExported()
{
    NEEDS(u"pdfdetach"_s);
    int status = -1;
    run(u"pdfdetach"_s, {u"-saveall"_s, m_pdf}, &status);
    QCOMPARE(status, 0);
    QFile file(m_folder.filePath(u"launch-record.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), *exporter(u"jsonl"_s)->write(m_record));
    for (const QString &name : {u"head.json"_s, u"head.sig"_s, u"allowed_signers"_s, u"verify.sh"_s,
                                u"runbook.md"_s, u"plan.yaml"_s})
        QVERIFY2(QFile::exists(m_folder.filePath(name)), qPrintable(name));
}

void TestPdf::filesHaveTheShapeOfPdfA()
{
    NEEDS(u"qpdf"_s);
    const QByteArray text =
        run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, m_pdf, u"-"_s});
    for (const char *part : {"/AF [", "/AFRelationship /Source", "/UF ", "/ModDate", "/Outlines",
                             "<pdfaid:part>3<", "/OutputIntents"})
        QVERIFY2(text.contains(part), part);
    QVERIFY(!text.contains("/ca 0."));
}

void TestPdf::isCleanToQpdf()
{
    NEEDS(u"qpdf"_s);
    int status = -1;
    const QByteArray said = run(u"qpdf"_s, {u"--check"_s, m_pdf}, &status);
    QVERIFY2(status == 0, said.constData());
}

void TestPdf::namesEveryItem()
{
    NEEDS(u"pdftotext"_s);
    const QString text = QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, m_pdf, u"-"_s}));
    for (const Phase &phase : m_record.runbook->phases) {
        QVERIFY(text.contains(phase.title));
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items)
                QVERIFY2(text.contains(item.title), qPrintable(item.title));
            for (const Step &step : section.steps)
                QVERIFY2(text.contains(step.title), qPrintable(step.title));
        }
    }
    QVERIFY(text.contains(u"GO: launched at"_s));
    QVERIFY(text.contains(u"1 attested, 1 waived, 1 not applicable"_s));
    QVERIFY(text.contains(m_record.state.head().first(8)));
    QVERIFY(!text.contains(u"REHEARSAL"_s));
    QVERIFY(!text.contains(u"of 999"_s));
}

void TestPdf::sameRecordSameBytes()
{
    QCOMPARE(pdfOf(m_record), pdfOf(m_record));
}

void TestPdf::verifies()
{
    const Result<Verification> v = verifyFile(m_pdf);
    QVERIFY(v);
    QVERIFY2(v->verdict == RecordVerdict::Valid, qPrintable(v->why));
    QCOMPARE(v->entries, m_record.entries.size());
}

void TestPdf::tellsBytesAddedBehind()
{
    const QString path = m_folder.filePath(u"longer.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(m_record) + "% a comment\n"));
    const Result<Verification> v = verifyFile(path);
    QVERIFY(v);
    QVERIFY(v->verdict == RecordVerdict::Invalid);
    QCOMPARE(v->standing, m_record.entries.size());
}

void TestPdf::tellsAnotherRunbook()
{
    LaunchRecord other = m_record;
    other.runbookBytes += "- [ ] one more\n";
    const QString path = m_folder.filePath(u"other.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(other)));
    const Result<Verification> v = verifyFile(path);
    QVERIFY(v);
    QVERIFY(v->verdict == RecordVerdict::Invalid);
    QVERIFY(v->why.contains(u"runbook"_s));
}

void TestPdf::rehearsalSaysSo()
{
    NEEDS(u"pdftotext"_s);
    RecordBuilder builder(true);
    builder.tellAll();
    const QString path = m_folder.filePath(u"rehearsal.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(builder.record())));
    const QByteArray text = run(u"pdftotext"_s, {path, u"-"_s});
    const qsizetype pages = text.count('\f');
    QVERIFY(pages > 1);
    QVERIFY(text.count("REHEARSAL") >= pages);
}

void TestPdf::longTextsBreakAcrossPages()
{
    NEEDS(u"pdftotext"_s);
    RecordBuilder builder;
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words.append(u"word%1"_s.arg(i));
    builder.check(u"before-launch/security/strict-transport-header"_s, Verdict::Fail, u"less"_s,
                  words.join(u' '), QString(4000, u'x'));
    const QString path = m_folder.filePath(u"long.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(builder.record())));
    const QByteArray text = run(u"pdftotext"_s, {path, u"-"_s});
    for (const char *word : {"word0", "word1500", "word2999"})
        QVERIFY2(text.contains(word), word);
}

void TestPdf::emptyLaunchHasAPdf()
{
    RecordBuilder builder;
    QVERIFY(pdfOf(builder.record()).startsWith("%PDF-1.7"));
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
