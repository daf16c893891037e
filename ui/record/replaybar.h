// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verdict.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QToolButton;
class ReplaySlider;

/// The moment a replay shows, in words.
struct ReplayView
{
    /// "2026-11-24 18:25:41 UTC".
    QString moment;
    /// "212 of 412 entries".
    QString entry;
    /// The newest entry by then, in one sentence.
    QString sentence;
    bool atStart = false;
    bool atEnd = false;
    bool playing = false;

    friend bool operator==(const ReplayView &, const ReplayView &) = default;
};

/// Stands on top of the window while a record is looked through: that it is a replay, which moment
/// is shown, and the ways to another one.
class ReplayBar : public QFrame
{
    Q_OBJECT
public:
    explicit ReplayBar(QWidget *parent = nullptr);

    void setView(const ReplayView &view);
    /// What a verification said, or what is wrong with the file.
    void setStanding(ItemState state, const QString &words);
    ReplaySlider *slider() const { return m_slider; }
    /// Seconds of the record a second of play.
    double speed() const;

signals:
    /// By this many entries.
    void stepped(int entries);
    /// To the first entry, or to the last.
    void endWanted(bool last);
    void playToggled();
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitSentence();
    QToolButton *addButton(const QString &name, const QString &text, const QString &what,
                           void (ReplayBar::*slot)());
    void toFirst() { emit endWanted(false); }
    void toLast() { emit endWanted(true); }
    void back() { emit stepped(-1); }
    void on() { emit stepped(1); }
    void play() { emit playToggled(); }

    ReplayView m_view;
    ItemState m_standingState = ItemState::Running;
    QLabel *m_word;
    QLabel *m_moment;
    QLabel *m_entry;
    QLabel *m_sentence;
    QLabel *m_shape;
    QLabel *m_standing;
    ReplaySlider *m_slider;
    QComboBox *m_speed;
    QToolButton *m_first;
    QToolButton *m_back;
    QToolButton *m_play;
    QToolButton *m_on;
    QToolButton *m_last;
};
