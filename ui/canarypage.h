// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canaryview.h"

#include <QWidget>

class CanaryChart;
class DeciderRow;
class HoldButton;
class QLabel;
class QToolButton;

/// The canary: the decision as a sentence, the measurements, what decides, and what a person may
/// do. Shows what it is given and decides nothing.
class CanaryPage : public QWidget
{
    Q_OBJECT
public:
    explicit CanaryPage(QWidget *parent = nullptr);

    void setModel(const CanaryView &view);

signals:
    /// Held long enough; the command was shown.
    void promoteRequested();
    void rollbackRequested();
    /// Rehearsals: "errors", "latency", "health", "silence" or "crash".
    void breakRequested(const QString &fault);
    void healRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeActions();
    QWidget *makeRehearsalBar();
    void showState();

    CanaryView m_view;
    QLabel *m_icon = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_subline = nullptr;
    CanaryChart *m_chart = nullptr;
    QList<DeciderRow *> m_rows;
    HoldButton *m_promote = nullptr;
    QLabel *m_promoteNote = nullptr;
    HoldButton *m_rollBack = nullptr;
    QLabel *m_rollbackNote = nullptr;
    QWidget *m_rehearsal = nullptr;
};
