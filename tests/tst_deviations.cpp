// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/opening/openlaunch.h"
#include "desk/plan/deviations.h"
#include "desk/steps/stepdesk.h"
#include "desk/trust/trust.h"
#include "support/ownhome.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// A proposed fix is applied as a deviation: recorded, run from then on, and the document
/// untouched.
class TestDeviations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFixIsRecordedAndRun();
    void aFixWantsAReason();
    void aFindingWithoutFixIsRefused();
    void wordsThatStandNowhereAreRefused();
    void wordsThatWereReplacedAreRefused();

private:
    Finding wrongInterpreter() const;

    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Launch> m_launch;
    const PersonId m_actor {u"ann"_s};
    const ItemId m_step {u"go-t-24h/say-hello"_s};
};

static const QByteArray deviationRunbook = R"(# A launch

## Go (T-24h)

1. **Say hello**
   ```bash
   bash scripts/hello.py now
   ```

## Rollback

1. **Back**
   ```bash
   tail -f log
   ```
)";

static void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestDeviations::init()
{
    m_home = std::make_unique<OwnHome>();
    QVERIFY(QDir(m_home->path(u"."_s)).mkpath(u"scripts"_s));
    writeFile(m_home->path(u"launch.md"_s), deviationRunbook);
    writeFile(m_home->path(u"launch.plan.yaml"_s), "people: { ann: { name: Ann } }\n");
    writeFile(m_home->path(u"scripts/hello.py"_s),
              "import sys\nprint('hello ' + '.'.join(sys.argv[1:]))\n");
    const Result<RunbookPreview> preview = previewRunbook(m_home->path(u"launch.md"_s));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QVERIFY(recordTrust(trustSubject(preview->runbook, preview->plan)));
    NewLaunch wishes;
    wishes.file = m_home->path(u"a.launch"_s);
    wishes.t0 = QDateTime::currentDateTimeUtc().addSecs(3600);
    auto made = createLaunch(*preview, wishes, m_actor, true);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_launch = std::move(*made);
}

void TestDeviations::cleanup()
{
    m_launch.reset();
    m_home.reset();
}

Finding TestDeviations::wrongInterpreter() const
{
    const QList<Finding> findings = openFindings(*m_launch);
    const auto found = std::ranges::find(findings, u"wrong-interpreter"_s, &Finding::rule);
    return found == findings.end() ? Finding() : *found;
}

void TestDeviations::aFixIsRecordedAndRun()
{
    const Finding finding = wrongInterpreter();
    QVERIFY(finding.deviation);
    std::optional<bool> recorded;
    applyFix(*m_launch, m_actor, finding, u"the file is Python"_s,
             [&](const Result<QList<Entry>> &done) { recorded = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(recorded.has_value(), 60'000);
    QVERIFY(*recorded);
    QVERIFY(!wrongInterpreter().deviation);

    StepDesk desk(*m_launch);
    QCOMPARE(desk.commandOf(m_step), u"python3 scripts/hello.py now"_s);
    QSignalSpy finished(&desk, &StepDesk::finished);
    desk.run(m_actor, m_step);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(desk.output(m_step), QByteArray("hello now\n"));

    QFile document(m_home->path(u"launch.md"_s));
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(document.readAll(), deviationRunbook);
}

void TestDeviations::aFixWantsAReason()
{
    std::optional<Error> refused;
    applyFix(*m_launch, m_actor, wrongInterpreter(), u" "_s, [&](const Result<QList<Entry>> &done) {
        if (!done)
            refused = done.error();
    });
    QTRY_VERIFY_WITH_TIMEOUT(refused.has_value(), 60'000);
    QVERIFY(m_launch->state().deviations().isEmpty());
}

void TestDeviations::aFindingWithoutFixIsRefused()
{
    std::optional<Error> refused;
    applyFix(*m_launch, m_actor, Finding {u"no-rollback"_s, Severity::Warning, 1, u"a"_s, u"b"_s},
             u"because"_s, [&](const Result<QList<Entry>> &done) {
                 if (!done)
                     refused = done.error();
             });
    QVERIFY(refused);
}

void TestDeviations::wordsThatStandNowhereAreRefused()
{
    Finding finding = wrongInterpreter();
    QVERIFY(finding.deviation);
    finding.deviation->before = u"rm -r /"_s;
    std::optional<Error> refused;
    applyFix(*m_launch, m_actor, finding, u"because"_s, [&](const Result<QList<Entry>> &done) {
        if (!done)
            refused = done.error();
    });
    QTRY_VERIFY_WITH_TIMEOUT(refused.has_value(), 60'000);
    QVERIFY(m_launch->state().deviations().isEmpty());
}

/// A second deviation is held against the command as the first has made it.
void TestDeviations::wordsThatWereReplacedAreRefused()
{
    const Finding finding = wrongInterpreter();
    QVERIFY(finding.deviation);
    QList<bool> taken;
    const auto count = [&](const Result<QList<Entry>> &done) { taken.append(done.has_value()); };
    applyFix(*m_launch, m_actor, finding, u"because"_s, count);
    applyFix(*m_launch, m_actor, finding, u"once more"_s, count);
    QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 2, 60'000);
    QCOMPARE(taken.count(true), 1);
    QCOMPARE(m_launch->state().deviations().size(), 1);
}

QTEST_GUILESS_MAIN(TestDeviations)
#include "tst_deviations.moc"
