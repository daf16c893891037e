// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/exporter.h"
#include "record/outcome.h"
#include "support/recordbuilder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestExporters : public QObject
{
    Q_OBJECT

private slots:
    void writesAsBefore_data();
    void writesAsBefore();
    void everyExporterHasAName();
    void refusesAnUnknownFormat();
    void linesAreTheStoredBytes();
    void ticksOneByteEach();
    void notesStandBesideTheirItems();
    void whatWentAheadSaysWhy();
    void theSummarySaysHowAnUndecidedCanaryEnded();
    void aStaleSignOffSaysSoInTheTable();
    void spreadsheetsComputeNothing();
    void leavesNothingHalfWritten();
    void statesAreThoseOfTheWindow_data();
    void statesAreThoseOfTheWindow();
    void buildServersAreToldEachState_data();
    void buildServersAreToldEachState();
    void rehearsalsAreMarked_data();
    void rehearsalsAreMarked();
};

static LaunchRecord toldRecord()
{
    RecordBuilder builder;
    builder.tellAll();
    return builder.record();
}

static QByteArray written(const QString &format, const LaunchRecord &record)
{
    const Result<Exporter> found = exporter(format);
    if (!found)
        return {};
    return found->write(record).value_or(QByteArray());
}

void TestExporters::writesAsBefore_data()
{
    QTest::addColumn<QString>("file");
    // A PDF has a test of its own.
    for (const Exporter &row : exporters()) {
        if (row.name != "pdf"_L1)
            QTest::newRow(qPrintable(row.name))
                << QStringLiteral(TEST_DATA "/records/parcel.") + row.suffix;
    }
}

void TestExporters::writesAsBefore()
{
    QFETCH(QString, file);
    const QByteArray seen = written(QString::fromLatin1(QTest::currentDataTag()), toldRecord());
    QVERIFY(!seen.isEmpty());
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN"))
        QVERIFY(writeWhole(file, seen));
    QFile golden(file);
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(file));
    const QByteArrayList expected = golden.readAll().split('\n');
    const QByteArrayList lines = seen.split('\n');
    for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i)
        QCOMPARE(lines.at(i), expected.at(i));
    QCOMPARE(lines.size(), expected.size());
}

void TestExporters::everyExporterHasAName()
{
    for (const Exporter &row : exporters()) {
        QVERIFY(!row.name.isEmpty() && !row.suffix.isEmpty());
        QVERIFY(qstrlen(row.summary) > 0);
        QVERIFY(exporter(row.name));
    }
}

void TestExporters::refusesAnUnknownFormat()
{
    const Result<Exporter> none = exporter(u"docx"_s);
    QVERIFY(!none);
    QVERIFY(none.error().message.contains(u"jsonl"_s));
}

void TestExporters::linesAreTheStoredBytes()
{
    const LaunchRecord record = toldRecord();
    const QByteArrayList lines = written(u"jsonl"_s, record).split('\n');
    QCOMPARE(lines.size(), record.entries.size() + 2);
    for (qsizetype i = 0; i < record.entries.size(); ++i)
        QCOMPARE(lines.at(i), record.entries.at(i).bytes);
    QVERIFY(lines.at(record.entries.size()).startsWith("{\"head\":"));
}

