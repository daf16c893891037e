// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/comparedesk.h"
#include "desk/record/openreplay.h"
#include "desk/record/recordsource.h"
#include "desk/trust/launchtrust.h"
#include "desk/trust/trust.h"
#include "launch/timeline.h"
#include "record/exporter.h"
#include "record/recordbytes.h"
#include "support/ownhome.h"
#include "support/recordbuilder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOpenReplay : public QObject
{
    Q_OBJECT

private slots:
    void opensARecordWithItsRunbookBeside();
    void aRunbookOfOtherBytesIsNotTaken();
    void withoutItsRunbookItemsStandUnderTheirIds();
    void aPdfBringsItsOwnRunbook();
    void whatCannotBeReadEndsTheRecord();
    void aSecondOpeningEndsTheRecord();
    void refusesWhatIsNoRecord_data();
    void refusesWhatIsNoRecord();
    void aRealRehearsalIsAsItWas();
    void runsNothing();
    void twoFilesAreCompared();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_home.path(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }

    OwnHome m_home;
};

static RecordBuilder toldRecord()
{
    RecordBuilder builder;
    LaunchOpened opened = builder.opened();
    opened.document = u"parcel.md"_s;
    opened.folder = u"/nowhere"_s;
    builder.reopen(opened);
    builder.tellAll();
    return builder;
}

void TestOpenReplay::opensARecordWithItsRunbookBeside()
{
    const RecordBuilder told = toldRecord();
    const QString path = write(u"beside/parcel.jsonl"_s, toJsonLines(told.bytes()));
    write(u"beside/parcel.md"_s, told.record().runbookBytes);
    write(u"beside/parcel.plan.yaml"_s, told.record().planBytes);
    const Result<std::unique_ptr<Launch>> launch = openReplay(path);
    QVERIFY2(launch, qPrintable(launch ? QString() : launch.error().text()));
    QVERIFY2(!(*launch)->damage(), qPrintable((*launch)->damage().value_or(Error()).text()));
    QCOMPARE((*launch)->timeline()->size(), told.entries().size());
    QCOMPARE((*launch)->runbook()->phases.first().title, u"Before launch"_s);
    const ItemId backups(u"before-launch/security/backups-restore"_s);
    (*launch)->moveTo(4);
    QCOMPARE((*launch)->state().item(backups, (*launch)->clock().now()).state, ItemState::Fail);
    (*launch)->moveTo(8);
    QCOMPARE((*launch)->state().item(backups, (*launch)->clock().now()).state, ItemState::Pass);
}

void TestOpenReplay::aRunbookOfOtherBytesIsNotTaken()
{
    const RecordBuilder told = toldRecord();
    const QString path = write(u"other/parcel.jsonl"_s, toJsonLines(told.bytes()));
    write(u"other/parcel.md"_s, told.record().runbookBytes + "\n");
    const Result<std::unique_ptr<Launch>> launch = openReplay(path);
    QVERIFY(launch);
    QVERIFY((*launch)->damage());
    QVERIFY((*launch)->damage()->message.contains(u"not at hand"_s));
}

void TestOpenReplay::withoutItsRunbookItemsStandUnderTheirIds()
{
    const RecordBuilder told = toldRecord();
    const QString path = write(u"alone/parcel.jsonl"_s, toJsonLines(told.bytes()));
    const Result<std::unique_ptr<Launch>> launch = openReplay(path);
    QVERIFY2(launch, qPrintable(launch ? QString() : launch.error().text()));
    const ChecklistItem *item =
        (*launch)->runbook()->item(ItemId(u"before-launch/security/backups-restore"_s));
    QVERIFY(item);
    QCOMPARE(item->title, u"Backups restore"_s);
    const Step *step =
        (*launch)->runbook()->step(ItemId(u"phase-2-canary-deployment-t-2h/deploy-canary-10"_s));
    QVERIFY(step);
    QVERIFY(step->commands.first().text.contains(u"canary-deploy.sh"_s));
    // People and roles stand in the opening.
    QCOMPARE((*launch)->plan()->roles.size(), 4);
}

void TestOpenReplay::aPdfBringsItsOwnRunbook()
{
    const RecordBuilder told = toldRecord();
    const Result<QByteArray> pdf = exporter(u"pdf"_s)->write(told.record());
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().text()));
    const Result<std::unique_ptr<Launch>> launch = openReplay(write(u"pdf/parcel.pdf"_s, *pdf));
    QVERIFY2(launch, qPrintable(launch ? QString() : launch.error().text()));
    QVERIFY2(!(*launch)->damage(), qPrintable((*launch)->damage().value_or(Error()).text()));
    QCOMPARE((*launch)->runbook()->sha256, told.record().runbook->sha256);
    QCOMPARE((*launch)->timeline()->size(), told.entries().size());
}

