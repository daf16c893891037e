// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/boxsigns.h"
#include "runbook/contentreader.h"
#include "runbook/tables.h"
#include "runbook/titles.h"

using namespace Qt::StringLiterals;

static void takeRowChoice(const QString &cell, ChecklistItem &item)
{
    const auto choice = choiceIn(cell, false);
    if (!choice || choice->options.size() < 2)
        return;
    item.options = choice->options;
    item.checked = choice->made;
}

void ContentReader::readTable(int index)
{
    const Table table = ::readTable(m_document, index);
    if (!table.isChecklist())
        return;
    const int titleColumn = table.titleColumn();
    const int whenColumn = table.offsetColumn();
    for (const TableRow &row : table.rows) {
        ChecklistItem item;
        item.kind = ChecklistItem::Kind::TableRow;
        item.line = row.line;
        item.title = row.cell(titleColumn);
        if (const auto sign = boxSignAt(item.title)) {
            item.checked = sign->kind == BoxSign::Kind::Ticked || sign->kind == BoxSign::Kind::Tick;
            item.title = item.title.sliced(sign->length);
        }
        if (isBlankCell(item.title))
            continue;
        QStringList details;
        for (int i = 0; i < table.header.size(); ++i) {
            QString cell = row.cell(i);
            item.checked = item.checked || (i != titleColumn && saysDone(cell));
            if (i == titleColumn || isBlankCell(cell) || isBoxCell(cell))
                continue;
            takeRowChoice(cell, item);
            // "-30m" below "T" means T-30m.
            if (i == whenColumn && (cell.startsWith(u'+') || cell.startsWith(u'-')))
                cell.prepend(u'T');
            details.append(table.header[i].isEmpty() ? cell : table.header[i] + u": "_s + cell);
        }
        item.detail = details.join(u"; "_s);
        append(std::move(item));
    }
    m_last = Last::Nothing;
}

/// A paragraph whose lines begin with drawn boxes: a line an item, other lines go on with it.
void ContentReader::readDrawnLines(int paragraph)
{
    const QStringList lines = m_document.text(paragraph).text.split(u'\n');
    int number = m_document.block(paragraph).line;
    bool open = false;
    for (const QString &line : lines) {
        const auto sign = boxSignAt(line);
        if (sign) {
            ChecklistItem item;
            item.kind = ChecklistItem::Kind::Sign;
            item.checked = sign->kind == BoxSign::Kind::Ticked || sign->kind == BoxSign::Kind::Tick;
            item.line = number;
            item.title = line.sliced(sign->length).simplified();
            if (const auto choice = choiceIn(item.title, true)) {
                item.kind = ChecklistItem::Kind::Choice;
                item.title = choice->title;
                item.options = choice->options;
            }
            append(std::move(item));
        } else if (open) {
            QString &detail = m_section->items.last().detail;
            detail += (detail.isEmpty() ? u""_s : u"\n"_s) + line.simplified();
        }
        open = open || sign;
        ++number;
    }
}

/// A fence at the margin belongs to the step or box right above it; elsewhere it is a step of its
/// own.
void ContentReader::readFence(int index)
{
    if (!m_document.block(index).fenced)
        return;
    const Command command = m_document.code(index);
    if (m_last == Last::Step && !m_section->steps.isEmpty()) {
        m_section->steps.last().commands.append(command);
        return;
    }
    if (m_last == Last::Item && !m_section->items.isEmpty() && isRunnable(command)) {
        m_section->items.last().commands.append(command);
        return;
    }
    if (!isRunnable(command))
        return;
    Step step;
    step.number = int(m_section->steps.size()) + 1;
    step.line = command.line;
    step.title =
        m_paragraph < 0 ? m_section->title : m_document.text(m_paragraph).text.simplified();
    while (step.title.endsWith(u':'))
        step.title.chop(1);
    step.commands.append(command);
    step.id = idFor(step.title);
    m_section->steps.append(std::move(step));
    m_last = Last::Nothing;
    m_paragraph = -1;
}
