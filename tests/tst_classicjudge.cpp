// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/classicjudge.h"
#include "canary/kayentaconfig.h"
#include "canary/ranktest.h"
#include "support/sharedcases.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ClassicJudge;

static double numberOf(const QJsonValue &value)
{
    return value.isDouble() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

static QList<double> numbersOf(const QJsonValue &value)
{
    QList<double> numbers;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list)
        numbers.append(numberOf(entry));
    return numbers;
}

/// Both are no number, or they are as near as asked.
static bool isNear(double seen, double expected, double tolerance)
{
    return std::isnan(expected) ? std::isnan(seen) : std::abs(seen - expected) <= tolerance;
}

static QString labelName(Label label)
{
    switch (label) {
    case Label::Pass: return u"Pass"_s;
    case Label::High: return u"High"_s;
    case Label::Low: return u"Low"_s;
    case Label::NoData: return u"Nodata"_s;
    case Label::NoDataFails: return u"NodataFailMetric"_s;
    case Label::Error: return u"Error"_s;
    }
    return {};
}

static Metric metricOf(const QJsonObject &row)
{
    const QJsonObject with = row.value("params"_L1).toObject();
    Metric metric;
    metric.tolerance = with.value("tolerance"_L1).toDouble(0.25);
    metric.confidence = with.value("confLevel"_L1).toDouble(0.98);
    const bool chance = with.value("effectSizeMeasure"_L1).toString() == "cles"_L1;
    metric.effect = chance ? Effect::Chance : Effect::MeanRatio;
    const QJsonValue effect = with.value("effectSizeThresholds"_L1);
    if (effect.isArray()) {
        metric.allowedDecrease = effect[0].toDouble();
        metric.allowedIncrease = effect[1].toDouble();
    }
    const QJsonValue critical = with.value("criticalThresholds"_L1);
    if (critical.isArray()) {
        metric.criticalDecrease = critical[0].toDouble();
        metric.criticalIncrease = critical[1].toDouble();
    }
    const QString direction = row.value("direction"_L1).toString();
    metric.direction = direction == "Increase"_L1 ? Direction::Increase
        : direction == "Decrease"_L1              ? Direction::Decrease
                                                  : Direction::Either;
    metric.gaps =
        row.value("nanStrategy"_L1).toString() == "Replace"_L1 ? Gaps::Replace : Gaps::Remove;
    metric.critical = row.value("isCriticalMetric"_L1).toBool();
    metric.mustHaveData = row.value("isDataRequired"_L1).toBool();
    return metric;
}

class ClassicJudgeTest : public QObject
{
    Q_OBJECT

private slots:
    void labels_data() { addSharedCases("classifier"_L1); }
    void labels();
    void intervals_data() { addSharedCases("mannwhitney"_L1); }
    void intervals();
    void numbers_data() { addSharedCases("statistics"_L1); }
    void numbers();
    void scores_data() { addSharedCases("scorer"_L1); }
    void scores();
    void outliers_data() { addSharedCases("detectors"_L1); }
    void outliers();
    void transforms_data() { addSharedCases("transforms"_L1); }
    void transforms();
    void knownWeaknesses_data() { addSharedCases("reported_weaknesses"_L1); }
    void knownWeaknesses();
    void constants();
    void weightsOfAbsentGroupsStand();
    void ranksAreThoseOfSortingEverything();
    void emptySides_data();
    void emptySides();
};

