// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canarychart.h"

#include "ui/chartground.h"
#include "ui/verdictstyle.h"

#include <QAccessible>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// One of the plots: Qt Charts brings its grid, the lines are painted straight from their index,
/// since its own series take time with every point.
class PlotView : public QChartView
{
public:
    struct Stroke
    {
        const PeakIndex *line;
        QPen pen;
    };

    explicit PlotView(QWidget *parent)
        : QChartView(parent)
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
    }

    /// `map` in the coordinates of the widget around it.
    void show(const PlotMap &map, int steps, double longest, const QList<Stroke> &strokes)
    {
        m_map = map;
        m_map.area.translate(-pos());
        m_longest = longest;
        m_strokes = strokes;
        QColor grid = parentWidget()->palette().color(QPalette::Text);
        grid.setAlphaF(0.14F);
        if (m_y->gridLinePen().color() != grid)
            m_y->setGridLinePen(QPen(grid, 1));
        if (chart()->plotArea() != m_map.area)
            chart()->setPlotArea(m_map.area);
        if (m_y->tickCount() != steps + 1)
            m_y->setTickCount(steps + 1);
        m_y->setRange(map.low, map.high);
        viewport()->update();
    }

protected:
    void drawForeground(QPainter *painter, const QRectF &) override
    {
        for (const Stroke &stroke : std::as_const(m_strokes))
            PlotPainter::paintLine(*painter, m_map, *stroke.line, m_longest, stroke.pen);
    }

private:
    QValueAxis *m_x;
    QValueAxis *m_y;
    PlotMap m_map;
    double m_longest = 0;
    QList<Stroke> m_strokes;
};

class CanaryChart::Private
{
public:
    explicit Private(CanaryChart *chart)
        : widget(chart)
    {
        for (PlotView *&view : views)
            view = new PlotView(chart);
    }

    void take(const ChartData &given)
    {
        const qsizetype known = data.ticks.size();
        const bool grew = data.limits == given.limits && known <= given.ticks.size()
            && weighed <= given.evidence.size()
            && (known == 0 || data.ticks.constLast() == given.ticks.at(known - 1));
        if (!grew) {
            series = CanarySeries(given.limits);
            weighed = 0;
        }
        for (qsizetype i = grew ? known : 0; i < given.ticks.size(); ++i)
            series.append(given.ticks.at(i));
        for (; weighed < given.evidence.size(); ++weighed)
            series.append(given.evidence.at(weighed));
        data = given;
        range.setWhole(0, newest());
    }

    /// Where the time axis ends: the last tick, or now where none comes any more.
    double newest() const
    {
        const double last = series.last();
        if (!data.start.isValid() || !data.now.isValid() || data.ticks.isEmpty())
            return last;
        const auto now = double(data.start.secsTo(data.now));
        return now - last > 2 * double(data.limits.tickSeconds) ? now : last;
    }

    /// Lays the plots out and tells each what to paint.
    void arrange()
    {
        const QPalette colors = widget->palette();
        ground = ChartGround::of(widget->size(), series, data, range, newest(), colors);
        const QPen canary = ChartGround::canaryPen(colors);
        const QPen baseline = ChartGround::baselinePen(colors);
        const QPen proof = ChartGround::proofPen(colors);
        const std::array<QList<PlotView::Stroke>, 4> strokes {
            {{{&series.baselineErrors, baseline}, {&series.errors, canary}},
             {{&series.latency, canary}},
             {{&series.requests, canary}},
             {{&series.proof, proof}, {&series.warning, canary}}}};
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
    std::array<PlotView *, 4> views {};
    ChartData data;
    CanarySeries series;
    /// How much of the evidence is in the series.
    qsizetype weighed = 0;
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
    d->take(data);
    if (!d->cursor)
        setAccessibleDescription(description());
    d->arrange();
}

const ChartData &CanaryChart::data() const
{
    return d->data;
}

QString CanaryChart::description() const
{
    return d->series.description();
}

QString CanaryChart::readOut() const
{
    return d->cursor ? d->series.readOut(*d->cursor, d->data.start) : QString();
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
    const PeakIndex &times = d->series.health;
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
    d->ground.paint(painter, *this, d->series, d->data, d->cursor);
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
