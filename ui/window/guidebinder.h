// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QObject>

class Console;
class HelpPage;
class MainWindow;

/// Ties the guides of the help page to the launch: a trigger that fires opens its guide, and what
/// is done there goes into the ledger. Lives as long as the page.
class GuideBinder : public QObject
{
    Q_OBJECT
public:
    /// `window` must outlive it.
    GuideBinder(Console &console, MainWindow &window, HelpPage &page);

private:
    void takeIn(const Entry &entry);
    void open(const QString &words, const QString &because, bool onScreen);
    void show(const QString &guide, const QString &because);
    void recordStep(const QString &guide, int number);
    void showTicks();

    Console &m_console;
    MainWindow &m_window;
    HelpPage &m_page;
};
