// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/contentreader.h"

#include "runbook/criteria.h"
#include "runbook/tables.h"
#include "runbook/times.h"
#include "runbook/titles.h"

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;

ContentReader::ContentReader(const Markdown &document)
    : m_document(document)
{
}

void ContentReader::read(const Part &part, const QString &path, Section &section)
{
    m_part = &part;
    m_path = path;
    m_section = &section;
    m_last = Last::Nothing;
    m_paragraph = -1;
    readBlocks(part.first, part.last);
}

ItemId ContentReader::idFor(const QString &title)
{
    ++m_count;
    return ItemId(m_ids.unique(m_path + u'/' + slugOr(title, u"item"_s)));
}

/// The blocks [first, last) and their siblings; quotes are read as what stands in them.
void ContentReader::readBlocks(int first, int last)
{
    for (int i = first; i < last; i = m_document.block(i).end) {
        const MarkdownBlock &block = m_document.block(i);
        switch (block.kind) {
        case Kind::List: readList(i); break;
        case Kind::Table: readTable(i); break;
        case Kind::Quote: readBlocks(i + 1, block.end); break;
        case Kind::Code: readFence(i); break;
        case Kind::Paragraph: m_paragraph = i; break;
        case Kind::Rule: m_last = Last::Nothing; break;
        default: break;
        }
    }
}

void ContentReader::readList(int list)
{
    if (m_document.block(list).ordered && isNavigation(m_document, list))
        return;
    // One list that fences at the margin have cut in pieces goes on counting.
    int number = m_document.block(m_document.firstChild(list)).level;
    if (number == 1 && m_last == Last::Step && !m_section->steps.isEmpty()
        && m_section->steps.last().number > 0 && m_document.block(list).listDepth == 1
        && m_document.block(list - 1).kind == Kind::Code
        && m_document.block(list - 1).parent == m_document.block(list).parent)
        number = m_section->steps.last().number + 1;
    for (int item = m_document.firstChild(list); item >= 0; item = m_document.nextSibling(item)) {
        if (m_document.block(item).ordered && !m_document.block(item).task)
            readStep(item, number++);
        else
            readItem(item);
    }
}

void ContentReader::readItem(int index)
{
    const MarkdownBlock &block = m_document.block(index);
    if (!block.task) {
        // A plain bullet may hold boxes and steps of its own.
        for (int child = m_document.firstChild(index); child >= 0;
             child = m_document.nextSibling(child)) {
            const Kind kind = m_document.block(child).kind;
            if (kind == Kind::List)
                readList(child);
            else if (kind == Kind::Code)
                readFence(child);
            else if (kind == Kind::Paragraph)
                m_paragraph = child;
        }
        return;
    }
    ChecklistItem item;
    item.checked = block.checked;
    item.depth = block.listDepth;
    item.line = block.line;
    const int child = m_document.firstChild(index);
    if (child >= 0 && m_document.block(child).kind == Kind::Paragraph) {
        TitledText words = splitTitle(m_document.text(child));
        item.title = std::move(words.title);
        item.detail = std::move(words.detail);
    }
    const QString whole = item.title + u' ' + item.detail;
    item.critical = saysCritical(whole);
    item.ifApplicable = saysIfApplicable(whole);
    item.offset = Times::offsetIn(whole);
    item.id = idFor(item.title);
    const qsizetype at = m_section->items.size();
    m_section->items.append(item);
    m_last = Last::Item;
    readTaskBody(index, item);
    m_section->items[at].detail = item.detail;
    m_section->items[at].commands = item.commands;
}

/// Fences belong to the item, boxes below it are items of their own, other bullets are its detail.
void ContentReader::readTaskBody(int index, ChecklistItem &out)
{
    bool first = true;
    for (int child = m_document.firstChild(index); child >= 0;
         child = m_document.nextSibling(child)) {
        const MarkdownBlock &block = m_document.block(child);
        if (block.kind == Kind::Code) {
            out.commands.append(m_document.code(child));
        } else if (block.kind == Kind::Paragraph && !first) {
            out.detail +=
                (out.detail.isEmpty() ? u""_s : u"\n"_s) + m_document.text(child).text.simplified();
        } else if (block.kind == Kind::List) {
            for (int item = m_document.firstChild(child); item >= 0;
                 item = m_document.nextSibling(item)) {
                const int words = m_document.firstChild(item);
                if (m_document.block(item).task)
                    readItem(item);
                else if (words >= 0 && m_document.block(words).kind == Kind::Paragraph)
                    out.detail += (out.detail.isEmpty() ? u""_s : u"\n"_s)
                        + m_document.text(words).text.simplified();
                if (!m_document.block(item).task)
                    readTaskBody(item, out);
            }
        }
        first = false;
    }
}

