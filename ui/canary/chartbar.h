// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CanaryChart;
class QLabel;
class QToolButton;

/// What one may do with the chart above it: come nearer, go further, see all, go with the newest,
/// save it as a picture, a drawing or numbers.
class ChartBar : public QWidget
{
    Q_OBJECT
public:
    /// `chart` must outlive the bar.
    explicit ChartBar(CanaryChart *chart, QWidget *parent = nullptr);

    /// By the ending of `path`: png, svg or csv. What came of it stands in the bar.
    void save(const QString &path);

private:
    QToolButton *addButton(const QString &name, const QString &text, const QString &tip);
    void askWhere(const QString &title, const QString &suffix);

    CanaryChart *m_chart;
    QLabel *m_message;
};
