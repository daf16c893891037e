// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canary/canaryview.h"

#include <QWidget>

class CanaryChart;
class DeciderRow;
class HoldButton;
class QLabel;
class QVBoxLayout;
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
    /// Stop what is about to happen.
    void abortRequested();
    /// Somebody has seen the alert and goes on.
    void alertSeen(const QString &alarm);
    /// Rehearsals: "errors", "latency", "health", "silence" or "crash".
    void breakRequested(const QString &fault);
    void healRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeActions();
    QWidget *makeQuestion(const QString &name, const QString &button, QLabel *&words);
    void showDeciders();
    void showQuestions();
    QWidget *makeRehearsalBar();
    void showState();

    CanaryView m_view;
    QLabel *m_icon = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_subline = nullptr;
    CanaryChart *m_chart = nullptr;
    QVBoxLayout *m_deciders = nullptr;
    QList<DeciderRow *> m_rows;
    QWidget *m_grace = nullptr;
    QLabel *m_graceWords = nullptr;
    QWidget *m_alert = nullptr;
    QLabel *m_alertWords = nullptr;
    HoldButton *m_promote = nullptr;
    QLabel *m_promoteNote = nullptr;
    HoldButton *m_rollBack = nullptr;
    QLabel *m_rollbackNote = nullptr;
    QWidget *m_rehearsal = nullptr;
};
