// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/markdown.h"

/// One row below the header.
struct TableRow
{
    QStringList cells;
    int line = 0;

    QString cell(int column) const
    {
        return column >= 0 ? cells.value(column).trimmed() : QString();
    }
};

/// A table as words.
struct Table
{
    QStringList header;
    QList<TableRow> rows;
    int line = 0;

    /// The first column whose header is one of `names` or begins with one of them and a blank; -1
    /// without.
    int column(const QStringList &names) const;
    /// Roles that sign, by the header.
    bool isSignOff() const;
    /// One row is one item: by the header, or by boxes in the cells.
    bool isChecklist() const;
    /// Names with addresses.
    bool isContacts() const;
    /// The column that says what is to be done.
    int titleColumn() const;
    /// The column of offsets from T-0; -1 without.
    int offsetColumn() const;
};

/// `index` is a block of kind Table.
Table readTable(const Markdown &document, int index);

/// "[ ]", "☐": a box and nothing else.
bool isBoxCell(QStringView cell);

/// A cell that only blanks stand in: "", "-", "____".
bool isBlankCell(QStringView cell);

/// "[x]", a ticked box sign, "done": what a status cell says is settled.
bool saysDone(QStringView cell);
