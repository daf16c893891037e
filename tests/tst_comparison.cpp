// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/comparison.h"
#include "support/launchworld.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Change = std::function<void(LaunchWorld &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(ComparedPart)

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void twoAlikeDifferInNothing();
    void saysWhatDiffers_data();
    void saysWhatDiffers();
    void otherBytesOfTheSameAnswerAreNoDifference();
    void timesAreToldAndSmallOnesAreAlike();
    void oneWithoutAnOpeningIsNotCompared();
};

/// A launch up to its end, from a fixed time on.
static LaunchWorld finished(const Change &change = {})
{
    LaunchWorld w;
    w.open();
    w.clock.advance(1min);
    w.proveAll();
    w.clock.advance(10min);
    w.happen(StepStarted {.step = w.item("canary/deploy")});
    w.happen(
        StepFinished {
            .step = w.item("canary/deploy"), .outcome = u"passed"_s, .exitCode = 0, .took = 9000ms},
        "console");
    w.happen(CanaryStarted {u"shop:1"_s, 0.1}, "console");
    w.clock.advance(5min);
    if (change)
        change(w);
    w.happen(w.signOff("dev", Decision::Go), "lead-1");
    w.happen(w.signOff("sec", Decision::Go), "lead-2");
    w.clock.advance(5min);
    w.happen(CanaryEnded {u"promoted"_s, u"healthy"_s}, "console");
    return w;
}

static ComparedLaunch comparedOf(const LaunchWorld &w)
{
    return comparedLaunch(w.entries, std::make_shared<const Runbook>(w.runbook),
                          std::make_shared<const Plan>(w.plan));
}

static QList<ComparedSection> compare(const LaunchWorld &left, const LaunchWorld &right)
{
    return compareLaunches(comparedOf(left), comparedOf(right));
}

static const ComparedSection &section(const QList<ComparedSection> &sections, ComparedPart part)
{
    return *std::ranges::find(sections, part, &ComparedSection::part);
}

void TestComparison::twoAlikeDifferInNothing()
{
    const LaunchWorld w = finished();
    for (const ComparedSection &part : compare(w, w)) {
        QVERIFY2(!part.rows.isEmpty(), qPrintable(partWord(part.part)));
        for (const ComparedRow &row : part.rows)
            QVERIFY2(row.degree == ComparedDegree::Same, qPrintable(row.title));
    }
}

void TestComparison::saysWhatDiffers_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ComparedPart>("part");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *name, const Change &change, ComparedPart part, const char *id,
                        const char *right) {
        QTest::newRow(name) << change << part << QString::fromLatin1(id)
                            << QString::fromLatin1(right);
    };
    row(
        "an item fails",
        [](LaunchWorld &w) { w.happen(w.result("pre/a", Verdict::Fail, "no"), "console"); },
        ComparedPart::Items, "pre/a", "fail: no");
    row(
        "the same state, something else seen",
        [](LaunchWorld &w) { w.happen(w.result("pre/a", Verdict::Pass, "else"), "console"); },
        ComparedPart::Items, "pre/a", "pass: else");
    row(
        "a waiver",
        [](LaunchWorld &w) {
            const CheckFinished failed = w.result("pre/b", Verdict::Fail);
            w.happen(failed, "console");
            w.happen(ItemWaived {w.item("pre/b"),
                                 u"late"_s,
                                 u"small"_s,
                                 w.clock.now(),
                                 w.clock.now().addDays(1),
                                 findingOf(w.item("pre/b"), &failed.result),
                                 {}});
        },
        ComparedPart::Items, "pre/b", "waived by operator: late");
    row(
        "a step run again",
        [](LaunchWorld &w) {
            w.happen(StepStarted {.step = w.item("canary/deploy"), .attempt = 2});
            w.happen(StepFinished {.step = w.item("canary/deploy"),
                                   .attempt = 2,
                                   .outcome = u"failed"_s,
                                   .exitCode = 3},
                     "console");
        },
        ComparedPart::Steps, "canary/deploy", "fail, exit 3, attempt 2");
    row(
        "a step that takes longer",
        [](LaunchWorld &w) {
            w.happen(StepStarted {.step = w.item("canary/deploy"), .attempt = 2});
            w.happen(StepFinished {.step = w.item("canary/deploy"),
                                   .attempt = 2,
                                   .outcome = u"passed"_s,
                                   .exitCode = 0,
                                   .took = 95s},
                     "console");
        },
        ComparedPart::Times, "canary/deploy", "1 min 35 s");
    row(
        "a withdrawal before another GO is none",
        [](LaunchWorld &w) {
            w.happen(w.signOff("dev", Decision::NoGo), "lead-1");
            w.happen(CanaryEnded {u"rolledBack"_s, u"6 % failed"_s}, "console");
            w.happen(CanaryStarted {u"shop:1"_s, 0.1}, "console");
        },
        ComparedPart::Canary, "1", "rolled back after 5 min 0 s: 6 % failed");
    row(
        "a hold", [](LaunchWorld &w) { w.happen(HoldStarted {u"wind"_s}); }, ComparedPart::Launch,
        "", "1");
}

