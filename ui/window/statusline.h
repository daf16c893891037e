// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QStatusBar>

#include <chrono>

class QComboBox;
class QLabel;
class QProgressBar;

/// The line at the bottom: what runs, who acts, the last durable entry, the time. Nothing crucial
/// stands here alone.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setProgress(int running, int waiting, std::chrono::seconds left);
    void setLastEntry(qint64 seq);
    void setTime(const QDateTime &now);
    /// People who may act, by id and name; `actor` empty: nobody has said yet who it is.
    void setPeople(const QList<std::pair<PersonId, QString>> &people, const PersonId &actor);
    /// Opens the list of people.
    void askActor();

signals:
    void actorChosen(const PersonId &person);

private:
    QLabel *m_shape;
    QLabel *m_progress;
    QProgressBar *m_bar;
    QComboBox *m_actor;
    QLabel *m_entry;
    QLabel *m_time;
    int m_most = 0;
};
