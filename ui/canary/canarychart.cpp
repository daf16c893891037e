// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/canarychart.h"

#include "ui/canary/chartfeed.h"
#include "ui/canary/chartground.h"
#include "ui/canary/chartpens.h"
#include "ui/canary/chartplot.h"
#include "ui/widgets/named.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

class CanaryChart::Private
{
public:
    explicit Private(CanaryChart *chart)
        : widget(chart)
    {
        for (ChartPlot *&view : views)
            view = named(new ChartPlot(chart), "canaryPlot"_L1, CanaryChart::tr("Plot"));
    }

    /// Lays the plots out and tells each what to paint.
    void arrange()
    {
        const QPalette colors = widget->palette();
        const CanarySeries &series = feed.series();
        ground = ChartGround::of(widget->size(), series, feed.data(), range, feed.newest(), colors);
        const QPen canary = ChartPens::canary(colors);
        // What is judged lies over the rest.
        QList<ChartPlot::Stroke> latency;
        for (size_t i = 0; i < chartQuantiles.size(); ++i)
            latency.append(
                {&series.quantiles.at(i), ChartPens::quantile(chartQuantiles.at(i), colors)});
        latency.append({&series.latency, canary});
        const std::array<QList<ChartPlot::Stroke>, 4> strokes {
            {{{&series.baselineErrors, ChartPens::baseline(colors)}, {&series.errors, canary}},
             latency,
             {{&series.requests, canary}},
             {{&series.proof, ChartPens::proof(colors)},
              {&series.quicker, ChartPens::quicker(colors)},
              {&series.warning, canary}}}};
        for (size_t i = 0; i < views.size(); ++i) {
            const ChartGround::Plot &plot = ground.plots[i];
            const QRect place = plot.map.area.toAlignedRect().adjusted(-2, -4, 2, 4);
            if (views[i]->geometry() != place)
                views[i]->setGeometry(place);
            views[i]->show(plot.map, plot.steps, series.longestStep(), strokes[i]);
        }
        widget->update();
    }

    CanaryChart *widget;
    std::array<ChartPlot *, 4> views {};
    ChartFeed feed;
    TimeRange range;
    ChartGround ground;
    /// Seconds since the canary took traffic.
    std::optional<double> cursor;
    /// Where the mouse went down and what was shown then.
    std::optional<std::pair<double, double>> drag;
};

CanaryChart::CanaryChart(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setObjectName(u"canaryChart"_s);
    setAccessibleName(tr("Canary measurements"));
    setAccessibleDescription(description());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    d->arrange();
}

CanaryChart::~CanaryChart() = default;

void CanaryChart::setData(const ChartData &data)
{
    d->feed.take(data);
    d->range.setWhole(0, d->feed.newest());
    if (!d->cursor)
        setAccessibleDescription(description());
    d->arrange();
}

const ChartData &CanaryChart::data() const
{
    return d->feed.data();
}

QString CanaryChart::description() const
{
    return d->feed.series().description();
}

QString CanaryChart::readOut() const
{
    return d->cursor ? d->feed.series().readOut(*d->cursor, d->feed.data().start) : QString();
}

const TimeRange &CanaryChart::range() const
{
    return d->range;
}

void CanaryChart::zoom(double factor)
{
    const double middle = (d->range.from() + d->range.to()) / 2;
    const double newest = d->range.isFollowing() ? d->range.to() : middle;
    d->range.zoom(factor, d->cursor.value_or(newest));
    rangeMoved();
}

void CanaryChart::pan(double share)
{
    d->range.pan(share * d->range.span());
    rangeMoved();
}

void CanaryChart::showAll()
{
    d->range.showAll();
    rangeMoved();
}

void CanaryChart::showStretch(double from, double to)
{
    d->range.set(from, to);
    rangeMoved();
}

void CanaryChart::follow()
{
    d->range.follow();
    rangeMoved();
}

void CanaryChart::rangeMoved()
{
    d->arrange();
}

void CanaryChart::setCursor(std::optional<double> t)
{
    if (d->cursor == t)
        return;
    d->cursor = t;
    setAccessibleDescription(t ? readOut() : description());
    update();
}

/// To the tick so many further on, from the newest where there is no cursor yet.
void CanaryChart::moveCursor(int ticks)
{
    const PeakIndex &times = d->feed.series().health;
    if (times.isEmpty())
        return;
    const qsizetype now = d->cursor ? times.firstFrom(*d->cursor) : times.size() - 1 - ticks;
    const double t = times.x(std::clamp<qsizetype>(now + ticks, 0, times.size() - 1));
    d->range.reveal(t);
    setCursor(t);
    d->arrange();
}

QSize CanaryChart::sizeHint() const
{
    return {760, 600};
}

QSize CanaryChart::minimumSizeHint() const
{
    return {360, 420};
}

void CanaryChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        d->arrange();
    QWidget::changeEvent(event);
}

void CanaryChart::resizeEvent(QResizeEvent *event)
{
    d->arrange();
    QWidget::resizeEvent(event);
}

void CanaryChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    d->ground.paint(painter, *this, d->feed.series(), d->feed.data(), d->cursor);
}

void CanaryChart::keyPressEvent(QKeyEvent *event)
{
    const bool far = event->modifiers() & Qt::ShiftModifier;
    const bool moves = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left: moves ? pan(-0.2) : moveCursor(far ? -10 : -1); return;
    case Qt::Key_Right: moves ? pan(0.2) : moveCursor(far ? 10 : 1); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(0.5); return;
    case Qt::Key_Minus: zoom(2); return;
    case Qt::Key_0: showAll(); return;
    case Qt::Key_End: setCursor(std::nullopt), follow(); return;
    case Qt::Key_Escape:
        if (!d->cursor)
            break;
        setCursor(std::nullopt);
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void CanaryChart::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const PlotMap &map = d->ground.plots[0].map;
    if (std::abs(turned.x()) > std::abs(turned.y()))
        d->range.pan(-turned.x() / 1200.0 * d->range.span());
    else
        d->range.zoom(std::pow(0.8, turned.y() / 120.0), map.t(event->position().x()));
    rangeMoved();
    event->accept();
}

void CanaryChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    d->drag = {event->position().x(), d->range.from()};
}

void CanaryChart::mouseMoveEvent(QMouseEvent *event)
{
    const PlotMap &map = d->ground.plots[0].map;
    const double x = event->position().x();
    if (d->drag) {
        const double wanted = d->drag->second - (map.t(x) - map.t(d->drag->first));
        d->range.pan(wanted - d->range.from());
        rangeMoved();
    }
    const bool inside = x >= map.area.left() && x <= map.area.right();
    setCursor(inside ? std::optional(map.t(x)) : std::nullopt);
}

void CanaryChart::mouseReleaseEvent(QMouseEvent *)
{
    d->drag.reset();
}

void CanaryChart::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCursor(std::nullopt);
    QWidget::leaveEvent(event);
}

void CanaryChart::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void CanaryChart::focusOutEvent(QFocusEvent *event)
{
    setCursor(std::nullopt);
    QWidget::focusOutEvent(event);
}