void TestOpenReplay::whatCannotBeReadEndsTheRecord()
{
    RecordBytes bytes = toldRecord().bytes();
    bytes.entries[5] = bytes.entries.at(5).chopped(1);
    const Result<std::unique_ptr<Launch>> launch =
        openReplay(write(u"torn/parcel.jsonl"_s, toJsonLines(bytes)));
    QVERIFY(launch);
    QCOMPARE((*launch)->timeline()->size(), 5);
    QVERIFY((*launch)->damage()->message.contains(u"entry 5"_s));
}

void TestOpenReplay::aSecondOpeningEndsTheRecord()
{
    RecordBuilder told = toldRecord();
    const qsizetype before = told.entries().size();
    LaunchOpened again = told.opened();
    again.roster.clear();
    told.add(again);
    const auto launch = openReplay(write(u"again.jsonl"_s, toJsonLines(told.bytes())));
    QVERIFY2(launch, qPrintable(launch ? QString() : launch.error().text()));
    QVERIFY((*launch)->damage());
    QVERIFY((*launch)->damage()->message.contains(u"entry %1"_s.arg(before)));
    QCOMPARE((*launch)->timeline()->size(), before);
}

void TestOpenReplay::refusesWhatIsNoRecord_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a runbook") << QByteArray("# A launch\n\n- [ ] one\n");
    QTest::newRow("a record without its opening")
        << QByteArray(toldRecord().bytes().entries.at(1) + '\n');
}

void TestOpenReplay::refusesWhatIsNoRecord()
{
    QFETCH(QByteArray, bytes);
    const Result<std::unique_ptr<Launch>> launch = openReplay(write(u"no.jsonl"_s, bytes));
    QVERIFY(!launch);
    QVERIFY(!launch.error().message.isEmpty());
}

void TestOpenReplay::aRealRehearsalIsAsItWas()
{
    const QString path = QStringLiteral(TEST_DATA "/records/rehearsal.jsonl");
    const Result<std::unique_ptr<Launch>> opened = openReplay(path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text()));
    Launch &launch = **opened;
    const QList<Entry> &all = launch.timeline()->entries();
    QVERIFY(all.size() > 100);
    // At every moment as many GOs as had been said, and nothing of what came later.
    int said = 0;
    for (const Entry &entry : all) {
        launch.moveTo(entry.seq + 1);
        said += std::holds_alternative<SignedOff>(entry.event);
        const bool promoted = launch.state().canary().isPromoted();
        int standing = 0;
        for (const SignOffStatus &role : launch.state().signOffs())
            standing += role.statement.has_value();
        QCOMPARE(standing, said);
        QVERIFY2(!promoted || said == 4, "promoted before all had signed");
    }
    QCOMPARE(said, 4);
    QVERIFY(launch.state().canary().isPromoted());
}

void TestOpenReplay::runsNothing()
{
    const RecordBuilder told = toldRecord();
    const QString path = write(u"runs/parcel.jsonl"_s, toJsonLines(told.bytes()));
    const Result<std::unique_ptr<Launch>> launch = openReplay(path);
    QVERIFY(launch);
    // Not even what is trusted.
    QVERIFY(recordTrust(trustSubject(*(*launch)->runbook(), *(*launch)->plan())));
    const Result<void> may = mayRun(**launch);
    QVERIFY(!may);
    QVERIFY(may.error().message.contains(u"replay"_s));
}

void TestOpenReplay::twoFilesAreCompared()
{
    RecordBuilder second = toldRecord();
    second.add(NoteWritten {u"later"_s, {}});
    const QString left = write(u"two/a.jsonl"_s, toJsonLines(toldRecord().bytes()));
    const QString right = write(u"two/b.jsonl"_s, toJsonLines(second.bytes()));
    const Result<ComparedPair> pair = compareFiles(left, right);
    QVERIFY2(pair, qPrintable(pair ? QString() : pair.error().text()));
    QCOMPARE(pair->leftName, u"Parcel API, parcel:v2.1.0"_s);
    for (const ComparedSection &section : pair->sections)
        QCOMPARE(section.differences(), 0);
    QVERIFY(!compareFiles(left, m_home.path(u"none.jsonl"_s)));
}

QTEST_MAIN(TestOpenReplay)
#include "tst_openreplay.moc"