void ClassicJudgeTest::labels()
{
    SHARED_CASE_OR_SKIP;
    const QJsonObject expected = row.value("expected"_L1).toObject();
    for (const QString &key : expected.keys()) {
        QVERIFY2(
            QStringList({u"classification"_s, u"critical"_s, u"deviation"_s, u"reasonNotEmpty"_s})
                .contains(key),
            qPrintable(key));
    }
    const QList<double> canary = numbersOf(row.value("experiment"_L1));
    const QList<double> baseline = numbersOf(row.value("control"_L1));
    const QString classifier = row.value("classifier"_L1).toString();
    if (classifier == "MeanInequality"_L1) {
        const double more = meanOf(canary) - meanOf(baseline);
        QCOMPARE(labelName(more > 0       ? Label::High
                               : more < 0 ? Label::Low
                                          : Label::Pass),
                 expected.value("classification"_L1).toString());
        return;
    }
    QCOMPARE(classifier, u"MannWhitney"_s);
    const Judgement judgement = judge(metricOf(row), canary, baseline);
    if (expected.contains("classification"_L1))
        QCOMPARE(labelName(judgement.label), expected.value("classification"_L1).toString());
    if (expected.contains("critical"_L1))
        QCOMPARE(judgement.critical, expected.value("critical"_L1).toBool());
    if (expected.contains("deviation"_L1)) {
        const double deviation = numberOf(expected.value("deviation"_L1));
        QVERIFY(isNear(judgement.deviation, deviation, 1e-9 * std::max(1.0, std::abs(deviation))));
    }
    if (expected.value("reasonNotEmpty"_L1).toBool())
        QVERIFY(!judgement.reason.isEmpty());
}

void ClassicJudgeTest::intervals()
{
    SHARED_CASE_OR_SKIP;
    const QString kind = row.value("kind"_L1).toString();
    const bool steps = kind == "intermediate"_L1;
    QVERIFY2(steps || kind == "confidenceInterval"_L1, qPrintable(kind));
    const QList<double> x = numbersOf(row.value(steps ? "x"_L1 : "experiment"_L1));
    const QList<double> y = numbersOf(row.value(steps ? "y"_L1 : "control"_L1));
    const double confidence = row.value("confidenceLevel"_L1).toDouble();
    const auto shift = RankTest::shift(x, y, confidence);
    QVERIFY(shift);
    const QJsonObject expected = row.value("expected"_L1).toObject();
    const double tolerance = row.value("tolerance"_L1).toDouble(1e-6);
    const auto check = [&](QLatin1StringView key, double seen) {
        const QJsonValue wanted = expected.value(key);
        const double value = wanted.isObject() ? wanted["value"_L1].toDouble() : wanted.toDouble();
        QVERIFY2(
            isNear(seen, value, wanted["tolerance"_L1].toDouble(tolerance)),
            qPrintable(u"%1: %2, not %3"_s.arg(key).arg(seen, 0, 'g', 17).arg(value, 0, 'g', 17)));
    };
    check(steps ? "rCil"_L1 : "lower"_L1, shift->lower);
    check(steps ? "rCiu"_L1 : "upper"_L1, shift->upper);
    check(steps ? "rEst"_L1 : "estimate"_L1, shift->estimate);
    if (!steps)
        return;
    const double z = RankTest::normalQuantile(0.5 + confidence / 2);
    const double from = std::ranges::min(x) - std::ranges::max(y);
    const double to = std::ranges::max(x) - std::ranges::min(y);
    check("rMumin"_L1, from);
    check("rMumax"_L1, to);
    check("rZqLower"_L1, z);
    check("rZqUpper"_L1, -z);
    check("rFlower1"_L1, *RankTest::standing(x, y, from, z));
    check("rFupper1"_L1, *RankTest::standing(x, y, to, z));
    check("rFlower2"_L1, *RankTest::standing(x, y, from, -z));
    check("rFupper2"_L1, *RankTest::standing(x, y, to, -z));
}

