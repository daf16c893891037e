// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/evidencezip.h"
#include "record/exporter.h"
#include "record/pdfattach.h"
#include "record/recorddocument.h"
#include "record/recordfiles.h"
#include "record/verify.h"
#include "support/recordbuilder.h"
#include "support/shellscript.h"

#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <functional>

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
    void tellsCharactersWithoutAFont_data();
    void tellsCharactersWithoutAFont();
    void namesWaivedFindings();
    void tellsWhatIsNoLongerWaived();
    void saysWhoseKeySigned();
    void plotsAreVectors();
    void plotsShowEachQuantileOfTheLatency();
    void hatchesTimesWithoutATick();
    void plotsTheEvidenceAgainstItsLimits();
    void theCanaryPageSpeaksAsTheWindow();
    void theCanaryPageTellsWhyItWasPromoted();
    void criteriaStandBelowTheirSteps();
    void whatWentAheadSaysWhy();
    void sameRecordSameBytes();
    void verifies();
    void tellsBytesAddedBehind_data();
    void tellsBytesAddedBehind();
    void tellsDamage_data();
    void tellsDamage();
    void withoutAToolItSaysWhatIsUnchecked_data();
    void withoutAToolItSaysWhatIsUnchecked();
    void withoutAToolFaultsStayFaults();
    void tellsAnotherRunbook();
    void tellsAnAlteredAttachment_data();
    void tellsAnAlteredAttachment();
    void everyRostersKeysVerifyAtTheirTime();
    void bringsScriptsAndEvidence();
    void tellsWhatIsMissing_data();
    void tellsWhatIsMissing();
    void tellsFilesThatReadersFindInstead_data();
    void tellsFilesThatReadersFindInstead();
    void muchEvidenceGoesBesideIt();
    void tellsWhatIsInTheZip_data();
    void tellsWhatIsInTheZip();
    void refusesAttachmentsThatUnpackWithoutEnd();
    void comesOnLetterToo();
    void bookmarksLeadToTheirPages();
    void theTimelineNamesItsZone();
    void theHeadStandsOnTheCover();
    void rehearsalSaysSo();
    void longTextsBreakAcrossPages();
    void emptyLaunchHasAPdf();

private:
    QByteArray run(const QString &program, const QStringList &arguments, int *status = nullptr);
    QTemporaryDir m_folder;
    QString m_pdf;
    LaunchRecord m_record;
};

static QByteArray pdfOf(const LaunchRecord &record, const ExportWishes &wishes = {})
{
    const Result<QByteArray> pdf = exporter(u"pdf"_s)->write(record, wishes);
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

void TestPdf::tellsCharactersWithoutAFont_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("told");
    QTest::newRow("a letter") << u"caf\u00e9"_s << u"caf\u00e9"_s;
    QTest::newRow("a mark in the font") << u"a\u2192b"_s << u"a\u2192b"_s;
    QTest::newRow("rocket") << u"a \U0001F680 b"_s << u"a \\[U\\+1F680\\] b"_s;
    QTest::newRow("a check mark as a picture")
        << u"a \u2705 b"_s << u"a (\u2705|\\[U\\+2705\\]) b"_s;
    QTest::newRow("a warning as a picture")
        << u"a \u26a0\ufe0f b"_s << u"a (\u26a0|\\[U\\+26A0\\]) b"_s;
    QTest::newRow("a flag") << u"\U0001F1E9\U0001F1EA"_s << u"\\[U\\+1F1E9 U\\+1F1EA\\]"_s;
    QTest::newRow("a family") << u"\U0001F468\u200d\U0001F469"_s << u"\\[U\\+1F468 U\\+1F469\\]"_s;
    QTest::newRow("a hand of a colour")
        << u"\U0001F44D\U0001F3FD"_s << u"\\[U\\+1F44D U\\+1F3FD\\]"_s;
    QTest::newRow("a letter beyond the plane") << u"\U00010330x"_s << u"\\[U\\+10330\\]x"_s;
    QTest::newRow("for its owner only") << u"a\ue000b"_s << u"a\\[U\\+E000\\]b"_s;
}

