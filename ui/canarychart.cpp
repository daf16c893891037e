// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canarychart.h"

#include "ui/canaryplot.h"
#include "ui/healthstrip.h"
#include "ui/theme.h"
#include "ui/verdictstyle.h"

#include <QAccessible>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr int titleHeight = 24;
static constexpr int stripHeight = 20;
static constexpr int axisHeight = 20;
static constexpr int leftMargin = 56;
static constexpr int rightMargin = 12;

/// One of the three plots: a chart view that only draws lines and grid; titles, limits' labels,
/// gaps and marks are painted by the widget around it.
class CanaryPlotView : public QChartView
{
public:
    CanaryPlotView(const QString &title, QWidget *parent)
        : QChartView(parent)
        , m_title(title)
        , m_x(new QValueAxis(this))
        , m_y(new QValueAxis(this))
    {
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        setInteractive(false);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
        chart()->legend()->hide();
        chart()->setBackgroundVisible(false);
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->addAxis(m_x, Qt::AlignBottom);
        chart()->addAxis(m_y, Qt::AlignLeft);
        m_x->setVisible(false);
        m_y->setLineVisible(false);
        m_y->setLabelsVisible(false);
        m_limitLine = addLine();
    }

    QString title() const { return m_title; }
    void setTitle(const QString &title) { m_title = title; }

    void setLimit(std::optional<double> limit, const QString &label)
    {
        m_limit = limit;
        m_label = label;
    }
    /// "%1 s".
    void setUnit(const QString &unit) { m_unit = unit; }

    void setData(const PlotLine &line, double from, double to, double least)
    {
        m_x->setRange(from, to);
        const auto [most, steps] = niceScale(line.most, std::max(least, m_limit.value_or(0) * 1.2));
        m_y->setRange(0, most);
        m_y->setTickCount(steps + 1);
        fill(m_baseline, line.baseline);
        fill(m_canary, line.canary);
        m_limitLine->replace(m_limit ? QList<QPointF> {{from, *m_limit}, {to, *m_limit}}
                                     : QList<QPointF>());
        paintColors();
    }

    void setPlotMargins(int width, int height)
    {
        chart()->setPlotArea(QRectF(leftMargin, 6, width - leftMargin - rightMargin, height - 12));
    }
    QRectF plotArea() const { return chart()->plotArea().translated(pos()); }
    QPointF place(double x, double y) const
    {
        return chart()->mapToPosition({x, y}, m_limitLine) + pos();
    }
    std::optional<double> limit() const { return m_limit; }
    /// The scale's values with their words, bottom first.
    QList<std::pair<double, QString>> scale() const
    {
        QList<std::pair<double, QString>> values;
        const int steps = m_y->tickCount() - 1;
        for (int i = 0; i <= steps; ++i) {
            const double value = m_y->max() * i / steps;
            values.append({value, m_unit.arg(QString::number(value, 'g', 4))});
        }
        return values;
    }
    QString limitLabel() const { return m_label; }

    void paintColors()
    {
        const QPalette colors = parentWidget()->palette();
        QColor grid = colors.color(QPalette::Text);
        grid.setAlphaF(0.14F);
        m_y->setGridLinePen(QPen(grid, 1));
        QColor quiet = toneColor(Tone::Muted, colors);
        quiet.setAlphaF(0.55F);
        for (QLineSeries *series : std::as_const(m_baseline))
            series->setPen(QPen(quiet, 1.2));
        for (QLineSeries *series : std::as_const(m_canary))
            series->setPen(QPen(toneColor(Tone::Accent, colors), 1.8));
        m_limitLine->setPen(QPen(toneColor(Tone::Limit, colors), 1.4, Qt::DashLine));
    }

private:
    QLineSeries *addLine()
    {
        auto *series = new QLineSeries(this);
        chart()->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
        return series;
    }

    void fill(QList<QLineSeries *> &lines, const QList<SeriesPart> &parts)
    {
        while (lines.size() < parts.size())
            lines.append(addLine());
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines.at(i)->replace(i < parts.size() ? parts.at(i) : QList<QPointF>());
    }

    QString m_title;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QLineSeries *m_limitLine;
    QList<QLineSeries *> m_canary;
    QList<QLineSeries *> m_baseline;
    std::optional<double> m_limit;
    QString m_label;
    QString m_unit;
};

class CanaryChart::Private
{
public:
    explicit Private(CanaryChart *chart)
        : errors(new CanaryPlotView(CanaryChart::tr("Error share"), chart))
        , latency(new CanaryPlotView(CanaryChart::tr("P95 latency"), chart))
        , requests(new CanaryPlotView(CanaryChart::tr("Requests per second"), chart))
    {
    }

    std::array<CanaryPlotView *, 3> views() const { return {errors, latency, requests}; }

    void show(int pixels)
    {
        plots = plotsOf(ticks, limits, std::max(pixels, 100));
        errors->setLimit(limits.errorRate * 100,
                         CanaryChart::tr("limit %1 %").arg(limits.errorRate * 100));
        errors->setUnit(CanaryChart::tr("%1 %"));
        latency->setTitle(CanaryChart::tr("P%1 latency").arg(limits.latencyQuantile * 100));
        latency->setLimit(limits.latencySeconds,
                          CanaryChart::tr("limit %1 s").arg(limits.latencySeconds));
        latency->setUnit(CanaryChart::tr("%1 s"));
        requests->setUnit(u"%1"_s);
        errors->setData(plots.errors, plots.from, plots.to, 0);
        latency->setData(plots.latency, plots.from, plots.to, 0);
        requests->setData(plots.requests, plots.from, plots.to, 1);
    }

