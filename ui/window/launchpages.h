// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QHash>
#include <QObject>

class Console;
class LaunchView;
class MainWindow;
class PhaseBinder;
class PhaseModel;
class PhasePage;

/// The pages of an open launch: its phases as tabs, and what stands between and beside them.
class LaunchPages : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    LaunchPages(Console &console, PhaseModel &model, LaunchView &view, MainWindow &window);

    /// Adds the pages of the launch that was just opened.
    void fill();
    void clear();

    /// The page that is shown, where it is a phase.
    PhasePage *current() const;
    void refresh();
    void runCurrent();
    void runSection();
    /// Puts the keyboard into the search of the page that is shown.
    void find();
    /// Who comes by keyboard goes on by keyboard: the arrows and Space work at once.
    void focusList();
    void showItem(const ItemId &item);
    void showTab(int index);
    /// Opens one of the runbook's guides on the help page.
    void openGuide(const QString &title, const QString &because);
    /// How the tree and the pane of a phase share the width.
    QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state) { m_splitter = state; }

signals:
    /// Something was to be recorded, and nobody had said who they are.
    void actorNeeded();

private:
    void addPhase(const PhaseId &phase, const QString &title);
    void prepareShown();

    Console &m_console;
    PhaseModel &m_model;
    LaunchView &m_view;
    MainWindow &m_window;
    QHash<PhasePage *, PhaseBinder *> m_binders;
    QByteArray m_splitter;
};
