// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/kayentaconfig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ClassicJudge;

class KayentaConfigTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAConfiguration();
    void wrongConfigurations_data();
    void wrongConfigurations();
};

void KayentaConfigTest::readsAConfiguration()
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

void KayentaConfigTest::wrongConfigurations_data()
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

void KayentaConfigTest::wrongConfigurations()
{
    QFETCH(QByteArray, json);
    const auto config = readKayentaConfig(json, u"c.json"_s);
    QVERIFY(!config);
    QTEST(config.error().where, "where");
}

QTEST_GUILESS_MAIN(KayentaConfigTest)
#include "tst_kayentaconfig.moc"