void TestExporters::notesStandBesideTheirItems()
{
    RecordBuilder builder;
    const QString op = u"operator-1"_s;
    builder.add(NoteWritten {u"asked twice --> see ticket 7"_s,
                             u"before-launch/security/old-tokens-revoked"_s},
                std::chrono::seconds(60), op);
    builder.add(
        NoteWritten {u"looked calm"_s, u"phase-2-canary-deployment-t-2h/watch-the-canary"_s},
        std::chrono::seconds(60), op);
    builder.add(NoteWritten {u"coffee at ten"_s, {}}, std::chrono::seconds(60), op);
    const LaunchRecord record = builder.record();
    const QByteArrayList before = record.runbookBytes.split('\n');
    const QByteArrayList lines = written(u"markdown"_s, record).split('\n');
    const auto lineWith = [&lines](const QByteArray &part) {
        for (const QByteArray &line : lines) {
            if (line.contains(part))
                return line;
        }
        return QByteArray();
    };
    const QByteArray item = lineWith("Old tokens revoked");
    QVERIFY2(item.contains("note by Op Erator") && item.contains("see ticket 7"), item.constData());
    // A note cannot end the comment it stands in.
    QCOMPARE(item.count("-->"), 1);
    QVERIFY(lineWith("Watch the canary").contains("looked calm"));
    // One about nothing in the document stands below it.
    const qsizetype below = lines.indexOf(lineWith("coffee at ten"));
    QVERIFY2(below >= before.size() - 1, qPrintable(QString::number(below)));
    QCOMPARE(lines.join('\n').count("looked calm"), 1);
}

void TestExporters::whatWentAheadSaysWhy()
{
    RecordBuilder builder;
    builder.add(StepDecided {.step = ItemId(u"phase-2-canary-deployment-t-2h/watch-the-canary"_s),
                             .decision = u"ahead"_s,
                             .reason = u"the graph is up"_s},
                std::chrono::seconds(60), u"operator-1"_s);
    const QByteArray text = written(u"markdown"_s, builder.record());
    QVERIFY2(text.contains("<!-- pending; ahead of its turn, by Op Erator: the graph is up -->"),
             text.constData());
}

void TestExporters::theSummarySaysHowAnUndecidedCanaryEnded()
{
    RecordBuilder builder;
    builder.add(CanaryStarted {u"thing:v1"_s, 0.1}, std::chrono::seconds(1));
    QVERIFY2(summaryOf(builder.record()).contains("Canary: no decision yet."_L1),
             qPrintable(summaryOf(builder.record())));
    builder.add(LaunchClosed {u"launched"_s, {}}, std::chrono::seconds(1), u"operator-1"_s);
    QVERIFY2(summaryOf(builder.record()).contains("Canary: nothing was decided about it."_L1),
             qPrintable(summaryOf(builder.record())));
}

void TestExporters::aStaleSignOffSaysSoInTheTable()
{
    RecordBuilder builder;
    builder.signOff(1);
    builder.check(u"before-launch/security/backups-restore"_s, Verdict::Fail, u"exit 0"_s,
                  u"exit 2"_s, u"The copy lacks 2 tables."_s);
    builder.signOff(2);
    const QByteArray text = written(u"markdown"_s, builder.record());
    QVERIFY2(text.contains("| Lead Number 1 | GO (stale) SHA256:"), text.constData());
    QVERIFY2(text.contains("| Lead Number 2 | GO SHA256:"), text.constData());
}

void TestExporters::ticksOneByteEach()
{
    const LaunchRecord record = toldRecord();
    const QByteArrayList before = record.runbookBytes.split('\n');
    const QByteArrayList after = written(u"markdown"_s, record).split('\n');
    int ticked = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!before.at(i).startsWith("- [ ]"))
            continue;
        QByteArray line = after.at(i).first(before.at(i).size());
        if (line.at(3) == 'x') {
            ++ticked;
            line[3] = ' ';
        }
        QCOMPARE(line, before.at(i));
    }
    QCOMPARE(ticked, 4);
}

void TestExporters::spreadsheetsComputeNothing()
{
    RecordBuilder builder;
    builder.check(u"before-launch/security/strict-transport-header"_s, Verdict::Fail, u"a, \"b\""_s,
                  u"=1+1"_s, u"no"_s);
    const QByteArray text = written(u"csv"_s, builder.record());
    QVERIFY(text.contains(",'=1+1,"));
    QVERIFY(text.contains(",\"a, \"\"b\"\"\","));
}

