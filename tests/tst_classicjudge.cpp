// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/classicjudge.h"
#include "canary/kayentaconfig.h"
#include "canary/ranktest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void labels_data() { rows("classifier"_L1); }
    void labels();
    void intervals_data() { rows("mannwhitney"_L1); }
    void intervals();
    void numbers_data() { rows("statistics"_L1); }
    void numbers();
    void scores_data() { rows("scorer"_L1); }
    void scores();
    void outliers_data() { rows("detectors"_L1); }
    void outliers();
    void transforms_data() { rows("transforms"_L1); }
    void transforms();
    void knownWeaknesses_data() { rows("reported_weaknesses"_L1); }
    void knownWeaknesses();
    void ranksAreThoseOfSortingEverything();
    void emptySides_data();
    void emptySides();
    void readsAConfiguration();
    void wrongConfigurations_data();
    void wrongConfigurations();

private:
    static void rows(QLatin1StringView key);
};

void ClassicJudgeTest::rows(QLatin1StringView key)
{
    QTest::addColumn<QJsonObject>("row");
    const QString folder =
        qEnvironmentVariable("LAUNCH_CONSOLE_CASES", QStringLiteral(SHARED_CASES));
    QFile file(folder + u"/kayenta_cases.json"_s);
    QJsonArray cases;
    if (file.open(QIODevice::ReadOnly))
        cases = QJsonDocument::fromJson(file.readAll()).object().value(key).toArray();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject row = cases.at(i).toObject();
        const QString name = row.value(row.contains("name"_L1) ? "name"_L1 : "what"_L1).toString();
        QTest::addRow("%d %s", int(i), qPrintable(name)) << row;
    }
    if (cases.isEmpty())
        QTest::newRow("absent") << QJsonObject();
}

#define ROW_OR_SKIP                                                                                \
    QFETCH(QJsonObject, row);                                                                      \
    if (row.isEmpty())                                                                             \
    QSKIP("the shared cases are not here")

void ClassicJudgeTest::labels()
{
    ROW_OR_SKIP;
    const QJsonObject expected = row.value("expected"_L1).toObject();
    const QList<double> canary = numbersOf(row.value("experiment"_L1));
    const QList<double> baseline = numbersOf(row.value("control"_L1));
    if (row.value("classifier"_L1).toString() == "MeanInequality"_L1) {
        const double more = meanOf(canary) - meanOf(baseline);
        QCOMPARE(labelName(more > 0       ? Label::High
                               : more < 0 ? Label::Low
                                          : Label::Pass),
                 expected.value("classification"_L1).toString());
        return;
    }
    const Judgement judgement = judge(metricOf(row), canary, baseline);
    if (expected.contains("classification"_L1))
        QCOMPARE(labelName(judgement.label), expected.value("classification"_L1).toString());
    if (expected.contains("critical"_L1))
        QCOMPARE(judgement.critical, expected.value("critical"_L1).toBool());
    if (expected.contains("deviation"_L1))
        QVERIFY(isNear(judgement.deviation, numberOf(expected.value("deviation"_L1)), 1e-9));
    if (expected.value("reasonNotEmpty"_L1).toBool())
        QVERIFY(!judgement.reason.isEmpty());
}

void ClassicJudgeTest::intervals()
{
    ROW_OR_SKIP;
    const bool steps = row.value("kind"_L1).toString() == "intermediate"_L1;
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
    ROW_OR_SKIP;
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
        QSKIP("not a number of ours");
    }
}

void ClassicJudgeTest::scores()
{
    ROW_OR_SKIP;
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
    ROW_OR_SKIP;
    const QList<double> data = numbersOf(row.value("data"_L1));
    QList<bool> expected;
    const QJsonArray marks = row.value("expected"_L1).toArray();
    for (const QJsonValue &mark : marks)
        expected.append(mark.toBool());
    QCOMPARE(row.value("detector"_L1).toString() == "IQR"_L1
                 ? outliersByQuartiles(data, row.value("factor"_L1).toDouble(),
                                       row.value("reduceSensitivity"_L1).toBool())
                 : outliersByDeviation(data, row.value("k"_L1).toDouble()),
             expected);
}

