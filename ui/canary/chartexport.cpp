// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/chartexport.h"

#include "ui/canary/canarychart.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What is kept from being read as a formula by a spreadsheet, and from ending its field.
static QString csvField(QString text)
{
    if (text.startsWith(u'=') || text.startsWith(u'+') || text.startsWith(u'-')
        || text.startsWith(u'@'))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

static QString armFields(const std::optional<ArmTick> &arm)
{
    if (!arm)
        return u",,"_s;
    return u"%1,%2,%3"_s.arg(arm->n)
        .arg(arm->errors)
        .arg(arm->slow ? QString::number(*arm->slow) : QString());
}

static QString healthWord(HealthAnswer health)
{
    switch (health) {
    case HealthAnswer::Ok: return u"ok"_s;
    case HealthAnswer::Fail: return u"fail"_s;
    case HealthAnswer::Missing: break;
    }
    return u"missing"_s;
}

/// Of the tick's slowest check; empty where none was answered.
static QString healthSecondsOf(const Tick &tick)
{
    const std::optional<double> slowest = slowestOf(checksOf(tick));
    return slowest ? QString::number(*slowest) : QString();
}

/// A field for each of `chartQuantiles`.
static QString quantileFields(const Tick &tick, double judged)
{
    QStringList fields;
    for (const double share : chartQuantiles) {
        const auto known = std::ranges::find(tick.quantiles, share, &LatencyQuantile::share);
        const auto seconds = share == judged ? tick.latency
            : known == tick.quantiles.cend() ? std::nullopt
                                             : std::optional(known->seconds);
        fields.append(seconds ? QString::number(*seconds) : QString());
    }
    return fields.join(u',');
}

static QByteArray csvOf(const ChartData &data)
{
    QString text =
        u"t,utc,canaryRequests,canaryErrors,canarySlow,baselineRequests,baselineErrors,"
        "baselineSlow,latencySeconds,p50Seconds,p95Seconds,p99Seconds,health,healthSeconds,warningOdds,warningFiresAt,warningRollsBackAt,quickerOdds,quickerRollsBackAt,proofOdds,trouble\r\n"_s;
    for (qsizetype i = 0; i < data.ticks.size(); ++i) {
        const Tick &tick = data.ticks.at(i);
        const bool weighed = i < data.evidence.size();
        const QStringList fields {
            QString::number(tick.t),
            data.start.isValid() ? data.start.addSecs(tick.t).toUTC().toString(Qt::ISODate)
                                 : QString(),
            armFields(tick.canary),
            armFields(tick.baseline),
            tick.latency ? QString::number(*tick.latency) : QString(),
            quantileFields(tick, data.limits.latencyQuantile),
            healthWord(tick.health),
            healthSecondsOf(tick),
            weighed ? QString::number(data.evidence.at(i).warning.value) : QString(),
            weighed ? QString::number(data.evidence.at(i).warning.needed) : QString(),
            weighed ? QString::number(data.evidence.at(i).warning.demands) : QString(),
            weighed ? QString::number(data.evidence.at(i).quicker.value) : QString(),
            weighed ? QString::number(data.evidence.at(i).quicker.demands) : QString(),
            weighed ? QString::number(data.evidence.at(i).proof.value) : QString(),
            tick.trouble.isEmpty() ? QString() : csvField(tick.trouble)};
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

static void renderChart(CanaryChart &chart, QPainter &painter)
{
    painter.fillRect(chart.rect(), chart.palette().color(QPalette::Base));
    chart.render(&painter, {}, {}, QWidget::DrawChildren);
}

static QByteArray pngOf(CanaryChart &chart)
{
    QImage image(chart.size() * 2, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    renderChart(chart, painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

static QByteArray svgOf(CanaryChart &chart)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.size());
    generator.setViewBox(chart.rect());
    generator.setTitle(chart.accessibleName());
    generator.setDescription(chart.description());
    QPainter painter(&generator);
    renderChart(chart, painter);
    painter.end();
    return buffer.data();
}

Result<void> exportChart(CanaryChart &chart, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == "csv"_L1)
        bytes = csvOf(chart.data());
    else if (suffix == "svg"_L1)
        bytes = svgOf(chart);
    else if (suffix == "png"_L1)
        bytes = pngOf(chart);
    else
        return failure(CanaryChart::tr("a chart is saved as .png, .svg or .csv"), path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(file.errorString(), path);
    return {};
}
