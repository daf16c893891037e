// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/contentreader.h"

#include "runbook/offsets.h"
#include "runbook/times.h"
#include "runbook/titles.h"

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;

ContentReader::ContentReader(const Markdown &document)
    : m_document(document)
{
}

void ContentReader::read(const Part &part, const QString &path, Section &section, bool afterLaunch)
{
    m_afterLaunch = afterLaunch;
    m_part = &part;
    m_path = path;
    m_section = &section;
    m_last = Last::Nothing;
    m_paragraph = -1;
    m_leadOffset.reset();
    readBlocks(part.first, part.last);
    settleOffsets(section);
}

ItemId ContentReader::idFor(const QString &title)
{
    ++m_count;
    return ItemId(m_ids.unique(m_path + u'/' + slugOr(title, u"item"_s)));
}

/// The item as the last of its section; returns its place there.
qsizetype ContentReader::append(ChecklistItem item)
{
    const QString whole = item.title + u' ' + item.detail;
    item.critical = saysCritical(whole);
    item.ifApplicable = saysIfApplicable(whole);
    item.offset = offsetFor(whole);
    item.id = idFor(item.title);
    m_section->items.append(std::move(item));
    m_last = Last::Item;
    return m_section->items.size() - 1;
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
        case Kind::Paragraph:
            m_paragraph = i;
            if (block.sign)
                readDrawnLines(i);
            else
                readChoice(i, block.line, 0);
            break;
        case Kind::Rule: m_last = Last::Nothing; break;
        default: break;
        }
    }
}

/// The words right above a list that end in a colon or are bold: the list's own title.
QString ContentReader::leadIn(int list) const
{
    if (m_paragraph < 0 || m_document.block(m_paragraph).end != list
        || m_document.block(m_paragraph).parent != m_document.block(list).parent)
        return {};
    const MarkdownText text = m_document.text(m_paragraph);
    const QString words = text.text.simplified();
    return words.endsWith(u':') || text.bold >= words.size() - 1 || saysChooseOne(words)
        ? words
        : QString();
}

std::optional<std::chrono::seconds> ContentReader::offsetFor(const QString &words) const
{
    const auto own = Times::offsetIn(words);
    return own ? own : m_leadOffset;
}

void ContentReader::readList(int list)
{
    const MarkdownBlock &block = m_document.block(list);
    if (block.ordered && isNavigation(m_document, list))
        return;
    const auto before = m_leadOffset;
    if (const QString words = leadIn(list); !words.isEmpty())
        m_leadOffset = Times::offsetIn(words);
    else if (block.listDepth == 1)
        m_leadOffset.reset();
    if (readChooseOne(list)) {
        m_leadOffset = before;
        return;
    }
    // One list that fences at the margin have cut in pieces goes on counting.
    int number = m_document.block(m_document.firstChild(list)).level;
    if (number == 1 && m_last == Last::Step && !m_section->steps.isEmpty()
        && m_section->steps.last().number > 0 && block.listDepth == 1
        && m_document.block(list - 1).kind == Kind::Code
        && m_document.block(list - 1).parent == block.parent)
        number = m_section->steps.last().number + 1;
    for (int item = m_document.firstChild(list); item >= 0; item = m_document.nextSibling(item)) {
        if (m_document.block(item).ordered && !m_document.block(item).isBox())
            readStep(item, number++);
        else
            readItem(item);
    }
    m_leadOffset = before;
}

/// "Choose one:" above boxes makes one item of them: those not taken hold nothing back.
bool ContentReader::readChooseOne(int list)
{
    const QString above = leadIn(list);
    if (!saysChooseOne(above) && !saysChooseOne(m_part->title))
        return false;
    ChecklistItem choice;
    choice.kind = ChecklistItem::Kind::Choice;
    choice.depth = m_document.block(list).listDepth;
    for (int item = m_document.firstChild(list); item >= 0; item = m_document.nextSibling(item)) {
        const MarkdownBlock &block = m_document.block(item);
        const int words = m_document.firstChild(item);
        if (!block.isBox() || words < 0)
            return false;
        choice.line = choice.line ? choice.line : block.line;
        choice.checked = choice.checked || block.checked;
        choice.options.append(splitTitle(m_document.text(words)).title);
    }
    if (choice.options.size() < 2)
        return false;
    choice.title = above.isEmpty() ? m_part->title : above;
    while (choice.title.endsWith(u':'))
        choice.title.chop(1);
    choice.detail = choice.options.join(u"; "_s);
    append(std::move(choice));
    return true;
}

