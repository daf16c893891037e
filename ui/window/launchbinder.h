// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "ui/widgets/soon.h"
#include "ui/window/countdownbar.h"
#include "ui/window/overviewpage.h"

#include <QSet>
#include <QTimer>

class Console;
class LaunchView;
class PhaseBinder;
class PhaseModel;
class StatusLine;

/// Keeps countdown, badges, overview and status line true while a launch is open. Decides nothing.
class LaunchBinder : public QObject
{
    Q_OBJECT
public:
    LaunchBinder(Console &console, PhaseModel &model, LaunchView &view, StatusLine &status,
                 QObject *parent = nullptr);

    /// Call when a launch is open and its pages stand, and again after it was closed.
    void start();
    void stop();
    /// Shows everything as it stands now.
    void refresh();

    /// `model` shows the launch of the console, as it stood when it was asked last.
    static CountdownView countdownView(const Console &console, const PhaseModel &model);
    static OverviewView overviewView(const Console &console, const PhaseModel &model);

signals:
    /// What stands on every page is to be shown again.
    void shown();

private:
    void noteEntry(const Entry &entry);
    void noteItem(const ItemId &item);
    void showChanged();
    void tick();
    void showAll();
    void showPages();
    void showBadges();
    void showOverview();
    void showProgress();

    Console &m_console;
    PhaseModel &m_model;
    LaunchView &m_view;
    StatusLine &m_status;
    QTimer m_fast;
    QTimer m_slow;
    Soon m_soon;
    /// What has changed since it was shown last.
    QSet<ItemId> m_changed;
    /// Something that is about no single item or step.
    bool m_anyChanged = false;
};
