// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"

#include <QWidget>

#include <memory>

/// What the plots' lines are held against.
struct ChartLimits
{
    double errorRate = 0.05;
    /// Of the latency, 0..1.
    double latencyQuantile = 0.95;
    double latencySeconds = 2.0;
    qint64 tickSeconds = 10;

    friend bool operator==(const ChartLimits &, const ChartLimits &) = default;
};

/// A moment on the plots' time axis.
struct CanaryMark
{
    /// Seconds since the canary took traffic.
    qint64 t = 0;
    QString text;

    friend bool operator==(const CanaryMark &, const CanaryMark &) = default;
};

/// Error share, latency, requests a second and health checks above one another on one time axis,
/// with limits, marks and gaps. Takes its colours from the palette; its accessible description
/// tells the newest values.
class CanaryChart : public QWidget
{
    Q_OBJECT
public:
    explicit CanaryChart(QWidget *parent = nullptr);
    ~CanaryChart() override;

    /// `start`: when the canary took traffic; invalid: the axis counts minutes from it.
    void setTicks(const QList<Tick> &ticks, const ChartLimits &limits,
                  const QList<CanaryMark> &marks, const QDateTime &start);
    /// The newest values in words.
    QString description() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
