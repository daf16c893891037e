// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canary/chartdata.h"
#include "ui/canary/timerange.h"

#include <QWidget>

#include <memory>

/// Error share, latency quantiles, requests a second, health checks and evidence above one another
/// on one time axis, with limits, marks and gaps. Wheel and + - zoom, dragging and Ctrl+arrows pan,
/// the arrows move a cursor whose values stand below the plots, 0 shows all, End goes with the
/// newest. Takes its colours from the palette; its accessible description tells the newest values,
/// or those at the cursor.
class CanaryChart : public QWidget
{
    Q_OBJECT
public:
    explicit CanaryChart(QWidget *parent = nullptr);
    ~CanaryChart() override;

    /// Ticks that only grew are added, whatever stood before them.
    void setData(const ChartData &data);
    const ChartData &data() const;
    /// The newest values in words.
    QString description() const;
    /// The values at the cursor in words; empty without a cursor.
    QString readOut() const;
    const TimeRange &range() const;

    /// Below 1 comes nearer, around the cursor or the middle.
    void zoom(double factor);
    /// By shares of what is shown; below 0 goes back.
    void pan(double share);
    void showAll();
    /// From..to, in seconds since the canary took traffic.
    void showStretch(double from, double to);
    void follow();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rangeMoved();
    void moveCursor(int ticks);
    void setCursor(std::optional<double> t);

    class Private;
    std::unique_ptr<Private> d;
};
