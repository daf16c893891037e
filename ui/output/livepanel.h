// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/endless.h"

#include <QFrame>
#include <QTimer>

class Console;
class OutputView;
class QComboBox;
class QLabel;
class QPushButton;

/// A guide's command at work: what runs, where, for how long at most, and what it writes. One at a
/// time.
class LivePanel : public QFrame
{
    Q_OBJECT
public:
    explicit LivePanel(Console &console, QWidget *parent = nullptr);

    /// Shows the command, ready to be started.
    void choose(const LookCommand &look);

private:
    void start();
    void showStanding();
    void takeEnd(const QString &how);

    Console &m_console;
    LookCommand m_look;
    QLabel *m_command;
    QLabel *m_standing;
    QComboBox *m_places;
    QComboBox *m_box;
    QPushButton *m_run;
    QPushButton *m_stop;
    OutputView *m_output;
    QTimer m_clock;
};
