// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/verdict.h"
#include "launch/launchstate.h"

#include <QWidget>

class QFrame;
class QLabel;
class QListWidget;

/// One phase on the timeline.
struct PhaseLine
{
    PhaseId id;
    QString title;
    QString offset;
    /// "in 42 min", "12 min ago"; empty without an offset.
    QString due;
    ItemState worst = ItemState::Pending;
    int done = 0;
    int total = 0;
    bool current = false;

    friend bool operator==(const PhaseLine &, const PhaseLine &) = default;
};

struct BlockLine
{
    ItemId item;
    QString text;
    ItemState state = ItemState::Pending;

    friend bool operator==(const BlockLine &, const BlockLine &) = default;
};

struct OverviewView
{
    QList<PhaseLine> phases;
    DoneCounts counts;
    QList<BlockLine> blocking;
    QStringList next;
    /// What preflight found and is not settled, the first of it.
    QList<BlockLine> found;
    int foundInAll = 0;

    friend bool operator==(const OverviewView &, const OverviewView &) = default;
};

/// The launch at one glance: phases in time, what is done by whom, what blocks, what comes next.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);

    void setView(const OverviewView &view);
    void focusBlocking();

signals:
    void phaseWanted(const PhaseId &phase);
    void itemWanted(const ItemId &item);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPhases();
    void showBlocking();
    void showFound();

    OverviewView m_view;
    QListWidget *m_phases;
    QLabel *m_counts;
    QLabel *m_blockingTitle;
    QListWidget *m_blocking;
    QFrame *m_foundCard;
    QLabel *m_foundTitle;
    QListWidget *m_found;
    QLabel *m_next;
};
