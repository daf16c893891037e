// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/runbook.h"
#include "domain/verdict.h"
#include "launch/launchstate.h"

#include <QWidget>

class QFrame;
class QLabel;
class QListWidget;
class QPushButton;

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

/// A finding of preflight, open or waived.
struct FoundLine
{
    BlockLine line;
    Finding finding;
    bool isWaived = false;

    friend bool operator==(const FoundLine &, const FoundLine &) = default;
};

struct OverviewView
{
    QList<PhaseLine> phases;
    DoneCounts counts;
    QList<BlockLine> blocking;
    QStringList next;
    /// What preflight found and is not settled, the first of it; below it what people waived.
    QList<FoundLine> found;
    int foundInAll = 0;
    bool mayWaive = false;

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
    void waiverWanted(const Finding &finding);
    /// Its waiver is to be taken back.
    void reopeningWanted(const Finding &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPhases();
    void showBlocking();
    void showFound();
    /// Offers to waive what is selected, or to take its waiver back.
    void showWaive();
    /// The line that is selected; null: none is.
    const FoundLine *chosen() const;

    OverviewView m_view;
    QListWidget *m_phases;
    QLabel *m_counts;
    QLabel *m_blockingTitle;
    QListWidget *m_blocking;
    QFrame *m_foundCard;
    QLabel *m_foundTitle;
    QListWidget *m_found;
    QPushButton *m_waive;
    QLabel *m_next;
};
