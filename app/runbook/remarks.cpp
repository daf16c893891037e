// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/remarks.h"

#include "runbook/boxsigns.h"
#include "runbook/metadatareader.h"
#include "runbook/remarklines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;
using Remark = ReadingRemark::Kind;

namespace {

using namespace RemarkLines;

class RemarkReader
{
public:
    RemarkReader(const Markdown &document, const Outline &outline, const Runbook &runbook)
        : m_document(document)
        , m_outline(outline)
        , m_runbook(runbook)
    {
    }

    QList<ReadingRemark> read()
    {
        const auto &blocks = m_document.blocks();
        for (int i = 0; i < int(blocks.size()); ++i) {
            switch (blocks[size_t(i)].kind) {
            case Kind::Code: readFence(i); break;
            case Kind::Other: readComment(blocks[size_t(i)]); break;
            case Kind::Paragraph: readParagraph(i); break;
            default: break;
            }
        }
        if (m_unread.count > 0)
            m_found.append(m_unread);
        readClaims();
        readGuesses();
        std::ranges::stable_sort(m_found, {}, &ReadingRemark::line);
        return std::move(m_found);
    }

private:
    void readFence(int index)
    {
        MarkdownBlock block = m_document.block(index);
        if (!block.fenced)
            return;
        // Where its container ends it, the parser counts the line after it as well.
        if (block.end < int(m_document.blocks().size())
            && m_document.block(block.end).line <= block.endLine)
            block.endLine = m_document.block(block.end).line - 1;
        const QByteArrayView opening = m_document.line(block.line);
        const qsizetype tick =
            std::min(opening.indexOf("```") < 0 ? opening.size() : opening.indexOf("```"),
                     opening.indexOf("~~~") < 0 ? opening.size() : opening.indexOf("~~~"));
        const FenceLine own = fenceLine(opening.sliced(tick));
        ReadingRemark checklist {Remark::EmbeddedChecklist, block.line, block.endLine, 0, {}};
        ReadingRemark broken {Remark::BrokenFence, block.line, block.endLine, 0, {}};
        bool nested = false;
        QStringList headings;
        for (int line = block.line + 1; line <= block.endLine; ++line) {
            const QByteArrayView bare = withoutQuotes(m_document.line(line));
            checklist.count += isTaskLine(bare);
            const FenceLine inner = fenceLine(bare);
            nested = nested || (inner.named && inner.character == own.character);
            if (bare.startsWith('#') && bare.size() > 2 && headings.size() < 20) {
                const QByteArrayView words = bare.sliced(bare.indexOf(' ') + 1);
                if (bare.first(bare.size() - words.size()).trimmed().size()
                    == bare.first(bare.size() - words.size()).count('#'))
                    headings.append(QString::fromUtf8(words.trimmed()));
            }
        }
        if (checklist.count > 0)
            m_found.append(checklist);
        if (nested) {
            broken.words = headings;
            m_found.append(broken);
        }
        const FenceLine closing = fenceLine(withoutQuotes(m_document.line(block.endLine)));
        const bool closed = block.endLine > block.line && !closing.named
            && closing.character == own.character && closing.length >= own.length;
        if (!closed)
            m_found.append({Remark::UnclosedFence, block.line, block.endLine, 0, headings});
    }

    void readComment(const MarkdownBlock &block)
    {
        ReadingRemark remark {Remark::CommentedBoxes, block.line, block.endLine, 0, {}};
        bool inside = false;
        // The parser may say that the block ends a line early.
        for (int line = block.line; line <= block.endLine + (inside ? 1 : 0); ++line) {
            const QByteArrayView text = m_document.line(line);
            if (text.data() == nullptr)
                break;
            inside = inside || text.contains("<!--");
            remark.count += inside && isTaskLine(text);
            inside = inside && !text.contains("-->");
            remark.endLine = std::max(remark.endLine, line);
        }
        if (remark.count > 0)
            m_found.append(remark);
    }

