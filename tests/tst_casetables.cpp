// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/againstlimit.h"
#include "canary/armcounter.h"
#include "canary/bucketquantile.h"
#include "canary/evidenceprocess.h"
#include "canary/pairedarms.h"
#include "canary/rules/rule.h"

#include "support/sharedcases.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

static constexpr double infinite = std::numeric_limits<double>::infinity();

static bool isNear(double seen, double expected)
{
    return std::abs(seen - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

class CaseTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void quantiles_data();
    void quantiles();
    void increases_data();
    void increases();
    void proof_data();
    void proof();
    void evidence_data();
    void evidence();
    void alternatives_data();
    void alternatives();
    void everyKindOfRowIsRead_data();
    void everyKindOfRowIsRead();
};

void CaseTablesTest::quantiles_data()
{
    addSharedCases("histogram_quantile_classic"_L1);
}

void CaseTablesTest::quantiles()
{
    SHARED_CASE_OR_SKIP;
    std::map<double, qint64> buckets;
    const QJsonArray pairs = row.value("buckets"_L1).toArray();
    for (const QJsonValue &pair : pairs)
        buckets[pair[0].isString() ? infinite : pair[0].toDouble()] = pair[1].toInteger();
    const auto seen = bucketQuantile(row.value("q"_L1).toDouble(), buckets);
    const QJsonValue expected = row.value("expected"_L1);
    QCOMPARE(seen.has_value(), expected.isDouble());
    if (seen)
        QVERIFY(isNear(*seen, expected.toDouble()));
}

void CaseTablesTest::increases_data()
{
    addSharedCases("rate"_L1);
}

/// By how much rate() stretches what its samples show: to the edges of its window, and backwards no
/// further than to where the counter, which `began` at its first sample, would have been at 0.
static double stretchOf(const QList<double> &times, double from, double to, double began,
                        double counted)
{
    const double sampled = times.constLast() - times.constFirst();
    const double gap = sampled / double(times.size() - 1);
    const auto reach = [gap](double edge) { return edge < 1.1 * gap ? edge : gap / 2; };
    double before = reach(times.constFirst() - from);
    if (counted > 0)
        before = std::min(before, sampled * began / counted);
    return (sampled + before + reach(to - times.constLast())) / sampled;
}

/// What Prometheus's increase() guesses is what the counter counts between the same samples,
/// stretched: the counter itself guesses nothing.
void CaseTablesTest::increases()
{
    SHARED_CASE_OR_SKIP;
    const double from = row.value("range_start_exclusive"_L1).toDouble();
    const double to = row.value("range_end_inclusive"_L1).toDouble();
    ArmCounter counter(*dialectOf({}), *LabelSelector::parse({}), 2.0, 0.95);
    QList<double> times;
    double began = 0;
    qint64 counted = 0;
    const QJsonArray samples = row.value("samples"_L1).toArray();
    for (const QJsonValue &sample : samples) {
        const double at = sample[0].toDouble();
        if (at <= from || at > to)
            continue;
        if (times.isEmpty())
            began = sample[1].toDouble();
        times.append(at);
        const auto reading = counter.read(
            {Sample {u"http_requests_total"_s, {{u"code"_s, u"200"_s}}, sample[1].toDouble(), {}}});
        counted += reading.counts ? reading.counts->n : 0;
    }
    const QJsonValue expected = row.value("increase"_L1);
    QCOMPARE(times.size() >= 2, expected.isDouble());
    QCOMPARE(row.value("rate"_L1).isDouble(), expected.isDouble());
    if (!expected.isDouble()) {
        QCOMPARE(counted, 0);
        return;
    }
    const double increase = double(counted) * stretchOf(times, from, to, began, double(counted));
    QVERIFY(isNear(increase, expected.toDouble()));
    QVERIFY(isNear(increase / (to - from), row.value("rate"_L1).toDouble()));
}

void CaseTablesTest::proof_data()
{
    addSharedCases("cases"_L1, "ticks"_L1);
}

/// Odds that a double does not hold to its last digit are only told apart from the others.
static bool areOddsOf(double odds, double logarithm)
{
    if (std::abs(logarithm) > 700)
        return logarithm > 0 ? odds > 1e300 : odds < 1e-300;
    return isNear(std::log(odds), logarithm);
}

/// What is proved stays proved, so that the evidence is compared until then.
void CaseTablesTest::proof()
{
    SHARED_CASE_OR_SKIP;
    RuleSettings settings;
    settings.plan.errorRateLimit = row.value("of"_L1)["p0"_L1].toDouble();
    const Rules rules = proofRules(settings);
    const auto &rule = rules.front();
    qint64 t = 0;
    const QJsonArray ticks = row.value("ticks"_L1).toArray();
    for (const QJsonValue &tick : ticks) {
        if (rule->result().firedAt)
            break;
        t += settings.tickSeconds;
        rule->feed({.t = t,
                    .canary = ArmTick {tick["n_canary"_L1].toInteger(),
                                       tick["err_canary"_L1].toInteger(), 0}});
        QVERIFY(areOddsOf(rule->evidence()->value, tick["log_proof"_L1].toDouble()));
        QCOMPARE(rule->result().firedAt.has_value(),
                 tick["log_proof"_L1].toDouble() >= std::log(20));
    }
    QVERIFY(t > 0);
    const QJsonValue expected = row.value("fires"_L1)["proven_ok"_L1];
    QCOMPARE(rule->result().firedAt ? QJsonValue(*rule->result().firedAt / settings.tickSeconds)
                                    : QJsonValue(QJsonValue::Null),
             expected);
}

void CaseTablesTest::evidence_data()
{
    addSharedCases("cases"_L1, "ticks"_L1);
}

/// When evidence is enough for the first time, in ticks; null: never.
class FirstFire
{
public:
    void see(int tick, double evidence, double enough)
    {
        if (m_tick.isNull() && evidence >= enough)
            m_tick = tick;
    }
    QJsonValue tick() const { return m_tick; }

private:
    QJsonValue m_tick = QJsonValue::Null;
};

void CaseTablesTest::evidence()
{
    SHARED_CASE_OR_SKIP;
    const QJsonObject with = row.value("of"_L1).toObject();
    const double p0 = with.value("p0"_L1).toDouble();
    const double r0 = with.value("r0"_L1).toDouble();
    const double horizon = row.value("horizon_ticks"_L1).toDouble();
    const AgainstLimit againstLimit(p0);
    EvidenceProcess<7> absolute(horizon);
    EvidenceProcess<7> relative(horizon);
    EvidenceProcess<7> capped(horizon);
    QHash<QLatin1StringView, FirstFire> fires;
    const QJsonArray ticks = row.value("ticks"_L1).toArray();
    QVERIFY(!ticks.isEmpty());
    int at = 0;
    for (const QJsonValue &tick : ticks) {
        ++at;
        const WeakenedArm canary {tick["n_canary"_L1].toDouble(), tick["err_canary"_L1].toDouble()};
        const WeakenedArm baseline {tick["n_base"_L1].toDouble(), tick["err_base"_L1].toDouble()};
        const auto check = [&](QLatin1StringView key, EvidenceProcess<7> &process,
                               const std::array<double, 7> *ratios, double cap,
                               QLatin1StringView fire) {
            if (!ratios) {
                process.idle();
                return;
            }
            const double seen = process.update(*ratios, cap);
            fires[fire].see(at, seen, with.value("threshold_G"_L1).toDouble());
            if (tick[key].isDouble())
                QVERIFY2(isNear(seen, tick[key].toDouble()), key.data());
        };
        const auto against = againstLimit.ratios(canary.n, canary.k);
        const bool asked = canary.n > 0;
        check("G_abs"_L1, absolute, asked ? &against : nullptr, infinite, "abs"_L1);
        check("G_abs_capped"_L1, capped, asked ? &against : nullptr,
              with.value("cap"_L1).toDouble(), "abs_capped"_L1);
        if (asked && baseline.n > 0 && canary.k + baseline.k > 0) {
            const auto worse = pairedRatios(canary, baseline, r0, Alternatives::oddsMultiples);
            check("G_rel"_L1, relative, &worse, infinite, "rel"_L1);
        } else {
            check("G_rel"_L1, relative, nullptr, infinite, "rel"_L1);
        }
    }
    const QJsonObject expected = row.value("fires"_L1).toObject();
    for (const QLatin1StringView key : {"abs"_L1, "rel"_L1, "abs_capped"_L1})
        QCOMPARE(fires.value(key).tick(), expected.value(key));
}

void CaseTablesTest::alternatives_data()
{
    addSharedCases("cases"_L1, "ticks"_L1);
}

void CaseTablesTest::alternatives()
{
    SHARED_CASE_OR_SKIP;
    const QJsonValue with = row.value("of"_L1);
    for (qsizetype j = 0; j < qsizetype(Alternatives::limitMultiples.size()); ++j) {
        QVERIFY(isNear(Alternatives::limitMultiples[std::size_t(j)] * with["p0"_L1].toDouble(),
                       with["abs_alternatives"_L1][j].toDouble()));
        QVERIFY(isNear(Alternatives::oddsMultiples[std::size_t(j)] * Alternatives::toleratedOdds,
                       with["rel_alternatives_odds_ratio"_L1][j].toDouble()));
    }
    QCOMPARE(with["r0"_L1].toDouble(), Alternatives::toleratedOdds);
    // The early warning fires at the threshold and asks for the cap of a tick more before it acts.
    const Rules rules = sequentialRules({});
    const RuleEvidence evidence = rules.front()->evidence().value();
    QCOMPARE(evidence.needed, with["threshold_G"_L1].toDouble());
    QVERIFY(isNear(std::log(evidence.demands / evidence.needed), with["cap"_L1].toDouble()));
    const QStringList known {u"abs"_s, u"rel"_s, u"abs_capped"_s, u"proven_ok"_s};
    const QStringList fires = row.value("fires"_L1).toObject().keys();
    for (const QString &key : fires)
        QVERIFY2(known.contains(key), qPrintable(u"nothing here fires as "_s + key));
}

/// What the tables hold, of which each has its test: here, in tst_confidence or tst_classicjudge.
static bool isKnown(const QString &key, const QJsonValue &value)
{
    static const QStringList known {
        u"source"_s,     u"note"_s,       u"params"_s,         u"quantile_ab_p_value"_s,
        u"rate"_s,       u"brent"_s,      u"classifier"_s,     u"histogram_quantile_classic"_s,
        u"scorer"_s,     u"detectors"_s,  u"mannwhitney"_s,    u"reported_weaknesses"_s,
        u"statistics"_s, u"transforms"_s, u"judge_constants"_s};
    if (key != "cases"_L1)
        return known.contains(key);
    const QJsonArray rows = value.toArray();
    return std::ranges::all_of(rows, [](const QJsonValue &row) {
        return row.toObject().contains("function"_L1) || row.toObject().contains("ticks"_L1);
    });
}

void CaseTablesTest::everyKindOfRowIsRead_data()
{
    QTest::addColumn<bool>("isRead");
    for (const CaseFile &file : sharedCaseFiles()) {
        for (auto part = file.content.begin(); part != file.content.end(); ++part)
            QTest::addRow("%s of %s", qPrintable(part.key()), qPrintable(file.name))
                << isKnown(part.key(), part.value());
    }
    if (sharedCaseFiles().isEmpty())
        QTest::addRow("none") << false;
}

/// What no test reads is named as skipped, never passed over.
void CaseTablesTest::everyKindOfRowIsRead()
{
    QFETCH(const bool, isRead);
    if (!isRead)
        QSKIP("no test reads this");
}

QTEST_GUILESS_MAIN(CaseTablesTest)
#include "tst_casetables.moc"
