// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/canarychart.h"
#include "ui/canary/chartbar.h"
#include "ui/canary/chartground.h"
#include "ui/canary/chartlabels.h"
#include "ui/canary/plotpainter.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

static const QDateTime start = QDateTime::fromString(u"2026-11-23T18:00:00Z"_s, Qt::ISODate);

/// Ticks of ten seconds: one in a hundred requests fails, no answer between 300 and 330 s.
static ChartData chartData(int seconds)
{
    ChartData data;
    Judge judge({});
    for (int t = 10; t <= seconds; t += 10) {
        Tick tick {.t = t};
        if (t > 300 && t <= 330) {
            tick.trouble = u"=connection \"refused\""_s;
        } else {
            tick.canary = ArmTick {100, 1, 2};
            tick.baseline = ArmTick {900, 9, 1};
            tick.latency = 0.5;
            tick.health = HealthAnswer::Ok;
        }
        judge.feed(tick);
        data.ticks.append(tick);
        data.evidence.append(judge.evidence());
    }
    data.start = start;
    return data;
}

/// Which rows of a column are painted, top and bottom; absent where none is.
static std::optional<std::pair<int, int>> inkOf(const QImage &image, int column)
{
    std::optional<std::pair<int, int>> ink;
    for (int row = 0; row < image.height(); ++row) {
        if (qAlpha(image.pixel(column, row)) == 0)
            continue;
        ink = ink ? std::pair(ink->first, row) : std::pair(row, row);
    }
    return ink;
}

class CanaryChartTest : public QObject
{
    Q_OBJECT

private slots:
    void indexKnowsThePeaksOfAnyStretch();
    void indexFindsThePointFromAnyHint();
    void noPeakIsLost_data();
    void noPeakIsLost();
    void gapsAreWhereNothingWasMeasured_data();
    void gapsAreWhereNothingWasMeasured();
    void gapsStayGaps();
    void silenceIsStaleUntilNow();
    void rangeZoomsAroundItsPlace();
    void rangeGoesWithTheNewest();
    void keysZoomPanAndRead();
    void wheelZoomsAroundTheMouse();
    void dragPans();
    void readOutTellsAbsence();
    void evidenceHasItsLimits();
    void limitsAreNamedBesideTheEvidence();
    void limitsWordsStandAtTheirLine_data();
    void limitsWordsStandAtTheirLine();
    void marksWordsKeepApart();
    void oddsAreWholeNumbers();
    void grownTicksAreAdded();
    void savesVectorsPictureAndNumbers();
    void whatCannotBeSavedIsSaid();
};

void CanaryChartTest::indexKnowsThePeaksOfAnyStretch()
{
    QRandomGenerator random(7);
    PeakIndex index;
    QList<double> values;
    for (int i = 0; i < 5000; ++i) {
        values.append(random.bounded(1000.0));
        index.append(i, values.constLast());
    }
    for (int look = 0; look < 3000; ++look) {
        const qsizetype first = random.bounded(4999);
        const qsizetype last = first + 1 + random.bounded(qsizetype(4999 - first));
        const auto [least, most] =
            std::minmax_element(values.cbegin() + first, values.cbegin() + last);
        QCOMPARE(index.peaks(first, last), (PeakIndex::Peaks {*least, *most}));
    }
}

void CanaryChartTest::indexFindsThePointFromAnyHint()
{
    PeakIndex index;
    for (int i = 0; i < 1000; ++i)
        index.append(i * 2, 0);
    QCOMPARE(PeakIndex().firstFrom(3), 0);
    for (const double x : {-1.0, 0.0, 1.0, 2.0, 777.0, 1997.0, 1998.0, 2000.0}) {
        const qsizetype expected = std::clamp<qsizetype>(qsizetype(std::ceil(x / 2)), 0, 1000);
        for (const qsizetype hint : {qsizetype(0), expected / 2, expected})
            QCOMPARE(index.firstFrom(x, hint), expected);
    }
}

void CanaryChartTest::noPeakIsLost_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("width");
    QTest::newRow("a point a column") << 400 << 400;
    QTest::newRow("some points a column") << 1700 << 311;
    QTest::newRow("an hour of seconds") << 3600 << 800;
    QTest::newRow("a week of seconds") << 604'800 << 1240;
}

