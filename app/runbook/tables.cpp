// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/tables.h"

#include "runbook/boxsigns.h"
#include "runbook/choices.h"

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
    const int status = column(statusNames);
    int best = 0;
    qsizetype widest = -1;
    for (int i = 0; i < header.size(); ++i) {
        qsizetype width = 0;
        bool boxes = i == status && header.size() > 1;
        for (const TableRow &row : rows) {
            width += row.cells.value(i).size();
            boxes = boxes || row.cell(i).contains(u"[ ]"_s) || isBoxCell(row.cell(i));
        }
        if (boxes)
            continue;
        if (width > widest) {
            widest = width;
            best = i;
        }
    }
    return best;
}

int Table::offsetColumn() const
{
    return column({u"t"_s, u"offset"_s, u"t-minus"_s, u"t+/-"_s, u"time"_s, u"when"_s});
}

bool isBoxCell(QStringView cell)
{
    const QStringView bare = cell.trimmed();
    if (bare == u"[ ]" || bare == u"[x]" || bare == u"[X]")
        return true;
    const auto sign = boxSignAt(bare);
    return sign && sign->length == bare.size()
        && (sign->kind == BoxSign::Kind::Open || sign->kind == BoxSign::Kind::Ticked);
}

/// What a status cell says of work, not of a thing: "TODO", "in progress", a box.
static bool isWorkState(const QString &cell)
{
    static const QStringList states {u"todo"_s,        u"to do"_s,   u"open"_s,     u"pending"_s,
                                     u"not started"_s, u"done"_s,    u"complete"_s, u"completed"_s,
                                     u"in progress"_s, u"blocked"_s, u"⏳"_s,       u"🔄"_s};
    const QString bare = cell.trimmed().toLower();
    return std::ranges::any_of(states, [&](const QString &state) { return bare.endsWith(state); })
        || isBoxCell(cell);
}

static bool startsWithOpenSign(const QString &cell)
{
    const auto sign = boxSignAt(cell);
    return sign && sign->kind == BoxSign::Kind::Open;
}

bool Table::isChecklist() const
{
    if (isSignOff() || isContacts() || rows.isEmpty())
        return false;
    const bool boxes = std::ranges::any_of(rows, [](const TableRow &row) {
        return std::ranges::any_of(row.cells, [](const QString &cell) {
            return isBoxCell(cell) || startsWithOpenSign(cell)
                || (cell.contains(u"[ ]"_s) && choiceIn(cell, false));
        });
    });
    if (boxes)
        return true;
    const int status = column(statusNames);
    if (column(titleNames) >= 0 && (status >= 0 || column(whenNames) >= 0))
        return true;
    return status >= 0
        && std::ranges::all_of(rows,
                               [status](const TableRow &row) {
                                   return isWorkState(row.cell(status))
                                       || isBlankCell(row.cell(status));
                               })
        && std::ranges::any_of(
               rows, [status](const TableRow &row) { return isWorkState(row.cell(status)); });
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
    QStringView bare = cell.trimmed();
    if (const auto sign = boxSignAt(bare); sign && sign->length < bare.size()
        && (sign->kind == BoxSign::Kind::Tick || sign->kind == BoxSign::Kind::Ticked))
        bare = bare.sliced(sign->length);
    static const QStringList done {u"[x]"_s, u"☑"_s,    u"✅"_s,       u"✓"_s,        u"✔"_s,
                                   u"✔️"_s,   u"done"_s, u"complete"_s, u"completed"_s};
    return std::ranges::any_of(
        done, [bare](const QString &word) { return bare.compare(word, Qt::CaseInsensitive) == 0; });
}
