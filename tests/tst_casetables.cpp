// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/armcounter.h"
#include "canary/bucketquantile.h"
#include "canary/confidencesequence.h"
#include "canary/evidenceprocess.h"
#include "canary/rules/rule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;

static constexpr double infinite = std::numeric_limits<double>::infinity();

static QJsonObject tableOf(const QString &name)
{
    QFile file(qEnvironmentVariable("LAUNCH_CONSOLE_CASES", QStringLiteral(SHARED_CASES)) + u'/'
               + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

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
    void confidenceSequences_data();
    void confidenceSequences();
    void shareLiesWhereItShould_data();
    void shareLiesWhereItShould();
    void intervalHoldsAtEveryLook();
};

static void addRows(const QJsonArray &cases)
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue &value : cases)
        QTest::newRow(qPrintable(value["name"_L1].toString())) << value.toObject();
    if (cases.isEmpty())
        QTest::newRow("absent") << QJsonObject();
}

void CaseTablesTest::quantiles_data()
{
    addRows(tableOf(u"prometheus_cases.json"_s).value("histogram_quantile_classic"_L1).toArray());
}

void CaseTablesTest::quantiles()
{
    QFETCH(QJsonObject, row);
    if (row.isEmpty())
        QSKIP("the shared cases are not here");
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
    addRows(tableOf(u"prometheus_cases.json"_s).value("rate"_L1).toArray());
}

/// By how much rate() stretches what its samples show, to the edges of its window; the counter's
/// own beginning is out of reach in all rows.
static double stretchOf(const QList<double> &times, double from, double to)
{
    const double sampled = times.constLast() - times.constFirst();
    const double gap = sampled / double(times.size() - 1);
    const auto reach = [gap](double edge) { return edge < 1.1 * gap ? edge : gap / 2; };
    return (sampled + reach(times.constFirst() - from) + reach(to - times.constLast())) / sampled;
}

/// What Prometheus's increase() guesses is what the counter counts between the same samples,
/// stretched: the counter itself guesses nothing.
void CaseTablesTest::increases()
{
    QFETCH(QJsonObject, row);
    if (row.isEmpty())
        QSKIP("the shared cases are not here");
    const double from = row.value("range_start_exclusive"_L1).toDouble();
    const double to = row.value("range_end_inclusive"_L1).toDouble();
    ArmCounter counter(*dialectOf({}), *LabelSelector::parse({}), 2.0, 0.95);
    QList<double> times;
    qint64 counted = 0;
    const QJsonArray samples = row.value("samples"_L1).toArray();
    for (const QJsonValue &sample : samples) {
        const double at = sample[0].toDouble();
        if (at <= from || at > to)
            continue;
        times.append(at);
        const auto reading = counter.read(
            {Sample {u"http_requests_total"_s, {{u"code"_s, u"200"_s}}, sample[1].toDouble(), {}}});
        counted += reading.counts ? reading.counts->n : 0;
    }
    const QJsonValue expected = row.value("increase"_L1);
    QCOMPARE(times.size() >= 2, expected.isDouble());
    if (expected.isDouble())
        QVERIFY(isNear(double(counted) * stretchOf(times, from, to), expected.toDouble()));
    else
        QCOMPARE(counted, 0);
}

void CaseTablesTest::proof_data()
{
    addRows(tableOf(u"sequential_cases.json"_s).value("cases"_L1).toArray());
}

/// What is proved stays proved, so that the evidence is compared until then.
void CaseTablesTest::proof()
{
    QFETCH(QJsonObject, row);
    if (row.isEmpty())
        QSKIP("the shared cases are not here");
    RuleSettings settings;
    settings.plan.errorRateLimit =
        tableOf(u"sequential_cases.json"_s)["params"_L1]["p0"_L1].toDouble();
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
        QVERIFY(isNear(std::log(rule->evidence()->value), tick["log_proof"_L1].toDouble()));
        QCOMPARE(rule->result().firedAt.has_value(),
                 tick["log_proof"_L1].toDouble() >= std::log(20));
    }
    QVERIFY(t > 0);
}

void CaseTablesTest::evidence_data()
{
    addRows(tableOf(u"sequential_cases.json"_s).value("cases"_L1).toArray());
}