/// The standing by its definition: everything in one list, sorted, ranks counted one by one.
static std::optional<double> plainStanding(const QList<double> &x, const QList<double> &y,
                                           double mu)
{
    QList<std::pair<double, bool>> all;
    for (const double value : x)
        all.append({value - mu, true});
    for (const double value : y)
        all.append({value, false});
    std::ranges::sort(all);
    double ofX = 0;
    double ties = 0;
    for (qsizetype first = 0, last = 0; first < all.size(); first = last) {
        double own = 0;
        for (; last < all.size() && all[last].first == all[first].first; ++last)
            own += all[last].second ? 1 : 0;
        const auto count = double(last - first);
        ofX += own * (double(first + last + 1) / 2);
        ties += count * count * count - count;
    }
    const auto m = double(x.size());
    const auto n = double(y.size());
    const double off = ofX - m * (m + 1) / 2 - m * n / 2;
    const double variance = m * n / 12 * ((m + n + 1) - ties / ((m + n) * (m + n - 1)));
    if (!(variance > 0))
        return {};
    return (off - (off > 0 ? 0.5 : off < 0 ? -0.5 : 0)) / std::sqrt(variance);
}

// To the last digit: with many ties, with none, and where a shift makes new ones.
void ClassicJudgeTest::ranksAreThoseOfSortingEverything()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        const int values = round % 3 == 0 ? 4 : round % 3 == 1 ? 40 : 1'000'000;
        const auto sampleOf = [&](int size) {
            QList<double> sample;
            for (int i = 0; i < size; ++i)
                sample.append(random.bounded(values) / 16.0);
            return sample;
        };
        const QList<double> x = sampleOf(1 + random.bounded(60));
        const QList<double> y = sampleOf(1 + random.bounded(60));
        for (const double mu : {0.0, 0.0625, -1.5, 0.1, double(values)})
            QCOMPARE(RankTest::standing(x, y, mu, 0), plainStanding(x, y, mu));
    }
}

void ClassicJudgeTest::numbers()
{
    SHARED_CASE_OR_SKIP;
    const QString kind = row.value("kind"_L1).toString();
    const QList<double> data = numbersOf(row.value("data"_L1));
    const QList<double> canary = numbersOf(row.value("experiment"_L1));
    const QList<double> baseline = numbersOf(row.value("control"_L1));
    const QJsonValue expected = row.value("expected"_L1);
    const double tolerance = row.value("tolerance"_L1).toDouble(1e-12);
    if (kind == "summary"_L1) {
        QCOMPARE(percentile(data, 0), expected["min"_L1].toDouble());
        QCOMPARE(percentile(data, 100), expected["max"_L1].toDouble());
        QCOMPARE(meanOf(data), expected["mean"_L1].toDouble());
        QCOMPARE(deviationOf(data), expected["std"_L1].toDouble());
        QCOMPARE(data.size(), expected["count"_L1].toInteger());
    } else if (kind == "percentile_R7"_L1) {
        const QJsonArray points = expected.toArray();
        for (const QJsonValue &point : points) {
            QVERIFY(isNear(percentile(data, point["p"_L1].toDouble()), point["value"_L1].toDouble(),
                           point["tolerance"_L1].toDouble()));
        }
    } else if (kind == "meanRatio"_L1) {
        QVERIFY(isNear(meanRatio(canary, baseline), numberOf(expected), tolerance));
    } else if (kind == "cles"_L1) {
        QVERIFY(isNear(RankTest::chanceOfGreater(canary, baseline), numberOf(expected), tolerance));
    } else if (kind == "cohenD"_L1) {
        const double both = std::hypot(deviationOf(canary), deviationOf(baseline)) / std::sqrt(2.0);
        QVERIFY(isNear(std::abs(meanOf(canary) - meanOf(baseline)) / both, numberOf(expected),
                       tolerance));
    } else {
        QFAIL(qPrintable(u"no number here is a "_s + kind));
    }
}

