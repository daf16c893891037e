// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launch.h"
#include "launch/timeline.h"
#include "support/launchworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void everyMomentIsAFoldOfWhatCameBefore_data();
    void everyMomentIsAFoldOfWhatCameBefore();
    void comesToAMomentFromAnyOther();
    void countsTheEntriesOfATime();
    void aReplayBeginsAtTheFirstEntry();
    void aReplayShowsOnlyWhatWasKnown();
    void aReplayTakesNothingIn();
    void aReplayNeedsAnOpening();
};

/// A launch with something of every kind that a page shows.
static LaunchWorld toldWorld()
{
    LaunchWorld w;
    w.open();
    const auto later = [&w] { w.clock.advance(7min); };
    for (int round = 0; round < 6; ++round) {
        later();
        w.happen(w.result("pre/a", round % 3 == 2 ? Verdict::Fail : Verdict::Pass), "console");
        w.happen(w.result("pre/b", Verdict::Pass), "console");
        later();
        w.happen(HoldStarted {u"wind"_s});
        later();
        w.happen(HoldEnded {w.state.t0().addSecs(420)});
        w.happen(w.signOff("dev", round % 2 ? Decision::Go : Decision::NoGo), "lead-1");
        w.happen(NoteWritten {u"round"_s, u"pre/a"_s});
        w.happen(StepStarted {.step = w.item("canary/deploy"), .attempt = round + 1});
        w.happen(StepFinished {.step = w.item("canary/deploy"),
                               .attempt = round + 1,
                               .outcome = u"passed"_s},
                 "console");
        w.happen(CanaryStarted {u"shop:1"_s, 0.1}, "console");
        w.happen(MetricRecorded {{TickRecord {.t = 10}, TickRecord {.t = 20}}}, "console");
        w.happen(CanaryEnded {round % 2 ? u"promoted"_s : u"rolledBack"_s, u"because"_s},
                 "console");
    }
    w.happen(LaunchClosed {u"abandoned"_s, u"enough"_s});
    return w;
}

/// All that pages ask of a state, in one text.
static QString told(const LaunchState &state, const QDateTime &now)
{
    QStringList parts {QString::number(state.size()), state.head(), toUtcText(state.t0()),
                       QString::number(state.isClosed()),
                       QString::number(state.hold().has_value())};
    for (const char *name : {"pre/a", "pre/b", "pre/c"}) {
        const ItemStatus item = state.item(LaunchWorld::item(name), now);
        parts << stateWord(item.state) << QString::number(item.runs) << item.note;
    }
    const StepStatus step = state.step(LaunchWorld::item("canary/deploy"));
    parts << stateWord(step.state) << QString::number(step.attempt);
    for (const SignOffStatus &said : state.signOffs())
        parts << said.role.value << said.text << said.staleBecause;
    const CanaryStatus &canary = state.canary();
    parts << QString::number(canary.ticks.size())
          << (canary.ended ? canary.ended->outcome : u"-"_s);
    for (const Alarm &alarm : state.alarms(now))
        parts << alarm.id << QString::number(alarm.standing);
    parts << QString::number(state.notes().size()) << state.headAt(state.size() / 2);
    return parts.join(u'|');
}

void TestTimeline::everyMomentIsAFoldOfWhatCameBefore_data()
{
    QTest::addColumn<int>("spacing");
    QTest::newRow("every state kept") << 1;
    QTest::newRow("some kept") << 7;
    QTest::newRow("only the first kept") << 1000;
    QTest::newRow("as chosen") << 0;
}

void TestTimeline::everyMomentIsAFoldOfWhatCameBefore()
{
    QFETCH(int, spacing);
    const LaunchWorld w = toldWorld();
    const Timeline timeline(w.entries, spacing);
    LaunchState folded;
    for (const Entry &entry : w.entries) {
        folded.apply(entry);
        QCOMPARE(told(timeline.at(folded.size()), entry.time), told(folded, entry.time));
    }
}