void ClassicJudgeTest::transforms()
{
    ROW_OR_SKIP;
    QList<double> data = numbersOf(row.value("data"_L1));
    const QList<double> expected = numbersOf(row.value("expected"_L1));
    const QStringList op = row.value("op"_L1).toString().split(u' ');
    if (op.constFirst() == "removeNaNs"_L1) {
        data.removeIf([](double value) { return std::isnan(value); });
        QCOMPARE(data, expected);
        return;
    }
    const double by = op.constLast().toDouble();
    QCOMPARE(without(data,
                     op.value(1) == "IQR"_L1 ? outliersByQuartiles(data, by, false)
                                             : outliersByDeviation(data, by)),
             expected);
}

// What the classic judge misses it misses here too: that is what parity means.
void ClassicJudgeTest::knownWeaknesses()
{
    ROW_OR_SKIP;
    QJsonObject with = row;
    with.insert("params"_L1, row);
    QCOMPARE(labelName(judge(metricOf(with), numbersOf(row.value("experiment"_L1)),
                             numbersOf(row.value("control"_L1)))
                           .label),
             row.value("kayenta"_L1).toString());
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

void ClassicJudgeTest::readsAConfiguration()
{
    const auto config = readKayentaConfig(R"({"name": "api", "metrics": [
        {"name": "errors", "groups": ["requests"], "analysisConfigurations": {"canary": {
            "direction": "increase", "nanStrategy": "replace", "critical": true,
            "effectSize": {"allowedIncrease": 1.1, "criticalIncrease": 2},
            "outliers": {"strategy": "remove", "outlierFactor": 2}}}},
        {"name": "load", "groups": ["machine"], "analysisConfigurations": {"canary": {"mustHaveData": true, "effectSize": {"measure": "cles"}}}}],
        "classifier": {"groupWeights": {"requests": 70}, "scoreThresholds": {"pass": 95, "marginal": 70}}})",
                                          u"c.json"_s);
    QVERIFY2(config, qPrintable(config ? QString() : config.error().text()));
    QCOMPARE(config->metrics.size(), 2);
    const Metric &errors = config->metrics.constFirst();
    QCOMPARE(errors.direction, Direction::Increase);
    QCOMPARE(errors.gaps, Gaps::Replace);
    QCOMPARE(errors.outliers, Outliers::Remove);
    QCOMPARE(errors.outlierFactor, 2.0);
    QCOMPARE(errors.allowedIncrease, std::optional(1.1));
    QCOMPARE(errors.criticalIncrease, std::optional(2.0));
    QVERIFY(errors.critical);
    QCOMPARE(config->metrics.constLast().effect, Effect::Chance);
    QVERIFY(config->metrics.constLast().mustHaveData);
    QCOMPARE(config->weights.value(u"requests"_s), 70.0);
    QCOMPARE(config->pass, 95.0);
    QCOMPARE(config->marginal, 70.0);
}

void ClassicJudgeTest::wrongConfigurations_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("no JSON") << QByteArray("{\n\"a\": }") << u"c.json:2"_s;
    QTest::newRow("no metrics") << QByteArray("{}") << u"c.json:1: metrics"_s;
    QTest::newRow("no name") << QByteArray(R"({"metrics": [{}]})")
                             << u"c.json:1: metrics[0].name"_s;
    QTest::newRow("direction") << QByteArray(
        R"({"metrics": [{"name": "a", "analysisConfigurations": {"canary": {"direction": "up"}}}]})")
                               << u"c.json:1: metrics[0].analysisConfigurations.canary.direction"_s;
    QTest::newRow("threshold") << QByteArray(
        R"({"metrics": [{"name": "a"}], "classifier": {"scoreThresholds": {"pass": "x"}}})")
                               << u"c.json:1: classifier.scoreThresholds.pass"_s;
    QTest::newRow("on its line")
        << QByteArray(
               "{\n \"a\": [\"}\", {\"b\": 1}],\n \"metrics\": [\n  {\"name\": \"x\"},\n  "
               "{\"name\": \"y\",\n"
               "   \"analysisConfigurations\": {\"canary\": {\n    \"direction\": \"up\"}}}]}")
        << u"c.json:7: metrics[1].analysisConfigurations.canary.direction"_s;
    QTest::newRow("missing in its place")
        << QByteArray("{\n\"metrics\": [\n{\"name\": \"x\"},\n{}]}")
        << u"c.json:4: metrics[1].name"_s;
}

void ClassicJudgeTest::wrongConfigurations()
{
    QFETCH(QByteArray, json);
    const auto config = readKayentaConfig(json, u"c.json"_s);
    QVERIFY(!config);
    QTEST(config.error().where, "where");
}

QTEST_GUILESS_MAIN(ClassicJudgeTest)
#include "tst_classicjudge.moc"