/// Whoever reads or searches the record finds each of them; what a font here has may be drawn.
void TestPdf::tellsCharactersWithoutAFont()
{
    NEEDS(u"pdftotext"_s);
    QFETCH(QString, written);
    QFETCH(QString, told);
    RecordBuilder builder;
    builder.check(u"before-launch/security/strict-transport-header"_s, Verdict::Fail, u"less"_s,
                  u"more"_s, u"begin"_s + written + u"end"_s);
    const QString path = m_folder.filePath(u"signs.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(builder.record())));
    const QString text = QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    QVERIFY2(text.contains(QRegularExpression(u"begin"_s + told + u"end"_s)),
             qPrintable(text.mid(text.indexOf(u"begin"_s), 60)));
}

void TestPdf::namesWaivedFindings()
{
    NEEDS(u"pdftotext"_s);
    RecordBuilder builder;
    builder.add(FindingWaived {u"blank-cell"_s, 3, {}, u"a cell is blank"_s, u"it may be"_s},
                std::chrono::seconds(60), u"lead-1"_s);
    const QString path = m_folder.filePath(u"waived.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(builder.record())));
    const QString text =
        QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).simplified();
    const QString row = u"line 3: a cell is blank"_s;
    QVERIFY2(text.contains(row), qPrintable(text));
    QVERIFY(text.contains(u"finding waived by "_s));
    QVERIFY(text.contains(u"Finding waived: line 3: a cell is blank: it may be"_s));
}

void TestPdf::tellsWhatIsNoLongerWaived()
{
    NEEDS(u"pdftotext"_s);
    RecordBuilder builder;
    builder.add(FindingWaived {u"blank-cell"_s, 3, {}, u"a cell is blank"_s, u"it may be"_s},
                std::chrono::seconds(60), u"lead-1"_s);
    builder.add(FindingReopened {u"blank-cell"_s, 3, {}, u"a cell is blank"_s, u"it may not"_s},
                std::chrono::seconds(60), u"lead-1"_s);
    const QString path = m_folder.filePath(u"reopened.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(builder.record())));
    const QString text =
        QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).simplified();
    QVERIFY2(
        text.contains(u"Waiver of a finding taken back: line 3: a cell is blank: it may not"_s),
        qPrintable(text));
    QVERIFY(!text.contains(u"finding waived by "_s));
}

void TestPdf::saysWhoseKeySigned()
{
    NEEDS(u"pdftotext"_s);
    RecordBuilder builder;
    builder.signOff(2);
    Statement s =
        *readStatement(std::get<SignedOff>(builder.entries().constLast().event).statement.toUtf8());
    s.signerName = builder.opened().roster.at(0).name;
    const QByteArray text = statementText(s);
    builder.add(
        SignedOff {QString::fromUtf8(text),
                   QString::fromUtf8(*signSsh(RecordBuilder::key(2), signOffNamespace, text))});
    const QString path = m_folder.filePath(u"named.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(builder.record())));
    const QByteArray said =
        run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).simplified().replace('\n', ' ');
    // On the cover and with the statement; the earlier word of the role is no more its word.
    QCOMPARE(said.count("Lead Number 1, with the key of Lead Number 2"), 2);
    QCOMPARE(said.count("this role's word is entry 2"), 1);
}

void TestPdf::plotsAreVectors()
{
    NEEDS(u"pdfimages"_s);
    NEEDS(u"qpdf"_s);
    // Two lines of the head, and no picture in the whole document.
    QCOMPARE(run(u"pdfimages"_s, {u"-list"_s, m_pdf}).trimmed().count('\n'), 1);
    // The canary's page draws a line through every tick of its twelve minutes.
    const auto strokes = [this](const QString &name) {
        const QByteArray text =
            run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, name, u"-"_s});
        return text.count(" l\n");
    };
    RecordBuilder builder;
    const QString bare = m_folder.filePath(u"bare.pdf"_s);
    QVERIFY(writeWhole(bare, pdfOf(builder.record())));
    QVERIFY(strokes(m_pdf) > strokes(bare) + 4 * 60);
}

void TestPdf::plotsShowEachQuantileOfTheLatency()
{
    NEEDS(u"pdftotext"_s);
    RecordBuilder builder;
    builder.add(CanaryStarted {u"parcel:v2.1.0"_s, 0.1});
    MetricRecorded ticks;
    for (int t = 10; t <= 300; t += 10) {
        ticks.ticks.append(
            toRecord({.t = t,
                      .canary = ArmTick {20, 0, 0},
                      .health = HealthAnswer::Fail,
                      .latency = 0.8,
                      .quantiles = {{0.5, 0.2}, {0.99, 1.7}},
                      .checks = t % 30 ? QList<HealthCheck> {}
                                       : QList<HealthCheck> {{HealthAnswer::Fail, {}}}}));
    }
    builder.add(ticks);
    CanaryDecided decided;
    decided.decision = CanaryDecision::Promote;
    decided.at = 300;
    builder.add(decided);
    const QString path = m_folder.filePath(u"quantiles.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(builder.record())));
    const QString text = QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    for (const QString &name :
         {u"P50"_s, u"P95"_s, u"P99"_s, u"decision: promote"_s, u"Health checks"_s})
        QVERIFY2(text.contains(name), qPrintable(name));
    // Ten checks were made, whatever the ticks between them say.
    QVERIFY2(text.contains(u"Health: 0 answers ok, 10 failed, 0 missing"_s), qPrintable(text));
}

void TestPdf::hatchesTimesWithoutATick()
{
    NEEDS(u"pdftotext"_s);
    const auto hatched = [this](int resumes) {
        RecordBuilder builder;
        builder.add(CanaryStarted {u"parcel:v2.1.0"_s, 0.1});
        MetricRecorded ticks;
        for (int t = 10; t <= 300; t += 10) {
            if (t <= 100 || t >= resumes)
                ticks.ticks.append(
                    toRecord({.t = t, .canary = ArmTick {20, 0, 0}, .health = HealthAnswer::Ok}));
        }
        builder.add(ticks);
        const QString path = m_folder.filePath(u"hatched.pdf"_s);
        return writeWhole(path, pdfOf(builder.record()))
            && run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).contains("Hatched: no answer");
    };
    QVERIFY(!hatched(110));
    QVERIFY(hatched(130));
}

void TestPdf::plotsTheEvidenceAgainstItsLimits()
{
    NEEDS(u"pdftotext"_s);
    ExportWishes wishes;
    wishes.evidence = [](const LaunchRecord &record) {
        CanaryEvidence evidence;
        for (const Tick &tick : record.state.canary().ticks)
            evidence.warning.odds.append({double(tick.t), double(tick.t)});
        evidence.warning.decidesAt = 400;
        return evidence;
    };
    const auto textOf = [this](const QByteArray &pdf) {
        const QString path = m_folder.filePath(u"evidence.pdf"_s);
        return writeWhole(path, pdf)
            ? QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}))
            : QString();
    };
    const QString text = textOf(pdfOf(m_record, wishes));
    for (const QString &words : {u"Evidence, as odds"_s, u"10000"_s,
                                 u"from where on each decides (early warning at 400)"_s})
        QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(!text.contains(u"proof of health"_s));
    QVERIFY(!textOf(pdfOf(m_record)).contains(u"Evidence, as odds"_s));
}

