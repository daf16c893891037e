// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QAction>
#include <QObject>

class Console;
class LaunchView;

/// What a person can do to the launch as a whole from every page: a note, another T-0, going back,
/// going on without a gate, the end; and what is said to its alarms. Asks in place, decides
/// nothing.
class LaunchVerbs : public QObject
{
    Q_OBJECT
public:
    LaunchVerbs(Console &console, LaunchView &view, QObject *parent = nullptr);

    const QList<QAction *> &actions() const { return m_actions; }
    /// Shows the alarms as they stand.
    void refresh();

signals:
    void actorNeeded();

private:
    void addVerb(const QString &name, const QString &text, const QKeySequence &key,
                 void (LaunchVerbs::*ask)());
    bool mayAct();
    void askNote();
    void askT0();
    void askRecycle();
    void askOverride();
    void askEnd();
    void openMaintenance();
    void askShelve(const QString &alarm);
    QList<std::pair<QString, QString>> phases(bool past) const;
    QList<std::pair<QString, QString>> releasers() const;

    Console &m_console;
    LaunchView &m_view;
    QList<QAction *> m_actions;
};
