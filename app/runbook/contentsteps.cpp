// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/contentreader.h"
#include "runbook/criteria.h"
#include "runbook/titles.h"

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
    readStepBody(index, step);
    for (const Command &command : std::as_const(step.commands))
        step.criteria += expectationsIn(command);
    m_section->steps[at] = step;
    m_last = Last::Step;
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
            } else if (block.kind == Kind::Paragraph) {
                const QString text = m_document.text(child).text.simplified();
                if (readChoice(child, block.line, m_document.block(item).listDepth))
                    continue;
                QList<Criterion> criteria = readCriteria(text, block.line);
                if (criteria.isEmpty())
                    out.notes.append(text);
                out.criteria += criteria;
            }
        }
    }
}