/// No word that only the record's format knows; requests by the second, however long a tick is.
void TestPdf::theCanaryPageSpeaksAsTheWindow()
{
    NEEDS(u"pdftotext"_s);
    RecordBuilder builder;
    builder.add(CanaryStarted {u"parcel:v2.1.0"_s, 0.1});
    MetricRecorded ticks;
    for (int t = 10; t <= 300; t += 10)
        ticks.ticks.append(toRecord({.t = t,
                                     .canary = ArmTick {1200, 0, 0},
                                     .baseline = ArmTick {1200, 0, 0},
                                     .health = HealthAnswer::Ok}));
    builder.add(ticks);
    CanaryDecided decided;
    decided.at = 300;
    for (const auto &[rule, metric] : {std::pair(u"sustained"_s, u"errorRate"_s),
                                       {u"sustained"_s, u"latency"_s},
                                       {u"consecutive"_s, u"health"_s},
                                       {u"sequential"_s, u"errorRate"_s},
                                       {u"proof"_s, u"errorRate"_s},
                                       {u"further"_s, u"memory"_s}})
        decided.rules.append(
            RuleRecord {{rule, metric, MetricState::NoTraffic, {}, u"as it is"_s}});
    builder.add(decided);
    const QString path = m_folder.filePath(u"words.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(builder.record())));
    const QString text =
        QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).simplified();
    for (const QString &words :
         {u"baseline"_s, u"Requests per second"_s, u"Error rate no traffic as it is"_s,
          u"Latency no traffic as it is"_s, u"Health no traffic as it is"_s,
          u"Early warning no traffic as it is"_s, u"Enough proof no traffic as it is"_s,
          u"memory no traffic as it is"_s, u" 200 "_s})
        QVERIFY2(text.contains(words), qPrintable(words + u": "_s + text));
    const QString page = text.mid(text.indexOf(u"Error rate, over one minute"_s));
    for (const QString &words :
         {u"stable"_s, u"Requests a tick"_s, u"errorRate"_s, u"sustained"_s, u"noTraffic"_s})
        QVERIFY2(!page.contains(words), qPrintable(words + u": "_s + page));
}

/// When it was promoted more had been counted than when it was decided that it may be.
void TestPdf::theCanaryPageTellsWhyItWasPromoted()
{
    NEEDS(u"pdftotext"_s);
    RecordBuilder builder;
    builder.add(CanaryStarted {u"parcel:v2.1.0"_s, 0.1});
    builder.add(CanaryDecided {
        .decision = CanaryDecision::Promote, .at = 300, .reason = u"2 of 631 requests failed."_s});
    builder.add(CanaryEnded {u"promoted"_s, u"2 of 689 requests failed."_s});
    const QString path = m_folder.filePath(u"promoted.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(builder.record())));
    const QByteArray text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).simplified();
    QVERIFY2(text.contains("Canary promoted. 2 of 689 requests failed."), text.constData());
    const qsizetype page = text.indexOf("of the traffic from");
    QVERIFY2(page > 0, text.constData());
    const QByteArray canary = text.mid(page, text.indexOf("Nothing was measured.", page) - page);
    QVERIFY2(canary.count("2 of 689 requests failed.") == 1 && !canary.contains("631"),
             canary.constData());
}

/// As in the window: what a step asks to be seen stands right below it.
void TestPdf::criteriaStandBelowTheirSteps()
{
    NEEDS(u"pdftotext"_s);
    LaunchRecord record = RecordBuilder().record();
    const auto book = std::make_shared<Runbook>(*record.runbook);
    const auto phase = std::ranges::find_if(book->phases, [](const Phase &each) {
        return !each.sections.isEmpty() && !each.sections.constFirst().steps.isEmpty();
    });
    QVERIFY(phase != book->phases.end());
    Section &section = phase->sections.first();
    const auto add = [&section](const QString &title, ChecklistItem::Kind kind,
                                const ItemId &step) {
        ChecklistItem item;
        item.id = ItemId(section.id.value + u'/' + title);
        item.title = title;
        item.kind = kind;
        item.step = step;
        section.items.append(item);
    };
    add(u"boxbefore"_s, ChecklistItem::Kind::Task, {});
    add(u"seenfirst"_s, ChecklistItem::Kind::Criterion, section.steps.at(0).id);
    add(u"seensecond"_s, ChecklistItem::Kind::Criterion, section.steps.at(1).id);
    record.runbook = book;
    const QString path = m_folder.filePath(u"order.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(record)));
    const QString text = QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    qsizetype last = 0;
    for (const QString &title : {u"boxbefore"_s, u"1. Deploy canary"_s, u"seenfirst"_s,
                                 u"2. Watch the canary"_s, u"seensecond"_s}) {
        const qsizetype at = text.lastIndexOf(title);
        QVERIFY2(at > last, qPrintable(title + u": "_s + text));
        last = at;
    }
}

void TestPdf::whatWentAheadSaysWhy()
{
    NEEDS(u"pdftotext"_s);
    RecordBuilder builder;
    builder.add(StepDecided {.step = ItemId(u"phase-2-canary-deployment-t-2h/watch-the-canary"_s),
                             .decision = u"ahead"_s,
                             .reason = u"the graph is up"_s},
                std::chrono::seconds(60), u"operator-1"_s);
    const QString path = m_folder.filePath(u"ahead.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(builder.record())));
    const QByteArray text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).simplified();
    // In what is not simply green, and beside the step.
    QVERIFY2(text.count("ahead of its turn, by Op Erator: the graph is up") == 2, text.constData());
    QVERIFY2(text.contains("Out of turn"), text.constData());
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

void TestPdf::tellsBytesAddedBehind_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("good");
    QTest::newRow("a comment") << QByteArray("% a comment\n") << false;
    QTest::newRow("a blank") << QByteArray(" ") << false;
    QTest::newRow("blank lines") << QByteArray("\n\n\n\n") << false;
    QTest::newRow("a line end") << QByteArray("\r\n") << true;
}

void TestPdf::tellsBytesAddedBehind()
{
    QFETCH(QByteArray, more);
    QFETCH(bool, good);
    const QString path = m_folder.filePath(u"longer.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(m_record) + more));
    const Result<Verification> v = verifyFile(path);
    QVERIFY(v);
    QCOMPARE(v->verdict, good ? RecordVerdict::Valid : RecordVerdict::Invalid);
    QCOMPARE(v->standing, m_record.entries.size());
    NEEDS(u"pdfdetach"_s);
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == (good ? 0 : 1), said.words.constData());
}

void TestPdf::tellsDamage_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::newRow("where its list of objects begins") << "\nstartxref\n"_ba << "\nstartxref\n1"_ba;
    QTest::newRow("where it says where that is") << "\nstartxref\n"_ba << "\nstartxrex\n"_ba;
    QTest::newRow("the trailer") << "\ntrailer"_ba << "\ntrailex"_ba;
    QTest::newRow("the end of an object") << "\nendobj\n"_ba << "\nendxbj\n"_ba;
    QTest::newRow("a byte of what is packed") << "stream\n\x78"_ba << "stream\n\x00"_ba;
}

