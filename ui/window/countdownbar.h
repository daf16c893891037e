// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signoff.h"
#include "domain/verdict.h"
#include "launch/countdown.h"

#include <QFrame>

class Badge;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

/// What one role has said, for the bar.
struct RoleSays
{
    QString title;
    std::optional<Decision> decision;
    bool stale = false;

    friend bool operator==(const RoleSays &, const RoleSays &) = default;
};

/// The bar's words at one moment.
struct CountdownView
{
    QString title;
    QString release;
    QString environment;
    QString clock;
    ClockState state = ClockState::Counting;
    /// "18:00 UTC (19:00 CET)": where T-0 is planned now; a running hold moves it along.
    QString t0;
    QList<RoleSays> poll;
    int blocking = 0;
    ItemState worst = ItemState::Pass;
    bool rehearsal = false;
    double speed = 1.0;
    bool record = false;
    bool rollbackArmed = true;

    friend bool operator==(const CountdownView &, const CountdownView &) = default;
};

/// Stands on every page: how long, what state, what blocks, who has said GO.
class CountdownBar : public QFrame
{
    Q_OBJECT
public:
    explicit CountdownBar(QWidget *parent = nullptr);

    void setView(const CountdownView &view);
    void setMenu(class QMenu *menu);

signals:
    void blockingWanted();
    void pollWanted();
    void holdWanted();
    void rollbackWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPoll();
    static QString stateWords(ClockState state);
    void fit();
    void showTitle(int widest);
    QString subject() const;
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] int leftForTitle(bool withNames) const;
    [[nodiscard]] int pollWidth(bool withNames) const;

    CountdownView m_view;
    QLabel *m_title;
    QLabel *m_subject;
    QLabel *m_t0;
    QLabel *m_clock;
    Badge *m_state;
    Badge *m_mark;
    QWidget *m_poll;
    QHBoxLayout *m_pollRow;
    /// Words that go first where the window is narrow; their shapes stay.
    QList<QLabel *> m_pollNames;
    QToolButton *m_blocking;
    QPushButton *m_hold;
    QPushButton *m_rollback;
    QToolButton *m_menu;
};
