// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;
struct RecentLaunch;

/// The launches that a console left in the middle, in the order given, each with its ways on.
/// Nothing goes on by itself.
class InterruptedBar : public QFrame
{
    Q_OBJECT
public:
    explicit InterruptedBar(QWidget *parent = nullptr);

    /// Shows those that were interrupted; without one it hides itself.
    void setLaunches(const QList<RecentLaunch> &launches);

signals:
    void resumeWanted(const QString &file);
    void inspectWanted(const QString &file);
    void abortWanted(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showShapes();
    void addLaunch(const RecentLaunch &launch);
    void addWay(const QString &name, const QString &text, const RecentLaunch &launch,
                void (InterruptedBar::*wanted)(const QString &));

    QLabel *m_shape;
    QLabel *m_text;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    QGridLayout *m_rows = nullptr;
};
