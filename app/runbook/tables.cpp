// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static const QStringList statusNames {
    u"status"_s, u"done"_s, u"done?"_s, u"check"_s, u"complete"_s, u"completed"_s, u"state"_s,
    u"☐"_s,      u"✓"_s,    u"✅"_s,    u"ok"_s,    u"pass"_s,     u"pass/fail"_s};
static const QStringList whenNames {u"when"_s,     u"time"_s, u"owner"_s,    u"due"_s,
                                    u"offset"_s,   u"t"_s,    u"t-minus"_s,  u"responsible"_s,
                                    u"assignee"_s, u"who"_s,  u"deadline"_s, u"dri"_s};
static const QStringList titleNames {
    u"action"_s, u"item"_s, u"task"_s,        u"step"_s,        u"check"_s,     u"activity"_s,
    u"what"_s,   u"todo"_s, u"requirement"_s, u"description"_s, u"milestone"_s, u"event"_s};

int Table::column(const QStringList &names) const
{
    for (const QString &name : names) {
        for (int i = 0; i < header.size(); ++i) {
            const QString title = header[i].toLower();
            if (title == name || title.startsWith(name + u' '))
                return i;
        }
    }
    return -1;
}

bool Table::isSignOff() const
{
    return column({u"role"_s, u"approver"_s, u"rolle"_s, u"team"_s}) >= 0
        && column({u"signature"_s, u"sign-off"_s, u"signoff"_s, u"signed"_s, u"approval"_s,
                   u"approved"_s, u"decision"_s, u"unterschrift"_s})
        >= 0;
}

bool Table::isContacts() const
{
    return column({u"email"_s, u"e-mail"_s, u"mail"_s, u"phone"_s, u"contact"_s, u"slack"_s,
                   u"channel"_s, u"pager"_s, u"address"_s})
        >= 0;
}

int Table::titleColumn() const
{
    const int named = column(titleNames);
    if (named >= 0)
        return named;
    // The widest of the others: numbers, boxes and owners are short.
    int best = 0;
    qsizetype widest = -1;
    for (int i = 0; i < header.size(); ++i) {
        qsizetype width = 0;
        for (const TableRow &row : rows)
            width += row.cells.value(i).size();
        if (width > widest) {
            widest = width;
            best = i;
        }
    }
    return best;
}

static bool isBoxCell(const QString &cell)
{
    const QString bare = cell.trimmed();
    return bare == u"[ ]" || bare == u"[x]" || bare == u"[X]" || bare == u"☐" || bare == u"☑"
        || bare == u"⬜";
}

bool Table::isChecklist() const
{
    if (isSignOff() || isContacts() || rows.isEmpty())
        return false;
    const bool boxes = std::ranges::any_of(
        rows, [](const TableRow &row) { return std::ranges::any_of(row.cells, isBoxCell); });
    if (boxes)
        return true;
    return column(titleNames) >= 0 && (column(statusNames) >= 0 || column(whenNames) >= 0);
}

static QString oneLine(const Markdown &document, int index)
{
    return document.text(index).text.simplified();
}

Table readTable(const Markdown &document, int index)
{
    Table table;
    table.line = document.block(index).line;
    bool first = true;
    for (int row = document.firstChild(index); row >= 0; row = document.nextSibling(row)) {
        QStringList cells;
        for (int cell = document.firstChild(row); cell >= 0; cell = document.nextSibling(cell))
            cells.append(oneLine(document, cell));
        if (first)
            table.header = cells;
        else
            table.rows.append({cells, document.block(row).line});
        first = false;
    }
    return table;
}

bool isBlankCell(QStringView cell)
{
    return std::ranges::all_of(
        cell, [](QChar c) { return c.isSpace() || c == u'_' || c == u'-' || c == u'.'; });
}

bool saysDone(QStringView cell)
{
    const QStringView bare = cell.trimmed();
    static const QStringList done {u"[x]"_s, u"☑"_s,    u"✅"_s,       u"✓"_s,        u"✔"_s,
                                   u"✔️"_s,   u"done"_s, u"complete"_s, u"completed"_s};
    return std::ranges::any_of(
        done, [bare](const QString &word) { return bare.compare(word, Qt::CaseInsensitive) == 0; });
}
