// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QObject>

class Console;
class MainWindow;

/// Helps whoever rehearses for the first time: proves the checklist unasked, shows what to mend,
/// and lets the rehearsal's crew do what is left up to the canary.
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
    void follow(const Entry &entry);
    void showDeployAgain();
    void prepare();
    void showPrepared(const ItemId &next);

    Console &m_console;
    MainWindow &m_window;
};