/// What readers mend on their own is no record that came through whole.
void TestPdf::tellsDamage()
{
    NEEDS(u"pdfdetach"_s);
    NEEDS(u"qpdf"_s);
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QByteArray pdf = pdfOf(m_record);
    const qsizetype at = pdf.indexOf(was, pdf.size() / 20);
    QVERIFY(at > 0);
    pdf.replace(at, was.size(), becomes);
    const QString path = m_folder.filePath(u"damaged.pdf"_s);
    QVERIFY(writeWhole(path, pdf));
    const Result<Verification> v = verifyFile(path);
    QVERIFY2(v, qPrintable(v ? QString() : v.error().text()));
    QCOMPARE(v->verdict, RecordVerdict::Invalid);
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == 1, said.words.constData());
}

/// A place with all programs of this machine but one.
static void linkToolsBut(const QString &tool, const QTemporaryDir &tools)
{
    for (const QString &place : qEnvironmentVariable("PATH").split(u':')) {
        for (const QFileInfo &file : QDir(place).entryInfoList(QDir::Files))
            QFile::link(file.filePath(), tools.filePath(file.fileName()));
    }
    QFile::remove(tools.filePath(tool));
}

void TestPdf::withoutAToolItSaysWhatIsUnchecked_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<int>("status");
    QTest::newRow("none is missing") << QString() << 0;
    for (const char *tool : {"qpdf", "pdfdetach", "jq", "ssh-keygen"})
        QTest::newRow(tool) << QString::fromLatin1(tool) << 2;
}

/// "Valid" is said of what was looked at as a whole only.
void TestPdf::withoutAToolItSaysWhatIsUnchecked()
{
    NEEDS(u"pdfdetach"_s);
    NEEDS(u"qpdf"_s);
    QFETCH(QString, tool);
    QFETCH(int, status);
    const QTemporaryDir tools;
    linkToolsBut(tool, tools);
    const ShellAnswer said = verifyScript(m_folder.path(), {m_pdf}, tools.path());
    QVERIFY2(said.status == status, said.words.constData());
    QCOMPARE(said.words.contains("NOT CHECKED: " + tool.toUtf8() + " is missing"), status == 2);
    QCOMPARE(said.words.contains("\nVALID"), status == 0);
}

/// A fault that shows without the tool is one.
void TestPdf::withoutAToolFaultsStayFaults()
{
    NEEDS(u"pdfdetach"_s);
    const QTemporaryDir tools;
    linkToolsBut(u"qpdf"_s, tools);
    const QString path = m_folder.filePath(u"longer.pdf"_s);
    QVERIFY(writeWhole(path, pdfOf(m_record) + "% a comment\n"));
    const ShellAnswer said = verifyScript(m_folder.path(), {path}, tools.path());
    QVERIFY2(said.status == 1, said.words.constData());
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
    NEEDS(u"pdfdetach"_s);
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == 1 && said.words.contains("runbook"), said.words.constData());
}

static QByteArray pdfOfFiles(const LaunchRecord &record, const QList<Attachment> &files)
{
    const RecordDocument drawn = *drawRecord(record, {});
    return *attach(drawn.pdf, files, drawn.outline, recordMetadata(record), record.now);
}

/// The attachments as recordFiles makes them, one of them changed.
static QByteArray pdfWith(const LaunchRecord &record, const QString &name, const QByteArray &bytes)
{
    QList<Attachment> files = recordFiles(record, u"record"_s)->attached;
    bool found = false;
    for (Attachment &file : files) {
        if (file.name != name)
            continue;
        file.bytes = bytes.isEmpty() ? file.bytes + ' ' : bytes;
        found = true;
    }
    if (!found)
        files.append({name, u"text/plain"_s, {}, bytes, u"Data"_s});
    return pdfOfFiles(record, files);
}

