// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

/// One alarm as it is shown.
struct AlarmLine
{
    QString id;
    QString text;
    /// "3 min ago", "seen by Olga", "over".
    QString standing;
    bool seen = false;
    bool over = false;

    friend bool operator==(const AlarmLine &, const AlarmLine &) = default;
};

/// Alarms under the countdown, on every page: each stays until a person has seen it, even where it
/// has passed. A few at a time, the oldest first.
class AlarmBar : public QFrame
{
    Q_OBJECT
public:
    explicit AlarmBar(QWidget *parent = nullptr);

    /// `mayAct`: a person can acknowledge here.
    void setAlarms(const QList<AlarmLine> &alarms, bool mayAct);

signals:
    void acknowledged(const QString &alarm);
    void shelveWanted(const QString &alarm);

private:
    QWidget *makeRow(const AlarmLine &alarm);

    QVBoxLayout *m_rows;
    QList<AlarmLine> m_alarms;
    bool m_mayAct = false;
};