/// A decision that is to be ticked on its own line, without a box of a list.
bool ContentReader::readChoice(int paragraph, int line, int depth)
{
    if (!m_document.block(paragraph).mayChoose)
        return false;
    const auto choice = choiceIn(m_document.text(paragraph).text, false);
    if (!choice)
        return false;
    ChecklistItem item;
    item.kind = ChecklistItem::Kind::Choice;
    item.title = choice->title;
    item.options = choice->options;
    item.checked = choice->made;
    item.line = line;
    item.depth = depth;
    append(std::move(item));
    return true;
}

void ContentReader::readItem(int index)
{
    const MarkdownBlock &block = m_document.block(index);
    const int child = m_document.firstChild(index);
    if (!block.isBox()) {
        if (child >= 0 && readChoice(child, block.line, block.listDepth))
            return;
        // A plain bullet may hold boxes and steps of its own.
        for (int below = child; below >= 0; below = m_document.nextSibling(below)) {
            const Kind kind = m_document.block(below).kind;
            if (kind == Kind::List)
                readList(below);
            else if (kind == Kind::Table)
                readTable(below);
            else if (kind == Kind::Quote)
                readBlocks(below + 1, m_document.block(below).end);
            else if (kind == Kind::Code)
                readFence(below);
            else if (kind == Kind::Paragraph)
                m_paragraph = below;
        }
        return;
    }
    ChecklistItem item;
    item.kind = block.task ? ChecklistItem::Kind::Task : ChecklistItem::Kind::Sign;
    item.checked = block.checked;
    item.depth = block.listDepth;
    item.line = block.line;
    if (child >= 0 && m_document.block(child).kind == Kind::Paragraph) {
        MarkdownText text = m_document.text(child);
        if (block.sign)
            takeSign(text);
        const auto choice = m_document.block(child).mayChoose ? choiceIn(text.text, block.task)
                                                              : std::optional<Choice>();
        if (choice) {
            item.kind = ChecklistItem::Kind::Choice;
            item.title = choice->title;
            item.options = choice->options;
            item.checked = item.checked || choice->made;
        } else {
            TitledText words = splitTitle(text);
            item.title = std::move(words.title);
            item.detail = std::move(words.detail);
        }
    }
    const qsizetype at = append(item);
    readTaskBody(index, item);
    m_section->items[at].detail = item.detail;
    m_section->items[at].commands = item.commands;
    if (!m_section->items[at].offset)
        m_section->items[at].offset = Times::offsetIn(item.detail);
}

/// Fences belong to the item, boxes and rows below it are items of their own, other bullets are its
/// detail; a quote is read as what stands in it.
void ContentReader::readTaskBody(int index, ChecklistItem &out)
{
    // The first paragraph of an item is its words.
    bool first = m_document.block(index).kind == Kind::Item;
    for (int child = m_document.firstChild(index); child >= 0;
         child = m_document.nextSibling(child)) {
        const MarkdownBlock &block = m_document.block(child);
        if (block.kind == Kind::Code) {
            out.commands.append(m_document.code(child));
        } else if (block.kind == Kind::Paragraph && !first) {
            out.detail +=
                (out.detail.isEmpty() ? u""_s : u"\n"_s) + m_document.text(child).text.simplified();
        } else if (block.kind == Kind::Table) {
            readTable(child);
        } else if (block.kind == Kind::Quote) {
            readTaskBody(child, out);
        } else if (block.kind == Kind::List) {
            for (int item = m_document.firstChild(child); item >= 0;
                 item = m_document.nextSibling(item)) {
                const int words = m_document.firstChild(item);
                if (m_document.block(item).isBox())
                    readItem(item);
                else if (words >= 0 && m_document.block(words).kind == Kind::Paragraph)
                    out.detail += (out.detail.isEmpty() ? u""_s : u"\n"_s)
                        + m_document.text(words).text.simplified();
                if (!m_document.block(item).isBox())
                    readTaskBody(item, out);
            }
        }
        first = false;
    }
}