/// A launch with a script, and the output of a check kept as evidence.
static LaunchRecord recordWithFiles()
{
    const QByteArray script = "echo promoted\n";
    const auto hex = [](const QByteArray &bytes) {
        return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    RecordBuilder builder;
    LaunchOpened opened = builder.opened();
    opened.scripts = {{u"scripts/promote.sh"_s, hex(script)}};
    builder.reopen(opened);
    builder.check(u"before-launch/security/strict-transport-header"_s, Verdict::Pass, u"one"_s,
                  u"what was seen"_s, u"It is there."_s);
    LaunchRecord record = builder.record();
    const QHash<QString, QByteArray> held {{hex(script), script},
                                           {hex("what was seen"), "what was seen"}};
    for (auto it = held.begin(); it != held.end(); ++it)
        record.held.append({it.key(), it.value().size()});
    record.blob = [held](const QString &digest) -> Result<QByteArray> {
        return held.value(digest);
    };
    return record;
}

void TestPdf::tellsAnAlteredAttachment_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const LaunchRecord record = recordWithFiles();
    const RecordFiles files = *recordFiles(record, u"record"_s);
    for (const Attachment &file : files.attached) {
        if (file.name != "launch-record.jsonl"_L1 && file.name != "verify.sh"_L1
            && file.name != "allowed_signers"_L1)
            QTest::newRow(qPrintable(file.name.left(30))) << file.name << QByteArray();
    }
    QTest::newRow("another signer")
        << u"allowed_signers"_s
        << QByteArray("lead-1 " + RecordBuilder::lineOf(RecordBuilder::key(17)).toLatin1() + '\n');
    QTest::newRow("a stranger") << u"readme.txt"_s << QByteArray("hello");
    QTest::newRow("evidence under a longer name")
        << u"evidence-x"_s
            + QString::fromLatin1(
                QCryptographicHash::hash("what was seen", QCryptographicHash::Sha256).toHex())
        << QByteArray("what was seen");
    QTest::newRow("unnamed evidence") << u"evidence-"_s
            + QString::fromLatin1(QCryptographicHash::hash("x", QCryptographicHash::Sha256).toHex())
                                      << QByteArray("x");
}

void TestPdf::tellsAnAlteredAttachment()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(u"altered.pdf"_s);
    const LaunchRecord record = recordWithFiles();
    QVERIFY(writeWhole(path, *exporter(u"pdf"_s)->write(record)));
    QVERIFY2(verifyFile(path)->verdict == RecordVerdict::Valid, qPrintable(verifyFile(path)->why));
    QVERIFY(writeWhole(path, pdfWith(record, name, bytes)));
    const Result<Verification> v = verifyFile(path);
    QVERIFY(v);
    QVERIFY(v->verdict == RecordVerdict::Invalid);
    QVERIFY2(v->why.contains(name) || name.startsWith("head"_L1), qPrintable(v->why));
    NEEDS(u"pdfdetach"_s);
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == 1, said.words.constData());
    QVERIFY2(said.words.contains(name.toUtf8()), said.words.constData());
}

/// Stock ssh-keygen with the attached signers: what was signed under an earlier roster stays good.
void TestPdf::everyRostersKeysVerifyAtTheirTime()
{
    NEEDS(u"ssh-keygen"_s);
    RecordBuilder builder;
    builder.signOff(1);
    builder.signOff(2);
    QList<RosterEntry> roster = builder.opened().roster;
    roster[0].keys = {{RecordBuilder::lineOf(RecordBuilder::key(9)), {}, {}}};
    builder.add(RosterChanged {roster, u"Key lost."_s, {}}, std::chrono::hours(1));
    builder.signOff(1, Decision::Go, {}, 9);
    builder.signOff(1, Decision::Go, {}, 1);
    const LaunchRecord record = builder.record();
    const QList<Attachment> files = recordFiles(record, u"record"_s)->attached;
    const auto signers = std::ranges::find(files, u"allowed_signers"_s, &Attachment::name);
    QVERIFY(signers != files.end());
    QVERIFY(writeWhole(m_folder.filePath(u"signers"_s), signers->bytes));
    const auto isGood = [&](qsizetype at, const QString &time) {
        const auto &said = std::get<SignedOff>(record.entries.at(at).event);
        const Statement statement = *readStatement(said.statement.toUtf8());
        const QString moment =
            time.isEmpty() ? statement.signedAt.toString(u"yyyyMMddHHmmss'Z'"_s) : time;
        QProcess process;
        process.setStandardInputFile(m_folder.filePath(u"statement"_s));
        if (!writeWhole(m_folder.filePath(u"statement"_s), said.statement.toUtf8())
            || !writeWhole(m_folder.filePath(u"statement.sig"_s), said.sig.toUtf8()))
            return false;
        process.start(u"ssh-keygen"_s,
                      {u"-Y"_s, u"verify"_s, u"-f"_s, m_folder.filePath(u"signers"_s), u"-I"_s,
                       statement.signerId.value, u"-n"_s, QString::fromLatin1(signOffNamespace),
                       u"-s"_s, m_folder.filePath(u"statement.sig"_s), u"-O"_s,
                       u"verify-time="_s + moment});
        return process.waitForFinished(30000) && process.exitCode() == 0;
    };
    QVERIFY(isGood(1, {}));
    QVERIFY(isGood(2, {}));
    QVERIFY(isGood(4, {}));
    // The lost key does not sign any more, and the new one did not before.
    QVERIFY(!isGood(5, {}));
    QVERIFY(!isGood(4, u"20261122160200Z"_s));
    // Whose key stayed is held to no date.
    QVERIFY(isGood(2, u"20300101000000Z"_s));
}

