// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

/// A place on the slider that people look for: a GO, a hold, a rollback.
struct ReplayMark
{
    /// 0 at the start, 1 at the end.
    double place = 0;
    QString text;
    bool isBad = false;
};

/// The time slider of a replay. Left and Right go by entries, Page by marks, Home and End to the
/// ends; Space plays. A click goes there.
class ReplaySlider : public QSlider
{
    Q_OBJECT
public:
    explicit ReplaySlider(QWidget *parent = nullptr);

    void setMarks(const QList<ReplayMark> &marks);
    /// Where it stands, 0 to 1.
    void setPlace(double place);

signals:
    /// By hand: 0 to 1.
    void placed(double place);
    void stepped(int entries);
    /// To the mark before this moment, or to the one after it.
    void markWanted(bool next);
    void endWanted(bool last);
    void playToggled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void drag(const QMouseEvent *event);
    int xOf(double place) const;
    double placeAt(int x) const;

    QList<ReplayMark> m_marks;
    bool m_dragged = false;
};