    void readParagraph(int index)
    {
        const MarkdownBlock &block = m_document.block(index);
        const bool inItem = block.parent >= 0 && m_document.block(block.parent).kind == Kind::Item
            && block.parent == index - 1;
        if (inItem && m_document.block(block.parent).task) {
            readTask(index);
            return;
        }
        for (int line = block.line; line <= block.endLine; ++line) {
            const QByteArrayView bare = withoutQuotes(m_document.line(line));
            const auto words = afterMarker(bare);
            // A line that only looks like a task: its blank is missing, or it stands in a
            // paragraph.
            const bool unread = words ? isUnreadBox(*words) || startsWithTask(*words)
                                      : !block.mayChoose && startsWithTask(bare);
            if (!unread || (inItem && m_document.block(block.parent).isBox()))
                continue;
            if (m_unread.count++ == 0)
                m_unread.line = line;
            m_unread.endLine = line;
        }
    }

    void readTask(int index)
    {
        const MarkdownBlock &item = m_document.block(m_document.block(index).parent);
        if (item.checked)
            return;
        // Only words that begin with such a sign are taken out of the tree.
        const auto words = afterMarker(withoutQuotes(m_document.line(item.line)));
        if (!words || words->size() < 5 || uchar((*words)[4]) < 0xC3)
            return;
        const QString text = m_document.text(index).text;
        const auto sign = boxSignAt(text);
        if (sign && (sign->kind == BoxSign::Kind::Tick || sign->kind == BoxSign::Kind::Ticked))
            m_found.append(
                {Remark::TickedOpenBox, item.line, 0, 1, {text.sliced(sign->length).simplified()}});
    }

    int openBoxes(const Part &part) const
    {
        int open = 0;
        const int last = m_outline.part(part.end - 1).last;
        for (int i = part.first; i < last; ++i)
            open += m_document.block(i).isBox() && !m_document.block(i).checked;
        return open;
    }

    void readClaims()
    {
        static const QRegularExpression claim(
            uR"(\b(?:COMPLETED?|DONE|FINISHED)\b|\((?i:completed?|done|finished)\)\s*$|[✅✔☑]\x{FE0F}?\s*$)"_s);
        static const QRegularExpression not_(
            uR"(\b(?i:in|not|un|if|when|until|before|to be)[\s-]+\S*$)"_s);
        for (size_t i = 1; i < m_outline.parts().size(); ++i) {
            const Part &part = m_outline.part(int(i));
            const auto match = claim.match(part.title);
            if (!match.hasMatch() || not_.match(part.title.first(match.capturedStart())).hasMatch())
                continue;
            if (const int open = openBoxes(part))
                m_found.append({Remark::ClaimedDone, part.line, 0, open, {part.title}});
        }
        static const QRegularExpression ready(uR"(^(?:READY|APPROVED|COMPLETED?|DONE)\b)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const int open = m_runbook.counts.tasks - m_runbook.counts.tasksChecked;
        for (const MetadataField &field : m_runbook.metadata) {
            const bool says =
                metadataKey(field.key) == u"status" && ready.match(field.value).hasMatch();
            if (says && open > 0)
                m_found.append({Remark::ClaimedDone,
                                field.line,
                                0,
                                open,
                                {field.key + u": "_s + field.value}});
        }
    }

    void readGuesses()
    {
        const auto take = [this](const auto &each) {
            if (each.offsetGuessed)
                m_found.append({Remark::GuessedOffset, each.line, 0, 0, {each.title}});
        };
        for (const Phase &phase : m_runbook.phases) {
            for (const Section &section : phase.sections) {
                std::ranges::for_each(section.items, take);
                std::ranges::for_each(section.steps, take);
            }
        }
    }

    const Markdown &m_document;
    const Outline &m_outline;
    const Runbook &m_runbook;
    QList<ReadingRemark> m_found;
    ReadingRemark m_unread {Remark::UnreadBoxes, 0, 0, 0, {}};
};

} // namespace

QList<ReadingRemark> readRemarks(const Markdown &document, const Outline &outline,
                                 const Runbook &runbook)
{
    return RemarkReader(document, outline, runbook).read();
}