// Whatever the points: the column of each spike is painted up to its height.
void CanaryChartTest::noPeakIsLost()
{
    QFETCH(const int, points);
    QFETCH(const int, width);
    QRandomGenerator random(11);
    for (int round = 0; round < 8; ++round) {
        PeakIndex index;
        QList<int> spikes;
        for (int i = 0; i < 12; ++i)
            spikes.append(random.bounded(points));
        for (int i = 0; i < points; ++i)
            index.append(i, spikes.contains(i) ? 90 : 10 + random.bounded(5.0));
        QImage image(width, 100, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        // A stretch that begins and ends between points.
        const double from = random.bounded(points / 3.0);
        const double to = points - random.bounded(points / 3.0);
        const PlotMap map {QRectF(0, 0, width, 100), from, to, 0, 100};
        QPainter painter(&image);
        PlotPainter::paintLine(painter, map, index, 1.5, QPen(Qt::black, 1.8));
        painter.end();
        for (const int spike : std::as_const(spikes)) {
            if (spike < from || spike >= to)
                continue;
            const auto ink = inkOf(image, std::min(int(map.x(spike)), width - 1));
            QVERIFY2(ink && ink->first <= 10, qPrintable(u"spike at %1"_s.arg(spike)));
        }
    }
}

void CanaryChartTest::gapsAreWhereNothingWasMeasured_data()
{
    using Gaps = QList<std::pair<double, double>>;
    QTest::addColumn<QList<qint64>>("answered");
    QTest::addColumn<QList<qint64>>("silent");
    QTest::addColumn<Gaps>("gaps");
    const QList<qint64> none;
    QTest::newRow("each answers") << QList<qint64> {10, 20, 30} << none << Gaps {};
    QTest::newRow("one comes a little late") << QList<qint64> {10, 24, 34} << none << Gaps {};
    QTest::newRow("the first comes late") << QList<qint64> {40, 50} << none << Gaps {{0, 30}};
    QTest::newRow("ticks are missing") << QList<qint64> {10, 50} << none << Gaps {{10, 40}};
    QTest::newRow("answers are missing")
        << QList<qint64> {10, 40} << QList<qint64> {20, 30} << Gaps {{10, 30}};
    QTest::newRow("both are missing")
        << QList<qint64> {10, 60} << QList<qint64> {20, 30} << Gaps {{10, 50}};
    QTest::newRow("twice") << QList<qint64> {10, 30, 50} << QList<qint64> {20, 40}
                           << Gaps {{10, 20}, {30, 40}};
    QTest::newRow("no answer yet") << none << QList<qint64> {10, 20} << Gaps {{0, 20}};
}

void CanaryChartTest::gapsAreWhereNothingWasMeasured()
{
    QFETCH(const QList<qint64>, answered);
    QFETCH(const QList<qint64>, silent);
    QList<Tick> ticks;
    for (const qint64 t : answered)
        ticks.append({.t = t, .canary = ArmTick {}});
    for (const qint64 t : silent)
        ticks.append({.t = t});
    std::ranges::sort(ticks, {}, &Tick::t);
    TickGaps gaps(10);
    for (const Tick &tick : std::as_const(ticks))
        gaps.append(tick);
    QTEST(gaps.all(), "gaps");
    QCOMPARE(gaps.measured(), answered.isEmpty() ? 0.0 : double(answered.constLast()));
}

void CanaryChartTest::gapsStayGaps()
{
    CanarySeries series;
    const ChartData data = chartData(600);
    for (const Tick &tick : data.ticks)
        series.append(tick);
    QCOMPARE(series.gaps(), (QList<std::pair<double, double>> {{300, 330}}));
    // Neither point by point nor column by column does a line cross it.
    for (const int width : {600, 60}) {
        QImage image(width, 100, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        const PlotMap map {QRectF(0, 0, width, 100), 0, 600, 0, 6};
        QPainter painter(&image);
        PlotPainter::paintLine(painter, map, series.errors, series.longestStep(),
                               QPen(Qt::black, 1));
        painter.end();
        QVERIFY(inkOf(image, int(map.x(295))));
        QVERIFY(!inkOf(image, int(map.x(320))));
        QVERIFY(inkOf(image, int(map.x(345))));
    }
}

void CanaryChartTest::silenceIsStaleUntilNow()
{
    CanaryChart chart;
    ChartData data = chartData(600);
    data.now = start.addSecs(610);
    chart.setData(data);
    QCOMPARE(chart.range().to(), 600);
    data.now = start.addSecs(900);
    chart.setData(data);
    QCOMPARE(chart.range().to(), 900);
}

void CanaryChartTest::rangeZoomsAroundItsPlace()
{
    TimeRange range;
    range.setWhole(0, 1000);
    range.zoom(0.5, 250);
    QCOMPARE(range.span(), 500);
    QCOMPARE((250 - range.from()) / range.span(), 0.25);
    QVERIFY(!range.isFollowing());
    range.zoom(1e-6, 300);
    QCOMPARE(range.span(), TimeRange::shortest);
    range.pan(-1e9);
    QCOMPARE(range.from(), 0);
    range.zoom(1e9, 100);
    QVERIFY(range.isWhole());
}

void CanaryChartTest::rangeGoesWithTheNewest()
{
    TimeRange range;
    range.setWhole(0, 1000);
    range.zoom(0.1, 1000);
    QVERIFY(range.isFollowing());
    range.setWhole(0, 1010);
    QCOMPARE(range.to(), 1010);
    QCOMPARE(range.span(), 100);
    range.pan(-500);
    range.setWhole(0, 1020);
    QCOMPARE(range.to(), 510);
    range.follow();
    QCOMPARE(range.to(), 1020);
    range.showAll();
    range.setWhole(0, 2000);
    QCOMPARE(range.from(), 0);
    QCOMPARE(range.to(), 2000);
}

void CanaryChartTest::keysZoomPanAndRead()
{
    CanaryChart chart;
    chart.setData(chartData(1200));
    QVERIFY(chart.readOut().isEmpty());
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY2(chart.readOut().startsWith(u"18:20:00 UTC · errors 1 % (baseline 1 %)"_s),
             qPrintable(chart.readOut()));
    QCOMPARE(chart.accessibleDescription(), chart.readOut());
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY2(chart.readOut().startsWith(u"18:18:20 UTC"_s), qPrintable(chart.readOut()));
    QTest::keyClick(&chart, Qt::Key_Plus);
    QCOMPARE(chart.range().span(), 600);
    const double from = chart.range().from();
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(chart.range().from(), from - 120);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QVERIFY(chart.readOut().isEmpty());
    QCOMPARE(chart.accessibleDescription(), chart.description());
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.range().to(), 1200);
    QTest::keyClick(&chart, Qt::Key_0);
    QVERIFY(chart.range().isWhole());
}

void CanaryChartTest::wheelZoomsAroundTheMouse()
{
    CanaryChart chart;
    chart.resize(908, 600);
    chart.setData(chartData(1200));
    // The plots are 800 pixels wide and begin at 56.
    const QPointF place(56 + 200, 100);
    QWheelEvent turn(place, chart.mapToGlobal(place), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(&chart, &turn);
    QCOMPARE(chart.range().span(), 960);
    QCOMPARE((300 - chart.range().from()) / chart.range().span(), 0.25);
}

void CanaryChartTest::dragPans()
{
    CanaryChart chart;
    chart.resize(908, 600);
    chart.setData(chartData(1200));
    chart.zoom(0.5);
    QCOMPARE(chart.range().from(), 600);
    QTest::mousePress(&chart, Qt::LeftButton, {}, {256, 100});
    QTest::mouseMove(&chart, {456, 100});
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, {456, 100});
    QCOMPARE(chart.range().from(), 450);
    QVERIFY(!chart.readOut().isEmpty());
}

void CanaryChartTest::readOutTellsAbsence()
{
    CanarySeries series;
    const ChartData data = chartData(600);
    for (const Tick &tick : data.ticks)
        series.append(tick);
    QCOMPARE(series.readOut(315, start),
             u"18:05:20 UTC · no answer about the canary · health: no answer"_s);
    QCOMPARE(series.readOut(601, start), QString());
}

void CanaryChartTest::evidenceHasItsLimits()
{
    CanarySeries series;
    const ChartData data = chartData(600);
    for (const EvidencePoint &point : data.evidence)
        series.append(point);
    QCOMPARE(series.warningNeeded(), 200);
    QCOMPARE(qRound(series.rollbackNeeded()), 751);
    QCOMPARE(qRound(series.proofNeeded()), 20);
    QCOMPARE(series.quickerNeeded(), 100);
    QCOMPARE(series.quicker.size(), series.warning.size());
    QVERIFY(series.quicker.y(series.quicker.size() - 1) < std::log10(100));
    QVERIFY(series.proof.y(series.proof.size() - 1) >= std::log10(20));
    QVERIFY(series.warning.y(series.warning.size() - 1) < std::log10(200));
    TimeRange range;
    range.setWhole(0, 600);
    const ChartGround ground = ChartGround::of({800, 600}, series, data, range, 600, {});
    QStringList labels;
    for (const ChartGround::Limit &limit : ground.plots.at(3).limits)
        labels.append(limit.label);
    QCOMPARE(labels,
             (QStringList {u"rolls back at 751"_s, u"warning fires at 200"_s,
                           u"the quicker one rolls back at 100"_s, u"proof at 20"_s}));
    CanaryChart chart;
    chart.setData(data);
    QVERIFY2(chart.description().contains(u", fires at 200, rolls back at 751."_s),
             qPrintable(chart.description()));
    QVERIFY2(chart.description().endsWith(u", rolls back at 100."_s),
             qPrintable(chart.description()));
}

void CanaryChartTest::limitsWordsStandAtTheirLine_data()
{
    QTest::addColumn<double>("height");
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("shown");
    QTest::newRow("a large window") << 110.0 << 1000.0 << 4;
    QTest::newRow("a small window") << 60.0 << 570.0 << 4;
    QTest::newRow("no room beside one another") << 60.0 << 220.0 << 2;
    QTest::newRow("a low plot") << 40.0 << 570.0 << 1;
    QTest::newRow("no room at all") << 20.0 << 570.0 << 0;
}

// Of four lines close together, each one's words stand at it and at no other.
void CanaryChartTest::limitsWordsStandAtTheirLine()
{
    QFETCH(const double, height);
    QFETCH(const double, width);
    QFETCH(const int, shown);
    const PlotMap map {
        .area = QRectF(56, 200, width, height), .from = 0, .to = 600, .low = -2, .high = 4};
    const QList<std::pair<double, double>> limits {
        {std::log10(751), 105}, {std::log10(200), 125}, {2, 200}, {std::log10(20), 70}};
    const QList<QRectF> places = limitPlaces(map, limits);
    QCOMPARE(places.size(), limits.size());
    int seen = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRectF &place = places.at(i);
        if (place.isEmpty())
            continue;
        ++seen;
        const double y = map.y(limits.at(i).first);
        QVERIFY(qFuzzyCompare(place.bottom(), y - 2) || qFuzzyCompare(place.top(), y + 2));
        QVERIFY(place.left() >= map.area.left() && place.right() <= map.area.right());
        QVERIFY2(place.top() >= map.area.top() - 6, "it stands in the legend");
        QVERIFY2(place.bottom() <= map.area.bottom(), "it stands in the axis");
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(!place.intersects(places.at(other)));
    }
    QCOMPARE(seen, shown);
}

