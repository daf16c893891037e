// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/commandline.h"
#include "runbook/preflight.h"

#include <QHash>
#include <QSet>

/// What several rules of preflight ask of a document.

/// A line of the file outside its fences.
struct DocumentLine
{
    QString text;
    int line = 0;
};

/// The lines outside commands, front matter included.
QList<DocumentLine> proseLines(const Runbook &runbook);

/// The section a line stands in; null above the first.
const Section *sectionAt(const Runbook &runbook, int line);

/// The remarks of one kind.
QList<ReadingRemark> remarksOf(const Runbook &runbook, ReadingRemark::Kind kind);

/// One simple command of a shell fence and where it stands.
struct PlacedCommand
{
    QString text;
    /// The whole line it is part of.
    QString lineText;
    int line = 0;
    /// Of its fence.
    QString language;
    /// Empty for a command of a guide or item.
    ItemId step;
    /// It is text or a value of an array that an earlier line began.
    bool isText = false;
};

/// The lines of a fence that begin commands: text and values that earlier lines began left out.
QList<CommandLine> beginningLines(const Command &command);

/// The shell fences, those together that share a shell: a step's, an item's, a guide's.
QList<QList<Command>> shellsOf(const Runbook &runbook);

/// Every simple command of every shell fence, in the document's order; those of guides when asked
/// for.
QList<PlacedCommand> placedCommands(const Runbook &runbook, bool guides);

/// What says when two limits are the same, whatever they do when it is passed.
QString limitKey(const QString &metric, const std::optional<double> &value, const QString &unit);
/// The first trigger of each limit, by its key; those that name no metric left out.
QHash<QString, const RollbackTrigger *> triggersByLimit(const Runbook &runbook);

/// The roles of the runbook, and those that only the plan's quorum names, which stand at no line.
QList<Role> signingRoles(const PreflightInput &input);

/// Whether the plan sends a command of this step to another machine.
bool runsElsewhere(const PreflightInput &input, const ItemId &step);