void ClassicJudgeTest::scores()
{
    SHARED_CASE_OR_SKIP;
    QHash<QString, double> weights;
    const QJsonObject given = row.value("groupWeights"_L1).toObject();
    for (auto group = given.begin(); group != given.end(); ++group)
        weights.insert(group.key(), group.value().toDouble());
    QList<Judgement> judgements;
    const QJsonArray results = row.value("results"_L1).toArray();
    for (const QJsonValue &result : results) {
        Judgement judgement;
        for (const Label label : {Label::Pass, Label::High, Label::Low, Label::NoData,
                                  Label::NoDataFails, Label::Error}) {
            if (labelName(label) == result["classification"_L1].toString())
                judgement.label = label;
        }
        judgement.critical = result["critical"_L1].toBool();
        const QJsonArray groups = result["groups"_L1].toArray();
        for (const QJsonValue &group : groups)
            judgement.groups.append(group.toString());
        judgements.append(judgement);
    }
    QCOMPARE(score(judgements, weights),
             row.value("expected"_L1).toObject().value("summaryScore"_L1).toDouble());
}

void ClassicJudgeTest::outliers()
{
    SHARED_CASE_OR_SKIP;
    const QList<double> data = numbersOf(row.value("data"_L1));
    QList<bool> expected;
    const QJsonArray marks = row.value("expected"_L1).toArray();
    for (const QJsonValue &mark : marks)
        expected.append(mark.toBool());
    const QString detector = row.value("detector"_L1).toString();
    QVERIFY2(detector == "IQR"_L1 || detector == "KSigma"_L1, qPrintable(detector));
    QCOMPARE(detector == "IQR"_L1 ? outliersByQuartiles(data, row.value("factor"_L1).toDouble(),
                                                        row.value("reduceSensitivity"_L1).toBool())
                                  : outliersByDeviation(data, row.value("k"_L1).toDouble()),
             expected);
}

void ClassicJudgeTest::transforms()
{
    SHARED_CASE_OR_SKIP;
    QList<double> data = numbersOf(row.value("data"_L1));
    const QList<double> expected = numbersOf(row.value("expected"_L1));
    const QStringList op = row.value("op"_L1).toString().split(u' ');
    if (op.constFirst() == "removeNaNs"_L1) {
        data.removeIf([](double value) { return std::isnan(value); });
        QCOMPARE(data, expected);
        return;
    }
    QVERIFY2(op.constFirst() == "removeOutliers"_L1
                 && (op.value(1) == "IQR"_L1 || op.value(1) == "KSigma"_L1),
             qPrintable(op.join(u' ')));
    const double by = op.constLast().toDouble();
    QCOMPARE(without(data,
                     op.value(1) == "IQR"_L1 ? outliersByQuartiles(data, by, false)
                                             : outliersByDeviation(data, by)),
             expected);
}

// What the classic judge misses it misses here too: that is what parity means.
void ClassicJudgeTest::knownWeaknesses()
{
    SHARED_CASE_OR_SKIP;
    QJsonObject with = row;
    with.insert("params"_L1, row);
    QCOMPARE(labelName(judge(metricOf(with), numbersOf(row.value("experiment"_L1)),
                             numbersOf(row.value("control"_L1)))
                           .label),
             row.value("kayenta"_L1).toString());
}

/// What a configuration means that says nothing but a metric's name, and with that outlier removal.
static Metric usualMetric(const QByteArray &rules = "{}")
{
    return readKayentaConfig(R"({"metrics": [{"name": "a", "analysisConfigurations": {"canary": )"
                                 + rules + "}}]}",
                             u"c.json"_s)
        .value()
        .metrics.constFirst();
}

/// Whether two points of a hundred that stick out are kept: their rank is the 99th percentile's.
static bool keepsRareOutliers()
{
    QList<double> rare(98, 0.0);
    rare += {1, 1};
    const Metric metric = usualMetric(R"({"outliers": {"strategy": "remove"}})");
    return std::isnan(judge(metric, rare, QList<double>(100, 0.0)).deviation);
}

/// Of a hundred metrics, how many may be silent before nothing is left of the score.
static int mostSilent()
{
    int silent = 0;
    for (; silent < 100; ++silent) {
        QList<Judgement> judgements(100, Judgement {.groups = {u"all"_s}});
        for (int i = 0; i <= silent; ++i)
            judgements[i].label = Label::NoData;
        if (score(judgements, {}) == 0)
            break;
    }
    return silent;
}