void CanaryChartTest::marksWordsKeepApart()
{
    const QRectF area(56, 20, 1000, 130);
    // "decision: promote" and "GO poll" at one moment, "decision: hold" shortly after.
    const QList<QRectF> places = markPlaces(area, {{463, 110}, {463, 45}, {509, 95}}, {});
    QCOMPARE(places.at(0), QRectF(467, 20, 110, 16));
    QCOMPARE(places.at(1), QRectF(467, 36, 45, 16));
    QCOMPARE(places.at(2), QRectF(513, 52, 95, 16));
    // Words that would stand in the next plot are left out.
    QVERIFY(markPlaces(QRectF(56, 20, 1000, 30), {{463, 110}, {463, 45}, {509, 95}}, {})
                .at(2)
                .isEmpty());
}

void CanaryChartTest::oddsAreWholeNumbers()
{
    CanarySeries series;
    const ChartData data = chartData(600);
    for (const EvidencePoint &point : data.evidence)
        series.append(point);
    TimeRange range;
    range.setWhole(0, 600);
    QStringList words;
    const ChartGround ground = ChartGround::of({800, 900}, series, data, range, 600, {});
    for (const auto &[value, text] : ground.plots.at(3).scale)
        words.append(text);
    QCOMPARE(words,
             (QStringList {u"0.01"_s, u"0.1"_s, u"1"_s, u"10"_s, u"100"_s, u"1000"_s, u"10000"_s}));
}

