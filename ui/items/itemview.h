// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"
#include "domain/verdict.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

/// One line of an item's history.
struct HistoryRow
{
    QDateTime time;
    QString actor;
    /// Where the item stood after it; empty for notes.
    std::optional<ItemState> state;
    QString text;

    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

/// All that the detail pane shows of one item or step. Made by the binder, shown as it is.
struct ItemView
{
    ItemId id;
    bool isStep = false;
    QString title;
    QString detail;
    int line = 0;
    ItemState state = ItemState::Pending;
    QDateTime since;
    QString age;
    /// "shelf life 24 h", "3 d left", "by Name": what stands beside the age.
    QString standing;
    QString expected;
    QString seen;
    QString from;
    QString advice;
    /// The sentence that says why.
    QString reason;
    /// "2026-11-30 18:42:07 UTC": until when what a person said, or a pass, counts.
    QString until;
    /// Whether and why an item blocks, in one sentence.
    QString blocking;
    QString evidence;
    QByteArray output;
    /// The file that holds the whole of it; empty: there is only `output`.
    QString spool;
    QString command;
    QString commandLanguage;
    /// What the document says, and who changed it and why, where another command runs.
    QString written;
    /// What preflight found about its commands.
    QStringList findings;
    /// Of these the first whose fix can be applied here.
    std::optional<Finding> fixable;
    QList<HistoryRow> history;
    /// How many rows came before them.
    qsizetype olderHistory = 0;
    /// Notes under a step, criteria, help for the item.
    QStringList help;
    /// The runbook's guide for what is wrong with it; empty: nothing is, or there is none.
    QString guide;
    /// Why it may not be carried out yet; empty: it may.
    QStringList blockers;
    /// The step that comes before this one, and the ways out; empty: it is its turn.
    QString comesFirst;
    /// "check http · evidence 3f9a…c210".
    QString foot;

    /// Who may release what is dangerous or critical: everybody but the one who acts; for a
    /// critical item those who hold a role.
    QList<std::pair<PersonId, QString>> releasers;

    bool readOnly = false;
    bool hasCheck = false;
    bool canAttest = false;
    bool canAccept = false;
    bool canWaive = false;
    bool canUndo = false;
    bool canFix = false;
    bool dangerous = false;
    /// Runs only by a button that is held: dangerous, or it moves all traffic at once.
    bool held = false;
    /// A waiver needs a second person.
    bool critical = false;
    bool running = false;

    friend bool operator==(const ItemView &, const ItemView &) = default;
};