void ClassicJudgeTest::constants()
{
    bool found = false;
    const QList<CaseFile> files = sharedCaseFiles();
    for (const CaseFile &file : files) {
        const QJsonValue judge = file.content.value("judge_constants"_L1);
        if (judge.isObject()) {
            found = true;
            const Metric usual = usualMetric();
            QCOMPARE(usual.tolerance, judge["tolerance"_L1].toDouble());
            QCOMPARE(usual.confidence, judge["confLevel"_L1].toDouble());
            QCOMPARE(usual.outlierFactor, judge["outlierFactor_default"_L1].toDouble());
            QCOMPARE(keepsRareOutliers(), judge["outlier_reduceSensitivity"_L1].toBool());
            QCOMPARE(mostSilent() + 1, judge["NODATA_THRESHOLD_percent"_L1].toInt());
            const QJsonValue defaults = judge["defaults"_L1];
            QCOMPARE(usual.direction == Direction::Either,
                     defaults["direction"_L1].toString() == "either"_L1);
            QCOMPARE(usual.gaps == Gaps::Remove,
                     defaults["nanStrategy"_L1].toString() == "remove"_L1);
            QCOMPARE(usual.outliers == Outliers::Keep,
                     defaults["outliers.strategy"_L1].toString() == "keep"_L1);
            QCOMPARE(usual.critical, defaults["critical"_L1].toBool());
            QCOMPARE(usual.mustHaveData, defaults["mustHaveData"_L1].toBool());
            QCOMPARE(usual.muted, defaults["muted"_L1].toBool());
            const QJsonValue effect = judge["effectSize_default"_L1];
            QCOMPARE(neutralEffect(Effect::MeanRatio), effect["meanRatio"_L1].toDouble());
            QCOMPARE(neutralEffect(Effect::Chance), effect["cles"_L1].toDouble());
        }
        const QJsonValue brent = file.content.value("brent"_L1);
        if (brent.isObject()) {
            found = true;
            QCOMPARE(RankTest::mostRootSteps, brent["maxIterations"_L1].toInt());
            QCOMPARE(RankTest::rootTolerance, brent["tolerance"_L1].toDouble());
            QCOMPARE(std::numeric_limits<double>::epsilon(), brent["epsilon"_L1].toDouble());
        }
    }
    if (!found)
        QSKIP("the shared cases are not here");
}

void ClassicJudgeTest::weightsOfAbsentGroupsStand()
{
    const QList<Judgement> judgements {{.groups = {u"a"_s}, .reason = {}},
                                       {.groups = {u"b"_s}, .reason = {}}};
    QCOMPARE(score(judgements, {{u"c"_s, 10}}), 90.0);
    QCOMPARE(score(judgements, {{u"a"_s, 50}, {u"c"_s, 30}}), 70.0);
}

void ClassicJudgeTest::emptySides_data()
{
    QTest::addColumn<Gaps>("gaps");
    QTest::addColumn<bool>("critical");
    QTest::addColumn<bool>("mustHaveData");
    QTest::addColumn<Label>("label");
    QTest::newRow("gaps removed") << Gaps::Remove << false << false << Label::NoData;
    QTest::newRow("data required") << Gaps::Remove << false << true << Label::NoDataFails;
    QTest::newRow("critical") << Gaps::Remove << true << true << Label::NoData;
    QTest::newRow("gaps replaced") << Gaps::Replace << false << false << Label::Pass;
}

void ClassicJudgeTest::emptySides()
{
    Metric metric;
    QFETCH(Gaps, gaps);
    QFETCH(bool, critical);
    QFETCH(bool, mustHaveData);
    metric.gaps = gaps;
    metric.critical = critical;
    metric.mustHaveData = mustHaveData;
    QTEST(judge(metric, {}, {1, 2, 3}).label, "label");
}

QTEST_GUILESS_MAIN(ClassicJudgeTest)
#include "tst_classicjudge.moc"
