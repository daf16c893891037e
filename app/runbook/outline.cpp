// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/outline.h"

#include "runbook/choices.h"
#include "runbook/phasekind.h"
#include "runbook/tables.h"
#include "runbook/times.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;

static QString headingTitle(const Markdown &document, int index)
{
    static const QRegularExpression attribute(uR"(\s*\{#[^}]*\}\s*$)"_s);
    QString title = document.text(index).text.simplified();
    if (title.endsWith(u'}'))
        title.remove(attribute);
    return title;
}

bool isNavigation(const Markdown &document, int list)
{
    bool any = false;
    for (int i = list; i < document.block(list).end; ++i) {
        if (document.block(i).kind != Kind::Paragraph)
            continue;
        if (!document.block(i).hasLinks)
            return false;
        const MarkdownText text = document.text(i);
        if (text.links.isEmpty() || !text.links.first().target.startsWith(u'#')
            || text.links.first().text.size() + 4 < text.text.trimmed().size())
            return false;
        any = true;
    }
    return any;
}

bool isRunnable(const Command &command)
{
    static const QStringList shells {u"sh"_s,  u"bash"_s,          u"shell"_s,      u"console"_s,
                                     u"zsh"_s, u"shell-session"_s, u"sh-session"_s, u"terminal"_s,
                                     u"cmd"_s, u"powershell"_s,    u"ps1"_s,        u"fish"_s};
    if (command.text.trimmed().isEmpty())
        return false;
    return shells.contains(command.language)
        || (command.language.isEmpty() && command.text.trimmed().startsWith(u"$ "));
}

/// Lines with drawn boxes, or a decision to be ticked.
static bool isChecklistParagraph(const Markdown &document, int index)
{
    const MarkdownBlock &block = document.block(index);
    const bool inItem =
        block.parent >= 0 && document.block(block.parent).kind == MarkdownBlock::Kind::Item;
    return (block.sign && !inItem)
        || (block.mayChoose && choiceIn(document.text(index).text, false).has_value());
}

/// What the blocks [first, last) hold.
static void describePart(const Markdown &document, Part &part)
{
    bool fences = false;
    for (int i = part.first; i < part.last; ++i) {
        const MarkdownBlock &block = document.block(i);
        switch (block.kind) {
        case Kind::Item:
            part.hasItems |= block.isBox();
            part.hasList = true;
            part.hasSteps |= block.ordered && !block.isBox() && !part.hasSteps
                && !isNavigation(document, block.parent);
            break;
        case Kind::Table: {
            const Table table = readTable(document, i);
            part.hasTable = true;
            part.hasItems |= table.isChecklist();
            part.hasSignOff |= table.isSignOff();
            break;
        }
        case Kind::Code: fences = fences || (block.fenced && isRunnable(document.code(i))); break;
        case Kind::Paragraph:
            part.hasLinks = part.hasLinks || block.hasLinks;
            part.hasItems = part.hasItems || isChecklistParagraph(document, i);
            break;
        default: break;
        }
    }
    if (!part.hasSignOff && phaseKindInWords(part.title) == PhaseKind::SignOff) {
        for (int i = part.first; i < part.last; i = document.block(i).end)
            part.hasSignOff = part.hasSignOff
                || (document.block(i).kind == Kind::Paragraph && document.mayHoldBlanks(i));
    }
    // Fences between boxes are theirs.
    part.hasSteps = part.hasSteps || (fences && !part.hasItems);
}

Outline::Outline(const Markdown &document)
{
    m_parts.emplace_back();
    const auto &blocks = document.blocks();
    for (int i = 0; i < int(blocks.size()); i = blocks[size_t(i)].end) {
        const MarkdownBlock &block = blocks[size_t(i)];
        if (block.kind != Kind::Heading)
            continue;
        m_parts.back().last = i;
        close(block.level);
        Part part;
        part.level = block.level;
        part.title = headingTitle(document, i);
        part.offset = Times::offsetIn(part.title);
        part.line = block.line;
        part.first = block.end;
        int above = int(m_parts.size()) - 1;
        while (above > 0 && m_parts[size_t(above)].level >= block.level)
            above = m_parts[size_t(above)].parent;
        part.parent = above > 0 ? above : -1;
        m_parts.push_back(std::move(part));
    }
    m_parts.back().last = int(blocks.size());
    close(0);
    m_parts.front().end = 1;
    for (Part &part : m_parts)
        describePart(document, part);
    findLevels();
}

/// Ends every open part at this level or deeper.
void Outline::close(int level)
{
    for (int i = int(m_parts.size()) - 1; i > 0; i = m_parts[size_t(i)].parent) {
        Part &part = m_parts[size_t(i)];
        if (part.end != 0 || part.level < level)
            continue;
        part.end = int(m_parts.size());
    }
}

void Outline::findLevels()
{
    std::array<int, 7> counts {};
    for (size_t i = 1; i < m_parts.size(); ++i) {
        ++counts[size_t(m_parts[i].level)];
        if (m_titlePart < 0 && m_parts[i].level == 1)
            m_titlePart = int(i);
    }
    const int from = counts[1] == 1 ? 2 : 1;
    const auto found =
        std::find_if(counts.begin() + from, counts.end(), [](int count) { return count > 0; });
    m_phaseLevel = found == counts.end() ? 1 : int(found - counts.begin());
    if (m_titlePart < 0 && m_parts.size() > 1)
        m_titlePart = 1;
}
