// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QObject>
#include <QPointer>

class Console;
class MainWindow;
class RehearsalPlay;

/// Helps whoever rehearses for the first time: proves the checklist unasked, shows what to mend,
/// and lets the rehearsal's crew do what is left up to the canary, and up to T-0.
class RehearsalGuide : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the guide.
    RehearsalGuide(Console &console, MainWindow &window, QObject *parent = nullptr);

    /// For the rehearsal that was just opened in the window; nothing where another launch was.
    void begin();

private:
    void offerCrew();
    void offerCrewForTheRest();
    void follow(const Entry &entry);
    void showCanary();
    void showRecord();
    void showDeployAgain();
    void prepare();
    void dismissCrew();
    void showPrepared(const ItemId &next);

    Console &m_console;
    MainWindow &m_window;
    /// Plays the crew up to the next thing that is the user's: the canary, or the GOs.
    QPointer<RehearsalPlay> m_crew;
    bool m_rolledBack = false;
};