void TestComparison::saysWhatDiffers()
{
    QFETCH(Change, change);
    QFETCH(ComparedPart, part);
    QFETCH(QString, id);
    QFETCH(QString, right);
    const QList<ComparedSection> sections = compare(finished(), finished(change));
    const ComparedSection &found = section(sections, part);
    const auto row = std::ranges::find_if(found.rows, [&](const ComparedRow &each) {
        return each.id == id && each.right.text == right;
    });
    QStringList texts;
    for (const ComparedRow &each : found.rows)
        texts << u"%1: %2 / %3"_s.arg(each.id, each.left.text, each.right.text);
    QVERIFY2(row != found.rows.end(), qPrintable(texts.join(u'\n')));
    QCOMPARE(row->degree, ComparedDegree::Differs);
    QVERIFY(row->left.text != right);
}

void TestComparison::otherBytesOfTheSameAnswerAreNoDifference()
{
    const LaunchWorld right = finished([](LaunchWorld &w) {
        CheckFinished again = w.result("pre/a", Verdict::Pass);
        again.result.evidence.sha256 = w.digest("other bytes");
        w.happen(again, "console");
    });
    const QList<ComparedSection> sections = compare(finished(), right);
    const ComparedSection &items = section(sections, ComparedPart::Items);
    QCOMPARE(items.differences(), 0);
    QCOMPARE(std::ranges::count(items.rows, ComparedDegree::OtherEvidence, &ComparedRow::degree),
             1);
}

void TestComparison::timesAreToldAndSmallOnesAreAlike()
{
    const auto took = [](std::chrono::milliseconds time) {
        return finished([time](LaunchWorld &w) {
            w.happen(StepStarted {.step = w.item("canary/watch")});
            w.happen(StepFinished {.step = w.item("canary/watch"),
                                   .outcome = u"passed"_s,
                                   .exitCode = 0,
                                   .took = time},
                     "console");
        });
    };
    const auto degreeOf = [&](std::chrono::milliseconds a, std::chrono::milliseconds b) {
        const QList<ComparedSection> sections = compare(took(a), took(b));
        const ComparedSection &times = section(sections, ComparedPart::Times);
        return std::ranges::find(times.rows, u"canary/watch"_s, &ComparedRow::id)->degree;
    };
    QCOMPARE(degreeOf(100s, 108s), ComparedDegree::Same);
    QCOMPARE(degreeOf(100s, 120s), ComparedDegree::Differs);
    // Under a second is nobody's difference.
    QCOMPARE(degreeOf(100ms, 900ms), ComparedDegree::Same);
}

void TestComparison::oneWithoutAnOpeningIsNotCompared()
{
    const LaunchWorld none;
    QVERIFY(compare(finished(), none).isEmpty());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
