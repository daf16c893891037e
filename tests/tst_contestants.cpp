// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/contestants.h"
#include "canary/evidenceprocess.h"
#include "canary/kayentalike.h"
#include "support/referenceruns.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

/// What the reference fires at without cap, warm-up and scatter.
static constexpr double referenceThreshold = 200;
static constexpr double referenceLimit = 0.05;
static constexpr double referenceTolerance = 1.5;
static constexpr std::array<double, 7> referenceShares {0.06, 0.075, 0.1, 0.15, 0.25, 0.45, 0.8};
static constexpr std::array<double, 7> referenceOdds {1.25, 1.6, 2.2, 3.5, 7, 16, 50};

/// The peers of the benchmark and the plain evidence fire at the second of the reference.
class ContestantsTest : public QObject
{
    Q_OBJECT

private slots:
    void peers_data();
    void peers();
    void kayenta_data();
    void kayenta();
    void plainEvidence_data();
    void plainEvidence();
};

static RuleSettings settingsOf(const TickRecording &recording)
{
    RuleSettings settings;
    settings.tickSeconds = recording.tickSeconds;
    settings.horizonSeconds = recording.horizonSeconds;
    return settings;
}

/// In seconds; -1: never.
static int firesAt(Contestant &contestant, const QList<Tick> &ticks)
{
    for (const Tick &tick : ticks) {
        if (contestant.feed(tick))
            return int(tick.t);
    }
    return -1;
}

void ContestantsTest::peers_data()
{
    addReferenceRuns();
}

void ContestantsTest::peers()
{
    QFETCH(QJsonObject, run);
    if (run.isEmpty())
        QSKIP("the shared cases are not here");
    const QList<ContestantKind> kinds = contestants();
    const TickRecording recording = referenceRecording(run);
    const std::array<std::pair<QString, QLatin1StringView>, 6> peers {
        {{u"Argo"_s, "argo"_L1},
         {u"Flagger"_s, "flagger"_L1},
         {u"2-min share"_s, "seed_win"_L1},
         {u"peeking z"_s, "zpeek"_L1},
         {u"asymptotic CS"_s, "asympcs"_L1},
         {u"Lindon-Malek"_s, "lm22"_L1}}};
    for (const auto &[name, key] : peers) {
        const auto kind = std::ranges::find(kinds, name, &ContestantKind::name);
        QVERIFY(kind != kinds.cend());
        const std::unique_ptr<Contestant> peer = kind->make(settingsOf(recording));
        QVERIFY2(firesAt(*peer, recording.ticks) == referenceFires(run, key), qPrintable(name));
    }
}

void ContestantsTest::kayenta_data()
{
    addReferenceRuns();
}

// The reference draws its baseline of the canary's size itself.
void ContestantsTest::kayenta()
{
    QFETCH(const QJsonObject, run);
    if (run.isEmpty())
        QSKIP("the shared cases are not here");
    QList<Tick> ticks = referenceRecording(run).ticks;
    const QJsonArray rows = run.value("ticks"_L1).toArray();
    for (qsizetype i = 0; i < ticks.size(); ++i)
        ticks[i].baseline = ArmTick {rows[i][2].toInteger(), rows[i][3].toInteger(), 0};
    QCOMPARE(firesAt(*kayentaOfSample(10), ticks), referenceFires(run, "kay10"_L1));
    QCOMPARE(firesAt(*kayentaOfSample(60), ticks), referenceFires(run, "kay60"_L1));
}

void ContestantsTest::plainEvidence_data()
{
    addReferenceRuns();
}

static std::array<double, 7> againstReferenceLimit(double n, double k)
{
    std::array<double, 7> ratios {};
    for (std::size_t j = 0; j < ratios.size(); ++j) {
        const double p = referenceShares[j];
        ratios[j] =
            k * std::log(p / referenceLimit) + (n - k) * std::log((1 - p) / (1 - referenceLimit));
    }
    return ratios;
}

static std::array<double, 7> againstReferenceBaseline(const ArmTick &canary,
                                                      const ArmTick &baseline)
{
    const double w = double(canary.n) / double(canary.n + baseline.n);
    const auto shareAt = [w](double odds) { return odds * w / (odds * w + 1 - w); };
    const double tolerated = shareAt(referenceTolerance);
    std::array<double, 7> ratios {};
    for (std::size_t j = 0; j < ratios.size(); ++j) {
        const double share = shareAt(referenceTolerance * referenceOdds[j]);
        ratios[j] = double(canary.errors) * std::log(share / tolerated)
            + double(baseline.errors) * std::log((1 - share) / (1 - tolerated));
    }
    return ratios;
}

void ContestantsTest::plainEvidence()
{
    QFETCH(QJsonObject, run);
    if (run.isEmpty())
        QSKIP("the shared cases are not here");
    static constexpr double uncapped = std::numeric_limits<double>::infinity();
    const TickRecording recording = referenceRecording(run);
    const double horizon = settingsOf(recording).horizonTicks();
    EvidenceProcess<7> absolute(horizon);
    EvidenceProcess<7> relative(horizon);
    int absoluteAt = -1;
    int relativeAt = -1;
    for (const Tick &tick : recording.ticks) {
        const ArmTick canary = tick.canary.value_or(ArmTick {});
        const ArmTick baseline = tick.baseline.value_or(ArmTick {});
        double evidence = 0;
        if (canary.n > 0) {
            evidence = absolute.update(
                againstReferenceLimit(double(canary.n), double(canary.errors)), uncapped);
        } else {
            absolute.idle();
        }
        if (absoluteAt < 0 && evidence >= referenceThreshold)
            absoluteAt = int(tick.t);
        evidence = 0;
        if (canary.n > 0 && baseline.n > 0 && canary.errors + baseline.errors > 0)
            evidence = relative.update(againstReferenceBaseline(canary, baseline), uncapped);
        else
            relative.idle();
        if (relativeAt < 0 && evidence >= referenceThreshold)
            relativeAt = int(tick.t);
    }
    QCOMPARE(absoluteAt, referenceFires(run, "seq_abs"_L1));
    QCOMPARE(relativeAt, referenceFires(run, "seq_rel"_L1));
}

QTEST_GUILESS_MAIN(ContestantsTest)
#include "tst_contestants.moc"