void TestTimeline::comesToAMomentFromAnyOther()
{
    const LaunchWorld w = toldWorld();
    const Timeline timeline(w.entries, 10);
    LaunchState state;
    // Every distance, forwards and backwards.
    for (qint64 from = 0; from <= timeline.size(); from += 3) {
        for (qint64 to = 1; to <= timeline.size(); to += 5) {
            timeline.bring(state, from);
            timeline.bring(state, to);
            const QDateTime now = w.entries.at(to - 1).time;
            QCOMPARE(told(state, now), told(timeline.at(to), now));
        }
    }
}

void TestTimeline::countsTheEntriesOfATime()
{
    const LaunchWorld w = toldWorld();
    const Timeline timeline(w.entries);
    QCOMPARE(timeline.countAt(w.entries.first().time.addMSecs(-1)), 0);
    QCOMPARE(timeline.countAt(w.entries.first().time), 1);
    // Two of one time are there together.
    QCOMPARE(w.entries.at(1).time, w.entries.at(2).time);
    QCOMPARE(timeline.countAt(w.entries.at(1).time), 3);
    QCOMPARE(timeline.countAt(w.entries.last().time.addDays(1)), timeline.size());
}

static std::unique_ptr<Launch> replayOf(const LaunchWorld &w)
{
    return *Launch::replay({.path = u"/tmp/a.launch"_s,
                            .entries = w.entries,
                            .runbook = std::make_shared<const Runbook>(w.runbook),
                            .plan = std::make_shared<const Plan>(w.plan),
                            .blob = {},
                            .damage = {}});
}

void TestTimeline::aReplayBeginsAtTheFirstEntry()
{
    const LaunchWorld w = toldWorld();
    const std::unique_ptr<Launch> launch = replayOf(w);
    QCOMPARE(launch->state().size(), 1);
    QCOMPARE(launch->state().size(), 1);
    QCOMPARE(launch->clock().now(), w.entries.first().time);
    QVERIFY(launch->timeline());
}

void TestTimeline::aReplayShowsOnlyWhatWasKnown()
{
    const LaunchWorld w = toldWorld();
    const std::unique_ptr<Launch> launch = replayOf(w);
    QSignalSpy moved(launch.get(), &Launch::moved);
    const qsizetype all = launch->timeline()->size();
    launch->moveTo(all);
    QCOMPARE(launch->entriesAbout(w.item("pre/a")).size(), 12);
    QVERIFY(launch->state().isClosed());
    launch->moveTo(2);
    QCOMPARE(launch->entriesAbout(w.item("pre/a")).size(), 1);
    QCOMPARE(launch->state().size(), 2);
    QVERIFY(!launch->state().isClosed());
    // Between two entries only the time goes on: evidence ages.
    launch->moveTo(2, w.entries.at(1).time.addSecs(2 * 3600));
    QCOMPARE(launch->state().item(w.item("pre/a"), launch->clock().now()).state, ItemState::Stale);
    // Beyond the ends are the ends.
    launch->moveTo(all + 5);
    QCOMPARE(launch->state().size(), all);
    launch->moveTo(-5);
    QCOMPARE(launch->state().size(), 1);
    QCOMPARE(moved.size(), 5);
}

void TestTimeline::aReplayTakesNothingIn()
{
    const LaunchWorld w = toldWorld();
    const std::unique_ptr<Launch> launch = replayOf(w);
    QVERIFY(launch->isReadOnly());
    QVERIFY(!launch->takesVerbs());
    QSignalSpy refused(launch.get(), &Launch::refused);
    launch->submit(w.person("operator"), NoteWritten {u"x"_s, {}});
    QCOMPARE(refused.size(), 1);
    launch->refresh();
    QCOMPARE(launch->state().size(), 1);
}

void TestTimeline::aReplayNeedsAnOpening()
{
    LaunchWorld w = toldWorld();
    w.entries.removeFirst();
    const Result<std::unique_ptr<Launch>> launch =
        Launch::replay({.path = u"/tmp/a.launch"_s,
                        .entries = w.entries,
                        .runbook = std::make_shared<const Runbook>(w.runbook),
                        .plan = std::make_shared<const Plan>(w.plan),
                        .blob = {},
                        .damage = {}});
    QVERIFY(!launch);
    QVERIFY2(launch.error().message.contains(u"opening"_s), qPrintable(launch.error().text()));
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