void TestPdf::bringsScriptsAndEvidence()
{
    const RecordFiles files = *recordFiles(recordWithFiles(), u"record"_s);
    QStringList names;
    for (const Attachment &file : files.attached)
        names.append(file.name);
    QVERIFY(names.filter(u"-promote.sh"_s).size() == 1);
    QCOMPARE(names.filter(QRegularExpression(u"^evidence-[0-9a-f]{64}$"_s)).size(), 1);
    QVERIFY(files.beside.isEmpty());
    // What is gone is named, and the record is written all the same.
    LaunchRecord record = recordWithFiles();
    record.blob = [](const QString &) -> Result<QByteArray> { return failure(u"it is gone"_s); };
    QCOMPARE(recordFiles(record, u"record"_s)->lacks, QStringList(2, u"it is gone"_s));
}

void TestPdf::tellsWhatIsMissing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<RecordVerdict>("verdict");
    for (const char *name :
         {"head.json", "head.sig", "allowed_signers", "verify.sh", "runbook.md", "plan.yaml"})
        QTest::newRow(name) << QString::fromLatin1(name) << RecordVerdict::Invalid;
    // The record stands without it, but somebody has to say so.
    QTest::newRow("evidence") << u"evidence-"_s << RecordVerdict::Valid;
}

void TestPdf::tellsWhatIsMissing()
{
    NEEDS(u"pdfdetach"_s);
    QFETCH(QString, name);
    QFETCH(RecordVerdict, verdict);
    const LaunchRecord record = recordWithFiles();
    QList<Attachment> files = recordFiles(record, u"record"_s)->attached;
    QCOMPARE(files.removeIf([&name](const Attachment &file) { return file.name.startsWith(name); }),
             1);
    const QString path = m_folder.filePath(u"less.pdf"_s);
    QVERIFY(writeWhole(path, pdfOfFiles(record, files)));
    const Verification v = *verifyFile(path);
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(v.verdict == verdict, qPrintable(v.why));
    QVERIFY2(said.status == (verdict == RecordVerdict::Valid ? 0 : 1), said.words.constData());
    if (verdict == RecordVerdict::Invalid) {
        QVERIFY2(v.why.contains(name + " is missing"_L1), qPrintable(v.why));
        QVERIFY2(said.words.contains(name.toUtf8() + " is missing"), said.words.constData());
    } else {
        const QString missing = u"not attached: 1, the first by entry 1"_s;
        QVERIFY2(v.remarks.join(u' ').contains(missing), qPrintable(v.remarks.join(u' ')));
        QVERIFY2(said.words.contains(missing.toUtf8()), said.words.constData());
    }
}

using Rework = std::function<void(QPDF &pdf)>;
Q_DECLARE_METATYPE(Rework)

/// The names and file specifications of what is attached, one after the other.
static QPDFObjectHandle attachedRows(QPDF &pdf)
{
    return pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names");
}

static QPDFObjectHandle specOf(QPDF &pdf, const std::string &name)
{
    const QPDFObjectHandle rows = attachedRows(pdf);
    for (int i = 0; i + 1 < rows.getArrayNItems(); i += 2) {
        if (rows.getArrayItem(i).getUTF8Value() == name)
            return rows.getArrayItem(i + 1);
    }
    return {};
}

static QPDFObjectHandle copyOf(QPDF &pdf, const QPDFObjectHandle &spec)
{
    QPDFObjectHandle copy = QPDFObjectHandle(spec).shallowCopy();
    copy.replaceKey("/EF", spec.getKey("/EF").shallowCopy());
    return pdf.makeIndirectObject(copy);
}

/// Another record, whole in itself, that a reader who takes the files out would find.
static QPDFObjectHandle otherRecord(QPDF &pdf)
{
    RecordBuilder builder;
    builder.signOff(1);
    const QByteArray lines = toJsonLines(builder.bytes());
    QPDFObjectHandle stream = pdf.newStream(lines.toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/EmbeddedFile"));
    return stream;
}

static void nameFile(QPDFObjectHandle spec, const std::string &name)
{
    spec.replaceKey("/F", QPDFObjectHandle::newUnicodeString(name));
    spec.replaceKey("/UF", QPDFObjectHandle::newUnicodeString(name));
}

void TestPdf::tellsFilesThatReadersFindInstead_data()
{
    QTest::addColumn<Rework>("rework");
    const auto row = [](const char *name, Rework rework) {
        QTest::newRow(name) << std::move(rework);
    };
    static const std::string record = "launch-record.jsonl";
    row("another file bears the record's name", [](QPDF &pdf) {
        nameFile(specOf(pdf, record), "verify.sh");
        QPDFObjectHandle script = specOf(pdf, "verify.sh");
        nameFile(script, record);
        script.getKey("/EF").replaceKey("/F", otherRecord(pdf));
        script.getKey("/EF").replaceKey("/UF", otherRecord(pdf));
    });
    row("two names of one file", [](QPDF &pdf) {
        QPDFObjectHandle script = specOf(pdf, "verify.sh");
        script.replaceKey("/UF", QPDFObjectHandle::newUnicodeString(record));
        script.getKey("/EF").replaceKey("/F", otherRecord(pdf));
        script.getKey("/EF").replaceKey("/UF", otherRecord(pdf));
    });
    row("two contents of one file",
        [](QPDF &pdf) { specOf(pdf, record).getKey("/EF").replaceKey("/F", otherRecord(pdf)); });
    row("two contents of one file, the other way",
        [](QPDF &pdf) { specOf(pdf, record).getKey("/EF").replaceKey("/UF", otherRecord(pdf)); });
    for (const bool isFirst : {true, false}) {
        row(isFirst ? "one name twice, the other first" : "one name twice, the other last",
            [isFirst](QPDF &pdf) {
                QPDFObjectHandle other = copyOf(pdf, specOf(pdf, record));
                other.getKey("/EF").replaceKey("/F", otherRecord(pdf));
                other.getKey("/EF").replaceKey("/UF", otherRecord(pdf));
                QPDFObjectHandle rows = attachedRows(pdf);
                for (int i = 0; i < rows.getArrayNItems(); i += 2) {
                    if (rows.getArrayItem(i).getUTF8Value() != record)
                        continue;
                    const int at = isFirst ? i : i + 2;
                    rows.insertItem(at, other);
                    rows.insertItem(at, QPDFObjectHandle::newUnicodeString(record));
                    break;
                }
            });
    }
    row("a content that not every reader unpacks", [](QPDF &pdf) {
        QPDFObjectHandle stream = specOf(pdf, record).getKey("/EF").getKey("/UF");
        stream.replaceStreamData(stream.getStreamData(),
                                 QPDFObjectHandle::newName("/RunLengthDecode"),
                                 QPDFObjectHandle::newNull());
    });
    const auto pinned = [](QPDF &pdf, const QPDFObjectHandle &spec) {
        QPDFObjectHandle pin = QPDFObjectHandle::parse(
            "<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 0 0] /F 2 >>");
        pin.replaceKey("/FS", spec);
        QPDFObjectHandle page = QPDFPageDocumentHelper(pdf).getAllPages().at(0).getObjectHandle();
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(pin));
    };
    row("a file pinned to a page", [pinned](QPDF &pdf) {
        QPDFObjectHandle other = copyOf(pdf, specOf(pdf, record));
        other.getKey("/EF").replaceKey("/F", otherRecord(pdf));
        other.getKey("/EF").replaceKey("/UF", otherRecord(pdf));
        pinned(pdf, other);
    });
    row("the record itself pinned to a page",
        [pinned](QPDF &pdf) { pinned(pdf, specOf(pdf, record)); });
}

