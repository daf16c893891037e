// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/contentreader.h"
#include "runbook/criteria.h"
#include "runbook/titles.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;

void ContentReader::readStep(int index, int number)
{
    Step step;
    step.number = number;
    step.line = m_document.block(index).line;
    QString whole;
    const int child = m_document.firstChild(index);
    if (child >= 0 && m_document.block(child).kind == Kind::Paragraph) {
        const MarkdownText text = m_document.text(child);
        step.struck = text.struck;
        TitledText words = splitTitle(text);
        whole = words.title + u' ' + words.detail;
        step.title = std::move(words.title);
        if (!words.detail.isEmpty() && !words.detail.startsWith(u'('))
            step.notes.append(words.detail);
    }
    step.share = shareIn(whole);
    step.duration = durationInBrackets(whole);
    step.ifApplicable = saysIfApplicable(whole);
    step.critical = saysCritical(whole);
    step.offset = offsetFor(whole);
    step.id = idFor(step.title);
    const qsizetype at = m_section->steps.size();
    m_section->steps.append(step);
    m_unlimited.clear();
    readStepBody(index, step);
    for (const Command &command : std::as_const(step.commands))
        step.criteria += expectationsIn(command);
    m_section->steps[at] = std::move(step);
    if (m_afterLaunch)
        addCriteria(m_section->steps.at(at));
    m_last = Last::Step;
}

/// "Validate integrations": what follows is seen to one by one. A step that runs something says by
/// that whether all is well, and other words lead to instructions.
static bool asksToSeeTo(const Step &step)
{
    static const QRegularExpression pattern(
        uR"(^\W*(?:monitor|validate|verify|check|confirm|watch|review|test|try|ensure|observe|look|inspect)\w*\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return step.commands.isEmpty() && pattern.match(step.title).hasMatch();
}

void ContentReader::addCriteria(const Step &step)
{
    if (!asksToSeeTo(step))
        return;
    for (const int paragraph : std::as_const(m_unlimited)) {
        const MarkdownBlock &block = m_document.block(paragraph);
        TitledText words = splitTitle(m_document.text(paragraph));
        if (words.title.isEmpty())
            continue;
        ChecklistItem item;
        item.kind = ChecklistItem::Kind::Criterion;
        item.step = step.id;
        item.title = std::move(words.title);
        item.detail = std::move(words.detail);
        item.line = block.line;
        append(std::move(item));
    }
}

static void takeNote(const QString &text, int line, Step &out)
{
    if (const auto criterion = readExpectation(text, line))
        out.criteria.append(*criterion);
    else
        out.notes.append(text);
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
        else if (block.kind == Kind::Table)
            readTable(child);
        else if (block.kind == Kind::Paragraph
                 && !(first && block.parent == index && m_document.block(index).kind == Kind::Item))
            takeNote(m_document.text(child).text.simplified(), block.line, out);
        first = false;
    }
}

void ContentReader::readStepBullets(int list, Step &out)
{
    for (int item = m_document.firstChild(list); item >= 0; item = m_document.nextSibling(item)) {
        if (m_document.block(item).isBox()) {
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
            } else if (block.kind == Kind::Quote) {
                readStepBody(child, out);
            } else if (block.kind == Kind::Table) {
                readTable(child);
            } else if (block.kind == Kind::Paragraph) {
                const QString text = m_document.text(child).text.simplified();
                if (readChoice(child, block.line, m_document.block(item).listDepth))
                    continue;
                QList<Criterion> criteria = readCriteria(text, block.line);
                if (criteria.isEmpty())
                    out.notes.append(text);
                if (std::ranges::none_of(criteria,
                                         [](const Criterion &c) { return c.value.has_value(); }))
                    m_unlimited.append(child);
                out.criteria += criteria;
            }
        }
    }
}