void TestExporters::leavesNothingHalfWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"record.jsonl"_s);
    QVERIFY(writeWhole(path, "whole\n"));
    QVERIFY(!writeWhole(folder.filePath(u"missing/record.jsonl"_s), "x"));
    QVERIFY(QDir(folder.path()).mkdir(u"taken"_s));
    const Result<void> refused = writeWhole(folder.filePath(u"taken"_s), "x");
    QVERIFY(!refused);
    QVERIFY(refused.error().where.endsWith(u"taken"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
}

void TestExporters::statesAreThoseOfTheWindow_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("markdown") << QByteArray("<!-- not configured -->");
    QTest::newRow("csv") << QByteArray("old-tokens-revoked,Old tokens revoked,notConfigured,");
    QTest::newRow("junit") << QByteArray("message=\"not configured\"");
}

void TestExporters::statesAreThoseOfTheWindow()
{
    QFETCH(QByteArray, said);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    LaunchRecord record = toldRecord();
    QVERIFY(!written(format, record).contains(said));
    const ItemId item(u"before-launch/security/old-tokens-revoked"_s);
    auto plan = std::make_shared<Plan>(*record.plan);
    plan->checks.insert(
        item, {.item = item, .kind = u"http"_s, .with = {{u"url"_s, u"<address of the API>"_s}}});
    record.plan = plan;
    QVERIFY(written(format, record).contains(said));
}

void TestExporters::buildServersAreToldEachState_data()
{
    QTest::addColumn<std::optional<Verdict>>("verdict");
    QTest::addColumn<QByteArray>("said");
    using MaybeVerdict = std::optional<Verdict>;
    QTest::newRow("never run") << MaybeVerdict() << "<skipped message=\"pending\"/>"_ba;
    QTest::newRow("fail") << MaybeVerdict(Verdict::Fail) << "<failure message=\"fail"_ba;
    QTest::newRow("no answer") << MaybeVerdict(Verdict::Error) << "<error message=\"could not"_ba;
    QTest::newRow("a person is due")
        << MaybeVerdict(Verdict::Pass) << "<failure message=\"awaiting acceptance"_ba;
}

/// As `check --junit` does; what nobody came to is neither passed nor failed.
void TestExporters::buildServersAreToldEachState()
{
    QFETCH(std::optional<Verdict>, verdict);
    QFETCH(QByteArray, said);
    RecordBuilder builder;
    if (verdict) {
        CheckFinished event;
        event.result.item = ItemId(u"before-launch/security/strict-transport-header"_s);
        event.result.kind = u"http"_s;
        event.result.verdict = *verdict;
        event.result.acceptByPerson = true;
        event.result.started = builder.entries().constLast().time;
        event.result.shelfLife = std::chrono::hours(1);
        builder.add(event);
    }
    const QByteArray all = written(u"junit"_s, builder.record());
    const qsizetype at = all.indexOf("name=\"Strict");
    QVERIFY2(at > 0, all.constData());
    QVERIFY2(all.sliced(at, 300).contains(said), all.sliced(at, 300).constData());
}

void TestExporters::rehearsalsAreMarked_data()
{
    QTest::addColumn<QByteArrayList>("said");
    QTest::newRow("markdown") << QByteArrayList {
        "# Parcel API\n**REHEARSAL at 10 times speed: nothing of this reached production.**\n\n"};
    QTest::newRow("junit") << QByteArrayList {
        "<testsuites name=\"REHEARSAL: ", "<testsuite name=\"REHEARSAL: Before launch\"",
        "<property name=\"rehearsal\" value=\"true\"/>"};
    QTest::newRow("csv") << QByteArrayList {",rehearsal\r\nitem,", ",REHEARSAL\r\n"};
}

void TestExporters::rehearsalsAreMarked()
{
    QFETCH(const QByteArrayList, said);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    RecordBuilder builder(true);
    builder.tellAll();
    const QByteArray text = written(format, builder.record());
    for (const QByteArray &part : said)
        QVERIFY2(text.contains(part), text.left(1'000).constData());
    QVERIFY(!written(format, toldRecord()).contains("REHEARSAL"));
}

QTEST_GUILESS_MAIN(TestExporters)
#include "tst_exporters.moc"