/// However long their words are in a language, none stands on a line.
void CanaryChartTest::limitsAreNamedBesideTheEvidence()
{
    CanarySeries series;
    const ChartData data = chartData(600);
    for (const EvidencePoint &point : data.evidence)
        series.append(point);
    TimeRange range;
    range.setWhole(0, 600);
    QWidget widget;
    widget.resize(800, 600);
    ChartGround ground = ChartGround::of(widget.size(), series, data, range, 600, {});
    const auto painted = [&](const QRect &part) {
        QImage image(widget.size(), QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ground.paint(painter, widget, series, data, {});
        return image.copy(part);
    };
    const QRect area = ground.plots.at(3).map.area.toRect().adjusted(1, 1, -1, -1);
    const QImage inside = painted(area);
    const QImage all = painted(widget.rect());
    for (ChartGround::Limit &limit : ground.plots.at(3).limits)
        limit.label = u"die schnellere rollt zur\u00fcck ab "_s + limit.label;
    QVERIFY2(painted(widget.rect()) != all, "the limits are not named at all");
    QCOMPARE(painted(area), inside);
}

// Added one by one or all at once, they show the same.
void CanaryChartTest::grownTicksAreAdded()
{
    CanaryChart grown;
    for (int seconds = 10; seconds <= 600; seconds += 10)
        grown.setData(chartData(seconds));
    CanaryChart once;
    once.setData(chartData(600));
    QCOMPARE(grown.description(), once.description());
    QCOMPARE(grown.grab().toImage(), once.grab().toImage());
    // Others in their place are not taken for more of the same.
    ChartData other = chartData(700);
    other.ticks[59].canary->errors = 100;
    grown.setData(other);
    once.setData({});
    once.setData(other);
    QCOMPARE(grown.grab().toImage(), once.grab().toImage());
}

void CanaryChartTest::savesVectorsPictureAndNumbers()
{
    const QTemporaryDir folder;
    CanaryChart chart;
    chart.resize(800, 600);
    chart.setData(chartData(600));
    ChartBar bar(&chart);
    const auto bytesOf = [&](const QString &name) {
        bar.save(folder.filePath(name));
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QImage picture = QImage::fromData(bytesOf(u"a.png"_s));
    QCOMPARE(picture.size(), QSize(1600, 1200));
    const QByteArray drawing = bytesOf(u"a.svg"_s);
    QVERIFY(drawing.contains("<polyline"));
    QVERIFY(drawing.contains(">Error share<"));
    QVERIFY(!drawing.contains("<image"));
    QXmlStreamReader xml(drawing);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const QList<QByteArray> lines = bytesOf(u"a.csv"_s).split('\n');
    QCOMPARE(lines.size(), 62);
    QVERIFY(lines.at(1).contains(",200,750."));
    QVERIFY(lines.at(1).startsWith("10,2026-11-23T18:00:10Z,100,1,2,900,9,1,0.5,,0.5,,ok,"));
    QVERIFY(lines.at(31).startsWith("310,2026-11-23T18:05:10Z,,,,,,,,,,,missing,"));
    QVERIFY(lines.at(31).endsWith(",\"'=connection \"\"refused\"\"\"\r"));
    QVERIFY(bar.findChild<QLabel *>(u"chartMessage"_s)->text().startsWith(u"Saved: "_s));
}

void CanaryChartTest::whatCannotBeSavedIsSaid()
{
    CanaryChart chart;
    ChartBar bar(&chart);
    const auto *message = bar.findChild<QLabel *>(u"chartMessage"_s);
    bar.save(u"/nowhere/a.png"_s);
    QVERIFY2(message->text().startsWith(u"Not saved: /nowhere/a.png"_s),
             qPrintable(message->text()));
    bar.save(u"a.doc"_s);
    QVERIFY2(message->text().contains(u".svg or .csv"_s), qPrintable(message->text()));
}

QTEST_MAIN(CanaryChartTest)
#include "tst_canarychart.moc"
