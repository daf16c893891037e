// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/replayscale.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class Console;
class Launch;
class QAction;
class ReplayBar;
class VerifyDesk;
struct Verification;

/// Ties the replay bar to a record that is looked through: moves it by slider, buttons and keys,
/// plays it, and has it verified meanwhile. Decides nothing.
class ReplayBinder : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    ReplayBinder(Console &console, ReplayBar &bar, QObject *parent = nullptr);

    /// Call when a launch is open; nothing happens where that is no replay.
    void start();
    void stop();
    bool isReplaying() const { return m_scale.size() > 0; }
    /// Keys that move the replay from every page.
    const QList<QAction *> &actions() const { return m_actions; }
    /// What changes a launch is not to be had while one is only looked at.
    void setActing(const QList<QAction *> &actions) { m_acting = actions; }

private:
    void addMove(const QString &name, const QString &text, const QKeySequence &key,
                 const std::function<void()> &move);
    void go(const ReplayMoment &moment);
    void goTo(qint64 position);
    void step(int entries);
    void toMark(bool next);
    void toEnd(bool last);
    void togglePlay();
    void playOn();
    void show();
    void setMarks();
    void verify();
    void showStanding(const Verification &found);
    Launch &launch() const;

    Console &m_console;
    ReplayBar &m_bar;
    VerifyDesk *m_verifier;
    ReplayScale m_scale;
    /// How many entries there were at each mark.
    QList<qint64> m_marks;
    qint64 m_position = 0;
    QTimer m_play;
    QElapsedTimer m_since;
    QList<QAction *> m_actions;
    QList<QAction *> m_acting;
};