/// Every reader takes out the files that were judged, or the PDF is not valid.
void TestPdf::tellsFilesThatReadersFindInstead()
{
    NEEDS(u"pdfdetach"_s);
    QFETCH(Rework, rework);
    const QByteArray whole = pdfOf(m_record);
    QPDF pdf;
    pdf.processMemoryFile("record", whole.constData(), size_t(whole.size()));
    rework(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    const QString path = m_folder.filePath(u"instead.pdf"_s);
    QVERIFY(writeWhole(path,
                       QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                                  qsizetype(buffer->getSize()))));
    const Result<Verification> v = verifyFile(path);
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY(!v || v->verdict == RecordVerdict::Invalid);
    QVERIFY2(said.status == 1 || said.status == 3, said.words.constData());
}

void TestPdf::muchEvidenceGoesBesideIt()
{
    const LaunchRecord record = recordWithFiles();
    const RecordFiles files = *recordFiles(record, u"record"_s, 5);
    QCOMPARE(files.beside.size(), 1);
    QCOMPARE(files.beside.constFirst().name, u"record-evidence.zip"_s);
    QCOMPARE(recordFiles(record, u"record"_s, 5)->beside.constFirst().bytes,
             files.beside.constFirst().bytes);
    const QString path = m_folder.filePath(u"big.pdf"_s);
    const QString zip = m_folder.filePath(u"record-evidence.zip"_s);
    QVERIFY(writeWhole(path, pdfOfFiles(record, files.attached)));
    QVERIFY(writeWhole(zip, files.beside.constFirst().bytes));
    QCOMPARE(verifyFile(path)->verdict, RecordVerdict::Valid);
    QCOMPARE(verifyFile(path)->remarks, QStringList());
    ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == 0 && !said.words.contains("note:"), said.words.constData());
    QVERIFY(writeWhole(zip, files.beside.constFirst().bytes + 'x'));
    QCOMPARE(verifyFile(path)->verdict, RecordVerdict::Invalid);
    said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == 1, said.words.constData());
    // The record stands without it.
    QVERIFY(QFile::remove(zip));
    QCOMPARE(verifyFile(path)->verdict, RecordVerdict::Valid);
    QVERIFY(verifyFile(path)->remarks.join(u' ').contains(u"not beside the PDF"_s));
    said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == 0 && said.words.contains("not beside the PDF"), said.words.constData());
}

using ZipChange = std::function<void(QMap<QString, QByteArray> &)>;
Q_DECLARE_METATYPE(ZipChange)

void TestPdf::tellsWhatIsInTheZip_data()
{
    QTest::addColumn<ZipChange>("change");
    QTest::addColumn<RecordVerdict>("verdict");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, ZipChange change, RecordVerdict verdict,
                        const char *says) {
        QTest::newRow(name) << std::move(change) << verdict << QString::fromLatin1(says);
    };
    row("nothing", [](QMap<QString, QByteArray> &) { }, RecordVerdict::Valid, "");
    row(
        "removed", [](QMap<QString, QByteArray> &files) { files.clear(); }, RecordVerdict::Valid,
        "not attached: 1, the first by entry 1");
    row(
        "altered", [](QMap<QString, QByteArray> &files) { files.first() += '.'; },
        RecordVerdict::Invalid, "not what the record names");
    row(
        "added", [](QMap<QString, QByteArray> &files) { files.insert(u"readme.txt"_s, "hello"); },
        RecordVerdict::Invalid, "readme.txt, which is not what the record names");
    row(
        "evidence of nobody's added",
        [](QMap<QString, QByteArray> &files) {
            const QByteArray digest =
                QCryptographicHash::hash("x", QCryptographicHash::Sha256).toHex();
            files.insert("evidence-"_L1 + QString::fromLatin1(digest), "x");
        },
        RecordVerdict::Invalid, "not what the record names");
}