    CanaryPlotView *errors;
    CanaryPlotView *latency;
    CanaryPlotView *requests;
    QList<Tick> ticks;
    ChartLimits limits;
    QList<CanaryMark> marks;
    QDateTime start;
    CanaryPlots plots;
};

CanaryChart::CanaryChart(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setObjectName(u"canaryChart"_s);
    setAccessibleName(tr("Canary measurements"));
    setAccessibleDescription(description());
    d->show(width());
}

CanaryChart::~CanaryChart() = default;

void CanaryChart::setTicks(const QList<Tick> &ticks, const ChartLimits &limits,
                           const QList<CanaryMark> &marks, const QDateTime &start)
{
    if (d->ticks == ticks && d->limits == limits && d->marks == marks && d->start == start)
        return;
    d->ticks = ticks;
    d->limits = limits;
    d->marks = marks;
    d->start = start;
    d->show(width());
    setAccessibleDescription(description());
    update();
}

QString CanaryChart::description() const
{
    return plotDescription(d->ticks, d->limits);
}

QSize CanaryChart::sizeHint() const
{
    return {760, 560};
}

QSize CanaryChart::minimumSizeHint() const
{
    return {360, 380};
}

void CanaryChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        for (CanaryPlotView *view : d->views())
            view->paintColors();
    }
    QWidget::changeEvent(event);
}

void CanaryChart::resizeEvent(QResizeEvent *event)
{
    const int strip = titleHeight + stripHeight + axisHeight;
    const int plot = (height() - strip - 3 * titleHeight) / 3;
    int y = 0;
    for (CanaryPlotView *view : d->views()) {
        y += titleHeight;
        view->setGeometry(0, y, width(), plot);
        view->setPlotMargins(width(), plot);
        y += plot;
    }
    d->show(width());
    QWidget::resizeEvent(event);
}

static double axisStep(double seconds)
{
    for (const double step :
         {10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0, 7200.0, 21600.0, 86400.0}) {
        if (seconds / step <= 8)
            return step;
    }
    return 604800;
}

void CanaryChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor muted = toneColor(Tone::Muted, palette());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    QRectF area;
    const double from = d->plots.from;
    const double scale = 1 / std::max(d->plots.to - from, 1.0);
    for (const CanaryPlotView *view : d->views()) {
        area = view->plotArea();
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(area.left(), view->y() - titleHeight, area.width(), titleHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, view->title());
        painter.setFont(font());
        painter.setFont(Theme::tabular(font()));
        painter.setPen(muted);
        for (const auto &[value, text] : view->scale()) {
            painter.drawText(QRectF(0, view->place(from, value).y() - 10, area.left() - 8, 20),
                             Qt::AlignRight | Qt::AlignVCenter, text);
        }
        painter.setFont(font());
        for (const auto &[begin, end] : std::as_const(d->plots.gaps)) {
            const double left = area.left() + (begin - from) * scale * area.width();
            const double right = area.left() + (end - from) * scale * area.width();
            QColor hatch = muted;
            hatch.setAlphaF(0.5F);
            painter.setPen(QPen(hatch, 1, Qt::DotLine));
            painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
            painter.drawRect(QRectF(left, area.top(), right - left, area.height()));
        }
        QList<QRectF> taken;
        for (const CanaryMark &mark : std::as_const(d->marks)) {
            const double x = area.left() + (double(mark.t) - from) * scale * area.width();
            painter.setPen(QPen(toneColor(Tone::Waived, palette()), 1.4));
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            if (view != d->errors)
                continue;
            // Words of marks that stand close together go below one another.
            const bool late = x > area.center().x();
            const double width = painter.fontMetrics().horizontalAdvance(mark.text);
            const double left = late ? x - 4 - width : x + 4;
            QRectF place(left, area.top(), width, 16);
            while (std::ranges::any_of(taken, [&](const QRectF &r) { return r.intersects(place); }))
                place.translate(0, 16);
            taken.append(place);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, mark.text);
        }
        if (view->limit()) {
            const double y = view->place(from, *view->limit()).y();
            painter.setPen(toneColor(Tone::Limit, palette()));
            painter.drawText(QRectF(area.left(), y - 18, area.width() - 4, 16),
                             Qt::AlignRight | Qt::AlignBottom, view->limitLabel());
        }
    }
    const double top = d->requests->geometry().bottom() + 1;
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(area.left(), top, area.width(), titleHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Health checks"));
    paintHealthStrip(painter, QRectF(area.left(), top + titleHeight, area.width(), stripHeight),
                     d->ticks, from, d->plots.to, double(d->limits.tickSeconds), palette());
    painter.setFont(Theme::tabular(font()));
    painter.setPen(muted);
    const double step = axisStep(d->plots.to - from);
    for (double t = from; t <= d->plots.to + 1; t += step) {
        const double x = area.left() + (t - from) * scale * area.width();
        const QString text = d->start.isValid()
            ? d->start.addSecs(qint64(t)).toUTC().toString(u"HH:mm:ss"_s)
            : tr("%1 s").arg(t);
        const QRectF box(x - 50, top + titleHeight + stripHeight + 2, 100, axisHeight);
        const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0;
        if (x + half > width())
            break;
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, text);
    }
}