void ContentReader::readStep(int index, int number)
{
    Step step;
    step.number = number;
    step.line = m_document.block(index).line;
    QString whole;
    const int child = m_document.firstChild(index);
    if (child >= 0 && m_document.block(child).kind == Kind::Paragraph) {
        TitledText words = splitTitle(m_document.text(child));
        whole = words.title + u' ' + words.detail;
        step.title = std::move(words.title);
        if (!words.detail.isEmpty() && !words.detail.startsWith(u'('))
            step.notes.append(words.detail);
    }
    step.share = shareIn(whole);
    step.duration = durationInBrackets(whole);
    step.ifApplicable = saysIfApplicable(whole);
    step.critical = saysCritical(whole);
    step.id = idFor(step.title);
    const qsizetype at = m_section->steps.size();
    m_section->steps.append(step);
    readStepBody(index, step);
    m_section->steps[at] = step;
    m_last = Last::Step;
}

void ContentReader::readStepBody(int index, Step &out)
{
    bool first = true;
    for (int child = m_document.firstChild(index); child >= 0;
         child = m_document.nextSibling(child)) {
        const MarkdownBlock &block = m_document.block(child);
        if (block.kind == Kind::Code)
            out.commands.append(m_document.code(child));
        else if (block.kind == Kind::List)
            readStepBullets(child, out);
        else if (block.kind == Kind::Quote)
            readStepBody(child, out);
        else if (block.kind == Kind::Paragraph
                 && !(first && block.parent == index && m_document.block(index).kind == Kind::Item))
            out.notes.append(m_document.text(child).text.simplified());
        first = false;
    }
}

void ContentReader::readStepBullets(int list, Step &out)
{
    for (int item = m_document.firstChild(list); item >= 0; item = m_document.nextSibling(item)) {
        if (m_document.block(item).task) {
            readItem(item);
            continue;
        }
        for (int child = m_document.firstChild(item); child >= 0;
             child = m_document.nextSibling(child)) {
            const MarkdownBlock &block = m_document.block(child);
            if (block.kind == Kind::Code) {
                out.commands.append(m_document.code(child));
            } else if (block.kind == Kind::List) {
                readStepBullets(child, out);
            } else if (block.kind == Kind::Paragraph) {
                const QString text = m_document.text(child).text.simplified();
                if (auto criterion = readCriterion(text, block.line))
                    out.criteria.append(std::move(*criterion));
                else
                    out.notes.append(text);
            }
        }
    }
}

void ContentReader::readTable(int index)
{
    const Table table = ::readTable(m_document, index);
    if (!table.isChecklist())
        return;
    const int titleColumn = table.titleColumn();
    for (const TableRow &row : table.rows) {
        ChecklistItem item;
        item.kind = ChecklistItem::Kind::TableRow;
        item.line = row.line;
        item.title = row.cell(titleColumn);
        if (isBlankCell(item.title))
            continue;
        QStringList details;
        for (int i = 0; i < table.header.size(); ++i) {
            const QString cell = row.cell(i);
            item.checked = item.checked || (i != titleColumn && saysDone(cell));
            if (i == titleColumn || isBlankCell(cell) || cell == u"[ ]" || cell == u"☐")
                continue;
            details.append(table.header[i].isEmpty() ? cell : table.header[i] + u": "_s + cell);
        }
        item.detail = details.join(u"; "_s);
        const QString whole = item.title + u' ' + item.detail;
        item.offset = Times::offsetIn(whole);
        item.critical = saysCritical(whole);
        item.ifApplicable = saysIfApplicable(whole);
        item.id = idFor(item.title);
        m_section->items.append(std::move(item));
    }
    m_last = Last::Nothing;
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