void CaseTablesTest::evidence()
{
    QFETCH(QJsonObject, row);
    if (row.isEmpty())
        QSKIP("the shared cases are not here");
    const QJsonObject with = tableOf(u"sequential_cases.json"_s).value("params"_L1).toObject();
    const double p0 = with.value("p0"_L1).toDouble();
    const double r0 = with.value("r0"_L1).toDouble();
    const double horizon = row.value("horizon_ticks"_L1).toDouble();
    EvidenceProcess<7> absolute(horizon);
    EvidenceProcess<7> relative(horizon);
    EvidenceProcess<7> capped(horizon);
    const QJsonArray ticks = row.value("ticks"_L1).toArray();
    for (const QJsonValue &tick : ticks) {
        const double n = tick["n_canary"_L1].toDouble();
        const double k = tick["err_canary"_L1].toDouble();
        const double baseN = tick["n_base"_L1].toDouble();
        const double baseK = tick["err_base"_L1].toDouble();
        const double w = n / (n + baseN);
        const double tolerated = r0 * w / (r0 * w + 1 - w);
        std::array<double, 7> against {};
        std::array<double, 7> worse {};
        for (std::size_t j = 0; j < against.size(); ++j) {
            const auto at = qsizetype(j);
            const double p = with.value("abs_alternatives"_L1)[at].toDouble();
            against[j] = k * std::log(p / p0) + (n - k) * std::log((1 - p) / (1 - p0));
            const double odds = with.value("rel_alternatives_odds_ratio"_L1)[at].toDouble();
            const double share = odds * w / (odds * w + 1 - w);
            worse[j] =
                k * std::log(share / tolerated) + baseK * std::log((1 - share) / (1 - tolerated));
        }
        const auto check = [&tick](QLatin1StringView key, EvidenceProcess<7> &process, bool tells,
                                   const std::array<double, 7> &ratios, double cap) {
            if (!tells) {
                process.idle();
                return;
            }
            const double seen = process.update(ratios, cap);
            if (tick[key].isDouble())
                QVERIFY2(isNear(seen, tick[key].toDouble()), key.data());
        };
        check("G_abs"_L1, absolute, n > 0, against, infinite);
        check("G_abs_capped"_L1, capped, n > 0, against, with.value("cap"_L1).toDouble());
        check("G_rel"_L1, relative, n > 0 && baseN > 0 && k + baseK > 0, worse, infinite);
    }
}

/// What the console computes of the table's functions; absent for the bounds that nothing here
/// uses: those of normal, gamma and one-sided mixtures, of stitching and of two quantiles.
static std::optional<double> confidenceOf(const QString &function, const QJsonArray &with)
{
    const auto number = [&with](int at) { return with.at(at).toDouble(); };
    if (function == "TwoSidedNormalMixture.best_rho"_L1)
        return ConfidenceSequence::bestSpread(number(0), number(1));
    if (function.startsWith("beta_binomial_log_mixture"_L1) && with.at(6) == false)
        return ConfidenceSequence::betaBinomialLogMixture(number(0), number(1), number(2),
                                                          number(3), number(4), number(5));
    if (!function.startsWith("bernoulli_confidence_interval"_L1))
        return {};
    const auto interval = ConfidenceSequence::ofShare(with.at(0).toInteger(),
                                                      with.at(1).toInteger(), number(2), number(3));
    return function.endsWith("lower"_L1) ? interval.low : interval.high;
}

void CaseTablesTest::confidenceSequences_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray cases = tableOf(u"confseq_cases.json"_s).value("cases"_L1).toArray();
    for (qsizetype i = 0; i < cases.size(); ++i)
        QTest::addRow("%lld %s", i, qPrintable(cases.at(i)["function"_L1].toString()))
            << cases.at(i).toObject();
    if (cases.isEmpty())
        QTest::newRow("absent") << QJsonObject();
}

void CaseTablesTest::confidenceSequences()
{
    QFETCH(const QJsonObject, row);
    if (row.isEmpty())
        QSKIP("the shared cases are not here");
    const auto seen = confidenceOf(row["function"_L1].toString(), row["args"_L1].toArray());
    if (!seen)
        QSKIP("nothing here uses this bound");
    QVERIFY2(std::abs(*seen - row["expected"_L1].toDouble()) <= row["tolerance"_L1].toDouble(),
             qPrintable(QString::number(*seen, 'g', 12)));
}

void CaseTablesTest::shareLiesWhereItShould_data()
{
    QFile file(QStringLiteral(TEST_DATA "/canary/shares.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(rows.size() > 5);
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue &row : rows) {
        QTest::addRow("%lld of %lld", row["failed"_L1].toInteger(), row["requests"_L1].toInteger())
            << row.toObject();
    }
}

void CaseTablesTest::shareLiesWhereItShould()
{
    QFETCH(const QJsonObject, row);
    const auto interval =
        ConfidenceSequence::ofShare(row["failed"_L1].toInteger(), row["requests"_L1].toInteger(),
                                    row["alpha"_L1].toDouble(), row["best"_L1].toDouble());
    QVERIFY2(std::abs(interval.low - row["low"_L1].toDouble()) < 1e-6,
             qPrintable(QString::number(interval.low, 'g', 9)));
    QVERIFY2(std::abs(interval.high - row["high"_L1].toDouble()) < 1e-6,
             qPrintable(QString::number(interval.high, 'g', 9)));
}

// A thousand services that fail 2 % of requests, looked at after each ten requests: fewer than one
// in twenty is ever said to be elsewhere.
void CaseTablesTest::intervalHoldsAtEveryLook()
{
    constexpr double share = 0.02;
    constexpr double variance = share * (1 - share);
    std::mt19937 random(20261128);
    int missed = 0;
    for (int service = 0; service < 1000; ++service) {
        int failed = 0;
        bool holds = true;
        for (int requests = 1; requests <= 2000 && holds; ++requests) {
            failed += double(random()) < share * 4294967296.0 ? 1 : 0;
            if (requests % 10 == 0) {
                holds = ConfidenceSequence::betaBinomialLogMixture(failed - share * requests,
                                                                   variance * requests,
                                                                   variance * 500, share, 1 - share)
                    < std::log(20);
            }
        }
        missed += holds ? 0 : 1;
    }
    QVERIFY2(missed > 0 && missed < 50, qPrintable(QString::number(missed)));
}

QTEST_GUILESS_MAIN(CaseTablesTest)
#include "tst_casetables.moc"
