// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/contestants.h"
#include "canary/kayentalike.h"
#include "support/referenceruns.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

using Make = std::function<std::unique_ptr<Contestant>(const RuleSettings &)>;

/// A rule of the reference as it is played here.
struct Counterpart
{
    QLatin1StringView key;
    /// The column of the benchmark; empty for one that only its parts are.
    QString word;
    /// Its baseline is of the canary's size, which the reference draws itself.
    bool ofSample = false;
    Make make = {};
};

/// Every rule of the reference; `seed_for` and `prove_ok` are those of tst_rules.
static QList<Counterpart> counterparts()
{
    return {{"seed_win"_L1, u"2-min share"_s},
            {"seed_k3"_L1, u"written, guarded"_s},
            {"argo"_L1, u"Argo"_s},
            {"flagger"_L1, u"Flagger"_s},
            {"kay10"_L1, u"Kayenta"_s, true, [](const auto &) { return kayentaOfSample(10); }},
            {"kay60"_L1, u"Kayenta, 60 s points"_s, true,
             [](const auto &) { return kayentaOfSample(60); }},
            {"zpeek"_L1, u"peeking z"_s},
            {"asympcs"_L1, u"asymptotic CS"_s},
            {"lm22"_L1, u"Lindon-Malek"_s},
            {"seq_abs"_L1, u"e: limit"_s},
            {"seq_rel"_L1, u"e: baseline"_s},
            {"seq"_L1, u"e: either"_s},
            {"seq_r1"_L1, u"e: any worse"_s},
            {"hybrid"_L1, u"guarded or e"_s},
            {"seq_rob"_L1, u"sequential at 200"_s},
            {"hyb_rob"_L1, u"guarded or that"_s}};
}

/// The contestants of the benchmark fire at the second of the reference.
class ContestantsTest : public QObject
{
    Q_OBJECT

private slots:
    void sameSecondAsReference_data();
    void sameSecondAsReference();
    void everyRowIsCompared();
    void slowRequestsAreJudged_data();
    void slowRequestsAreJudged();
};

static const ContestantKind *kindOf(const QList<ContestantKind> &kinds, const QString &word)
{
    const auto kind = std::ranges::find(kinds, word, &ContestantKind::name);
    return kind == kinds.cend() ? nullptr : &*kind;
}

static RuleSettings settingsOf(const TickRecording &recording)
{
    RuleSettings settings;
    settings.tickSeconds = recording.tickSeconds;
    settings.horizonSeconds = recording.horizonSeconds;
    settings.history = recording.history;
    return settings;
}

/// In seconds; -1: never.
static int firesAt(Contestant &contestant, const QList<Tick> &ticks)
{
    for (const Tick &tick : ticks) {
        if (contestant.feed(TimedTick {tick}))
            return int(tick.t);
    }
    return -1;
}

/// The baseline that the reference draws for those who want one of the canary's size.
static QList<Tick> withSampledBaseline(QList<Tick> ticks, const QJsonObject &run)
{
    const QJsonArray rows = run.value("ticks"_L1).toArray();
    for (qsizetype i = 0; i < ticks.size(); ++i)
        ticks[i].baseline = ArmTick {rows[i][2].toInteger(), rows[i][3].toInteger(), 0};
    return ticks;
}

void ContestantsTest::sameSecondAsReference_data()
{
    addReferenceRuns();
}

void ContestantsTest::sameSecondAsReference()
{
    QFETCH(const QJsonObject, run);
    if (run.isEmpty())
        QSKIP("the shared cases are not here");
    const QList<ContestantKind> kinds = contestants();
    const TickRecording recording = referenceRecording(run);
    const QList<Tick> sampled = withSampledBaseline(recording.ticks, run);
    QStringList known {u"seed_for"_s, u"prove_ok"_s};
    for (const Counterpart &one : counterparts()) {
        const ContestantKind *kind = kindOf(kinds, one.word);
        QVERIFY2(kind, qPrintable(one.word));
        const auto plays = (one.make ? one.make : kind->make)(settingsOf(recording));
        const int at = firesAt(*plays, one.ofSample ? sampled : recording.ticks);
        QVERIFY2(at == referenceFires(run, one.key),
                 qPrintable(u"%1: %2 s"_s.arg(one.key).arg(at)));
        known.append(one.key);
    }
    const QStringList fired = run.value("fires"_L1).toObject().keys();
    for (const QString &key : fired)
        QVERIFY2(known.contains(key), qPrintable(u"no rule here is "_s + key));
}

// Ours are held to the reference by tst_rules; it does not ask for the written rule on buckets in
// its recorded runs.
void ContestantsTest::everyRowIsCompared()
{
    const QList<ContestantKind> kinds = contestants();
    const QList<Counterpart> known = counterparts();
    for (const ContestantKind &kind : kinds) {
        const bool compared = std::ranges::contains(known, kind.name, &Counterpart::word);
        QVERIFY2(compared || kind.group == ContestantKind::Group::Ours
                     || kind.name == "P95 of buckets"_L1,
                 qPrintable(kind.name));
    }
}

void ContestantsTest::slowRequestsAreJudged_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("at");
    QTest::newRow("two minutes") << u"2-min share"_s << 120;
    QTest::newRow("written on buckets") << u"P95 of buckets"_s << 130;
    QTest::newRow("Argo") << u"Argo"_s << 120;
    QTest::newRow("Flagger") << u"Flagger"_s << 150;
    QTest::newRow("Kayenta") << u"Kayenta"_s << 60;
    QTest::newRow("Kayenta, a point a minute") << u"Kayenta, 60 s points"_s << 300;
    QTest::newRow("evidence") << u"e: either"_s << 10;
    QTest::newRow("failures only") << u"Lindon-Malek"_s << -1;
}

// Nothing fails, and every tenth request of the canary takes longer than two seconds.
void ContestantsTest::slowRequestsAreJudged()
{
    QFETCH(const QString, word);
    const QList<ContestantKind> kinds = contestants();
    const ContestantKind *kind = kindOf(kinds, word);
    QVERIFY(kind);
    const auto contestant = kind->make({});
    int at = -1;
    for (int t = 10; t <= 600 && at < 0; t += 10) {
        TimedTick tick {{.t = t,
                         .canary = ArmTick {1000, 0, 100 + t % 7},
                         .baseline = ArmTick {9000, 0, 9 + t % 5}}};
        const double infinite = std::numeric_limits<double>::infinity();
        tick.canaryTook = {{1, 800}, {2, 900 - t % 7}, {4, 1000}, {infinite, 1000}};
        tick.sampleTook = {{1, 990 - t % 11}, {2, 999}, {4, 1000}, {infinite, 1000}};
        tick.latency = 3;
        if (contestant->feed(tick))
            at = t;
    }
    QTEST(at, "at");
}

QTEST_GUILESS_MAIN(ContestantsTest)
#include "tst_contestants.moc"