/// A ZIP that was made anew, and whose digest in the PDF was made anew, too.
void TestPdf::tellsWhatIsInTheZip()
{
    NEEDS(u"pdfdetach"_s);
    QFETCH(ZipChange, change);
    QFETCH(RecordVerdict, verdict);
    QFETCH(QString, says);
    const LaunchRecord record = recordWithFiles();
    RecordFiles files = *recordFiles(record, u"record"_s, 5);
    QMap<QString, QByteArray> members;
    for (const BlobSize &blob : record.held) {
        if (!std::ranges::contains(record.opened().scripts, blob.sha256, &ScriptDigest::sha256))
            members.insert("evidence-"_L1 + blob.sha256, *record.blob(blob.sha256));
    }
    QCOMPARE(members.size(), 1);
    change(members);
    EvidenceZip packed(record.now);
    for (auto it = members.begin(); it != members.end(); ++it)
        QVERIFY(packed.add(it.key(), it.value()));
    // An archive of nothing is no file for this library.
    const QByteArray zip =
        members.isEmpty() ? "PK\x05\x06" + QByteArray(18, '\0') : *packed.finish();
    for (Attachment &file : files.attached) {
        if (file.name == "evidence.sha256"_L1)
            file.bytes = QCryptographicHash::hash(zip, QCryptographicHash::Sha256).toHex()
                + "  record-evidence.zip\n";
    }
    const QString path = m_folder.filePath(u"zipped.pdf"_s);
    QVERIFY(writeWhole(path, pdfOfFiles(record, files.attached)));
    QVERIFY(writeWhole(m_folder.filePath(u"record-evidence.zip"_s), zip));
    const Verification v = *verifyFile(path);
    QVERIFY2(v.verdict == verdict, qPrintable(v.why));
    const QString words = v.why + v.remarks.join(u' ');
    QVERIFY2(words.contains(says), qPrintable(words));
    QCOMPARE(words.isEmpty(), says.isEmpty());
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == (verdict == RecordVerdict::Valid ? 0 : 1), said.words.constData());
    QVERIFY2(said.words.contains(says.toUtf8()), said.words.constData());
}

void TestPdf::refusesAttachmentsThatUnpackWithoutEnd()
{
    QList<Attachment> files = recordFiles(m_record, u"record"_s)->attached;
    files.append(
        {u"evidence-of-nothing"_s, u"text/plain"_s, {}, QByteArray(160 << 20, ' '), u"Data"_s});
    const QString path = m_folder.filePath(u"trap.pdf"_s);
    const QByteArray pdf = pdfOfFiles(m_record, files);
    QVERIFY(pdf.size() < 600'000);
    QVERIFY(writeWhole(path, pdf));
    const auto v = verifyFile(path);
    QVERIFY(!v);
    QVERIFY2(v.error().message.contains(u"unpacks to more"_s), qPrintable(v.error().text()));
    NEEDS(u"pdfdetach"_s);
    const ShellAnswer said = verifyScript(m_folder.path(), {path});
    QVERIFY2(said.status == 3 && said.words.contains("unpacks to more"), said.words.constData());
}

void TestPdf::comesOnLetterToo()
{
    NEEDS(u"pdfinfo"_s);
    const QString path = m_folder.filePath(u"letter.pdf"_s);
    QVERIFY(writeWhole(path, *exporter(u"pdf"_s)->write(m_record, {.paper = Paper::Letter})));
    QVERIFY(run(u"pdfinfo"_s, {path}).contains("(letter)"));
    QVERIFY(run(u"pdfinfo"_s, {m_pdf}).contains("(A4)"));
    const QString text = QString::fromUtf8(run(u"pdftotext"_s, {path, u"-"_s}));
    for (const ChecklistItem &item : m_record.runbook->phases.first().sections.first().items)
        QVERIFY2(text.contains(item.title), qPrintable(item.title));
}

void TestPdf::bookmarksLeadToTheirPages()
{
    const RecordDocument drawn = *drawRecord(m_record, {});
    QStringList titles;
    int page = 1;
    for (const Anchor &anchor : drawn.outline) {
        titles.append(anchor.title);
        QVERIFY(anchor.page >= page);
        page = anchor.page;
    }
    for (const QString &title : {u"Launch record"_s, u"Timeline"_s, u"Sign-offs"_s,
                                 u"How to verify this record"_s, u"Before launch"_s})
        QVERIFY2(titles.contains(title), qPrintable(title));
    NEEDS(u"qpdf"_s);
    const QByteArray json = run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, m_pdf});
    QCOMPARE(QJsonDocument::fromJson(json)["outlines"_L1].toArray().size(),
             std::ranges::count(drawn.outline, 1, &Anchor::level));
}

void TestPdf::theTimelineNamesItsZone()
{
    NEEDS(u"pdftotext"_s);
    const QString text = QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, m_pdf, u"-"_s}));
    const QString day = m_record.entries.first().time.toUTC().toString(u"yyyy-MM-dd"_s);
    QVERIFY2(text.contains(u'\n' + day + u" UTC\n"_s), qPrintable(text.right(4000)));
}

// However much is not simply green: the last page tells people to compare the cover's head.
void TestPdf::theHeadStandsOnTheCover()
{
    NEEDS(u"pdftotext"_s);
    const QString path = m_folder.filePath(u"head.pdf"_s);
    QVERIFY(writeWhole(path, *exporter(u"pdf"_s)->write(m_record, {.paper = Paper::Letter})));
    const QString cover = QString::fromUtf8(
        run(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, path, u"-"_s}));
    const qsizetype head = cover.indexOf(m_record.state.head().left(8));
    QVERIFY2(head > 0, qPrintable(cover));
    const qsizetype notGreen = cover.indexOf(u"Not simply green"_s);
    QVERIFY2(notGreen > head, qPrintable(cover));
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
