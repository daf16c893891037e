// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/armcounter.h"
#include "domain/event.h"
#include "ui/canary/canarychart.h"
#include "ui/canary/chartexport.h"
#include "ui/canary/chartground.h"
#include "ui/canary/chartpens.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The latency's quantiles on their way from a histogram to the plots.
class TestCanaryQuantiles : public QObject
{
    Q_OBJECT

private slots:
    void histogramTellsThem();
    void judgedOneIsNotToldTwice();
    void ledgerKeepsThem();
    void wordsNameThem();
    void judgedOneIsEmphasised();
    void highestOneHasRoom();
    void withoutHistogramNothingChanges();
    void numbersHoldThem();
};

/// A page where 50 of 100 requests took 0.1 s at most, 90 half a second, 96 one and 98 two.
static QList<Sample> pageOf(int times)
{
    QByteArray page =
        "http_requests_total{service=\"c\",code=\"200\"} " + QByteArray::number(100 * times) + "\n";
    const std::pair<const char *, int> buckets[] = {
        {"0.1", 50}, {"0.5", 90}, {"1", 96}, {"2", 98}, {"+Inf", 100}};
    for (const auto &[le, count] : buckets) {
        page += "http_request_duration_seconds_bucket{service=\"c\",le=\"" + QByteArray(le) + "\"} "
            + QByteArray::number(count * times) + "\n";
    }
    return parseExposition(page).value();
}

static ArmCounter::Reading readingOf(double judged)
{
    ArmCounter counter(dialectOf(u"generic"_s).value(),
                       LabelSelector::parse(u"service=\"c\""_s).value(), 2, judged);
    counter.read(pageOf(1));
    return counter.read(pageOf(3));
}

/// Twenty ticks alike; `quantiles` beside a P95 of half a second.
static ChartData dataOf(const QList<LatencyQuantile> &quantiles)
{
    ChartData data;
    for (int t = 10; t <= 200; t += 10) {
        data.ticks.append({.t = t,
                           .canary = ArmTick {100, 1, 0},
                           .health = HealthAnswer::Ok,
                           .latency = 0.5,
                           .quantiles = quantiles});
    }
    return data;
}

static const QList<LatencyQuantile> twoMore {{0.5, 0.2}, {0.99, 3}};

static CanarySeries seriesOf(const ChartData &data)
{
    CanarySeries series(data.limits);
    for (const Tick &tick : data.ticks)
        series.append(tick);
    return series;
}

static ChartGround::Plot latencyPlot(const ChartData &data)
{
    TimeRange range;
    range.setWhole(0, 200);
    return ChartGround::of({800, 600}, seriesOf(data), data, range, 200, {}).plots.at(1);
}

void TestCanaryQuantiles::histogramTellsThem()
{
    const ArmCounter::Reading reading = readingOf(0.95);
    QVERIFY(reading.latency);
    QCOMPARE(*reading.latency, 0.5 + 0.5 * 5 / 6);
    // Above the greatest bound nothing but the bound is known.
    QCOMPARE(reading.quantiles, (QList<LatencyQuantile> {{0.5, 0.1}, {0.99, 2}}));
}

void TestCanaryQuantiles::judgedOneIsNotToldTwice()
{
    const ArmCounter::Reading reading = readingOf(0.9);
    QCOMPARE(*reading.latency, 0.5);
    QCOMPARE(reading.quantiles.size(), 3);
}

void TestCanaryQuantiles::ledgerKeepsThem()
{
    const QList<HealthCheck> checks {{HealthAnswer::Ok, 0.08},
                                     {HealthAnswer::Missing, {}, HealthAnswer::Ok}};
    const Tick tick {.t = 10, .latency = 0.5, .quantiles = twoMore, .checks = checks};
    const Tick bare {.t = 20, .latency = 0.5};
    const MetricRecorded event {{toRecord(tick), toRecord(bare)}};
    const Result<Event> again = readEvent(u"metric"_s, eventBody(event));
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    const auto &kept = std::get<MetricRecorded>(*again);
    QCOMPARE(fromRecord(kept.ticks.at(0)), tick);
    QCOMPARE(fromRecord(kept.ticks.at(1)), bare);
    const QJsonArray ticks = eventBody(event).value("ticks"_L1).toArray();
    QVERIFY(ticks.at(0).toObject().contains("quantiles"_L1));
    QVERIFY(!ticks.at(1).toObject().contains("quantiles"_L1));
}

void TestCanaryQuantiles::wordsNameThem()
{
    CanaryChart chart;
    chart.setData(dataOf(twoMore));
    QVERIFY2(chart.description().contains(u"Latency 0.50 s (P50 0.20 s, P99 3.00 s), limit 2 s"_s),
             qPrintable(chart.description()));
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY2(chart.readOut().contains(u"P95 0.50 s (P50 0.20 s, P99 3.00 s)"_s),
             qPrintable(chart.readOut()));
}

void TestCanaryQuantiles::judgedOneIsEmphasised()
{
    const ChartGround::Plot plot = latencyPlot(dataOf(twoMore));
    QCOMPARE(plot.title, u"Latency, P95 is judged"_s);
    QCOMPARE(plot.lines.size(), 3);
    QCOMPARE(plot.lines.at(0).first, u"P50"_s);
    QCOMPARE(plot.lines.at(1).first, u"P95"_s);
    QCOMPARE(plot.lines.at(2).first, u"P99"_s);
    for (const qsizetype other : {0, 2}) {
        QVERIFY(plot.lines.at(1).second.widthF() > plot.lines.at(other).second.widthF());
        QVERIFY(plot.lines.at(other).second.style() != Qt::SolidLine);
    }
    QCOMPARE(plot.lines.at(1).second.style(), Qt::SolidLine);
    QVERIFY(plot.lines.at(0).second.style() != plot.lines.at(2).second.style());
}

void TestCanaryQuantiles::highestOneHasRoom()
{
    QVERIFY(latencyPlot(dataOf(twoMore)).map.high >= 3);
    QVERIFY(latencyPlot(dataOf({})).map.high < 3);
}

void TestCanaryQuantiles::withoutHistogramNothingChanges()
{
    const ChartGround::Plot plot = latencyPlot(dataOf({}));
    QCOMPARE(plot.title, u"P95 latency"_s);
    QVERIFY(plot.lines.isEmpty());
}

void TestCanaryQuantiles::numbersHoldThem()
{
    const QTemporaryDir folder;
    CanaryChart chart;
    chart.resize(800, 600);
    chart.setData(dataOf(twoMore));
    const auto bytesOf = [&](const QString &name) {
        const Result<void> saved = exportChart(chart, folder.filePath(name));
        QFile file(folder.filePath(name));
        return saved && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QList<QByteArray> lines = bytesOf(u"a.csv"_s).split('\n');
    QVERIFY(lines.at(0).contains(",latencySeconds,p50Seconds,p95Seconds,p99Seconds,health,"));
    QVERIFY2(lines.at(1).startsWith("10,,100,1,0,,,,0.5,0.2,0.5,3,ok,"), lines.at(1).constData());
    const QByteArray drawing = bytesOf(u"a.svg"_s);
    for (const char *words : {">P50<", ">P95<", ">P99<"})
        QVERIFY2(drawing.contains(words), words);
}

QTEST_MAIN(TestCanaryQuantiles)
#include "tst_canaryquantiles.moc"
