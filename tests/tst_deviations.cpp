// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/opening/openlaunch.h"
#include "desk/plan/deviations.h"
#include "desk/plan/preflightdesk.h"
#include "desk/steps/stepdesk.h"
#include "desk/trust/trust.h"
#include "support/goahead.h"
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
    void aFindingIsWaived();
    void aBareBlockOfCodeIsLookedAtToo();
    void wordsThatStandNowhereAreRefused();
    void wordsThatWereReplacedAreRefused();
    void aPlaceholderIsFilledInBeforeItRuns();
    void aValueIsOnePlainWord_data();
    void aValueIsOnePlainWord();
    void anotherScriptIsNotTrusted();

private:
    Finding wrongInterpreter() const { return findingOf(u"wrong-interpreter"_s, {}); }
    /// The first of a rule that is about a step; about any, where that is empty.
    Finding findingOf(const QString &rule, const ItemId &step) const;
    void fillIn(const ItemId &step, const QString &value);
    /// Why the step does not run; empty where it ran.
    QString refusalOf(const ItemId &step);

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

2. **Greet**
   ```bash
   echo hello <who> && echo "<not this>"
   ```

3. **Other**
   ```bash
   bash <script>
   ```

## Troubleshooting

### Slow

```bash
no-such-one; no-such-other
```

## Rollback

1. **Back**
   ```bash
   tail -f log
   ```

## Clean up (T+1h)

```bash
true
false
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

Finding TestDeviations::findingOf(const QString &rule, const ItemId &step) const
{
    const QList<Finding> findings = openFindings(*m_launch);
    const auto found = std::ranges::find_if(findings, [&](const Finding &finding) {
        return finding.rule == rule
            && (step.isEmpty() || (finding.deviation && finding.deviation->step == step));
    });
    return found == findings.end() ? Finding() : *found;
}

void TestDeviations::fillIn(const ItemId &step, const QString &value)
{
    const Result<Finding> filled = withValue(findingOf(u"placeholder-in-command"_s, step), value);
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().text()));
    std::optional<bool> recorded;
    applyFix(*m_launch, m_actor, *filled, u"it is known by now"_s,
             [&](const Result<QList<Entry>> &done) { recorded = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(recorded.has_value(), 60'000);
    QVERIFY(*recorded);
}

QString TestDeviations::refusalOf(const ItemId &step)
{
    goAhead(*m_launch, m_actor, step);
    StepDesk desk(*m_launch);
    QSignalSpy finished(&desk, &StepDesk::finished);
    QSignalSpy refused(&desk, &StepDesk::refused);
    desk.run(m_actor, step);
    if (!QTest::qWaitFor([&] { return finished.size() + refused.size() > 0; }, 60'000))
        return u"no answer"_s;
    return refused.isEmpty() ? QString() : refused[0][1].value<Error>().message;
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

void TestDeviations::aFindingIsWaived()
{
    const auto names = [this](const QString &program) {
        const QList<Finding> open = openFindings(*m_launch);
        return std::ranges::contains(open, program, &Finding::subject);
    };
    QVERIFY(names(u"no-such-one"_s) && names(u"no-such-other"_s));
    const QList<Finding> open = openFindings(*m_launch);
    const auto one = std::ranges::find(open, u"no-such-one"_s, &Finding::subject);
    m_launch->submit(m_actor, waiverFor(*one, u"it is there on the day"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!names(u"no-such-one"_s), 60'000);
    // The other stands in the same line.
    QVERIFY(names(u"no-such-other"_s));

    const Entry *waiver =
        m_launch->state().waiverOf(u"missing-program"_s, one->line, u"no-such-one"_s);
    QVERIFY(waiver);
    QCOMPARE(waiver->actor, m_actor);
    const auto waived = std::get<FindingWaived>(waiver->event);
    QCOMPARE(waived.message, one->message);

    m_launch->submit(m_actor, reopeningOf(waived, u"it is not"_s));
    QTRY_VERIFY_WITH_TIMEOUT(names(u"no-such-one"_s), 60'000);
    QVERIFY(!m_launch->state().waiverOf(u"missing-program"_s, one->line, u"no-such-one"_s));
    QVERIFY(m_launch->state().waivedFindings().isEmpty());
}

void TestDeviations::aBareBlockOfCodeIsLookedAtToo()
{
    PreflightDesk desk(*m_launch);
    QSignalSpy looked(&desk, &PreflightDesk::looked);
    desk.look();
    QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, 60'000);
    const QList<Finding> found = desk.about(ItemId(u"clean-up-t-1h/clean-up-t-1h"_s));
    QVERIFY(std::ranges::contains(found, u"several-commands-in-one-fence"_s, &Finding::rule));
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

void TestDeviations::aPlaceholderIsFilledInBeforeItRuns()
{
    const ItemId greet(u"go-t-24h/greet"_s);
    const QString refusal = refusalOf(greet);
    QVERIFY2(refusal.contains("<who> in line 12 is a placeholder"_L1), qPrintable(refusal));
    QVERIFY(!m_launch->state().step(greet).started);
    fillIn(greet, u"world"_s);
    QCOMPARE(refusalOf(greet), QString());
    QCOMPARE(m_launch->state().step(greet).finished->excerpt, u"hello world\n<not this>"_s);
    QVERIFY(!findingOf(u"placeholder-in-command"_s, greet).deviation);
}

void TestDeviations::aValueIsOnePlainWord_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a name") << u" pod-7.shop_a:8080/x@y "_s << true;
    QTest::newRow("nothing") << u" "_s << false;
    QTest::newRow("an option") << u"--all"_s << false;
    QTest::newRow("two words") << u"a b"_s << false;
    QTest::newRow("a command more") << u"a;reboot"_s << false;
    QTest::newRow("a computed one") << u"$(reboot)"_s << false;
    QTest::newRow("a line more") << u"a\nreboot"_s << false;
}

void TestDeviations::aValueIsOnePlainWord()
{
    QFETCH(QString, value);
    const Finding finding = findingOf(u"placeholder-in-command"_s, {});
    QVERIFY(finding.deviation && finding.deviation->after.isEmpty());
    QTEST(withValue(finding, value).has_value(), "taken");
}

void TestDeviations::anotherScriptIsNotTrusted()
{
    const ItemId other(u"go-t-24h/other"_s);
    writeFile(m_home->path(u"scripts/other.sh"_s), "touch it-ran\n");
    fillIn(other, u"scripts/other.sh"_s);
    const QString refusal = refusalOf(other);
    QVERIFY2(refusal.contains("scripts/other.sh"_L1), qPrintable(refusal));
    QVERIFY(!QFile::exists(m_home->path(u"it-ran"_s)));
}

QTEST_GUILESS_MAIN(TestDeviations)
#include "tst_deviations.moc"
