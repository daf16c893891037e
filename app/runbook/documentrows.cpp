// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/documentrows.h"

#include "runbook/lines.h"
#include "runbook/markdown.h"
#include "runbook/sourcetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = DocumentRow::Kind;

class RowWriter
{
public:
    explicit RowWriter(const Markdown &document)
        : m_document(document)
    {
    }

    /// Of the blocks before `end`.
    QList<DocumentRow> write(int end)
    {
        for (int i = 0; i < end; ++i) {
            const MarkdownBlock &block = m_document.block(i);
            const bool isTop = block.parent < 0;
            if (isTop && !m_rows.isEmpty() && block.kind != MarkdownBlock::Kind::Other)
                m_rows.append({.kind = Kind::Gap, .text = {}});
            writeBlock(i, block);
        }
        return std::move(m_rows);
    }

private:
    void writeBlock(int index, const MarkdownBlock &block)
    {
        switch (block.kind) {
        case MarkdownBlock::Kind::Heading:
            m_rows.append({.kind = Kind::Heading,
                           .level = block.level,
                           .line = block.line,
                           .text = m_document.text(index).text.replace(u'\n', u' ')});
            break;
        case MarkdownBlock::Kind::Item: writeItem(index, block); break;
        case MarkdownBlock::Kind::Paragraph:
            if (m_lead != index)
                appendLines(m_document.text(index).text, block, Kind::Text);
            break;
        case MarkdownBlock::Kind::Code:
            appendLines(m_document.code(index).text, block, Kind::Code);
            break;
        case MarkdownBlock::Kind::Row: writeTableRow(index, block); break;
        case MarkdownBlock::Kind::Rule:
            m_rows.append({.kind = Kind::Rule, .line = block.line, .text = {}});
            break;
        default: break;
        }
    }

    /// Its first paragraph stands beside its marker.
    void writeItem(int index, const MarkdownBlock &item)
    {
        DocumentRow row {.kind = Kind::Bullet,
                         .level = item.listDepth,
                         .number = item.ordered ? item.level : 0,
                         .line = item.line,
                         .text = {}};
        if (item.task)
            row.kind = item.checked ? Kind::TickedBox : Kind::Box;
        else if (item.ordered)
            row.kind = Kind::Numbered;
        const int first = m_document.firstChild(index);
        QStringList lines;
        if (first >= 0 && m_document.block(first).kind == MarkdownBlock::Kind::Paragraph) {
            m_lead = first;
            lines = m_document.text(first).text.split(u'\n');
            row.text = lines.takeFirst();
        }
        m_rows.append(row);
        for (const QString &line : std::as_const(lines))
            m_rows.append(
                {.kind = Kind::Text, .level = item.listDepth, .line = ++row.line, .text = line});
    }

    void writeTableRow(int index, const MarkdownBlock &block)
    {
        QStringList cells;
        for (int cell = m_document.firstChild(index); cell >= 0;
             cell = m_document.nextSibling(cell))
            cells.append(m_document.text(cell).text);
        m_rows.append({.kind = Kind::Text,
                       .level = block.listDepth,
                       .line = block.line,
                       .text = cells.join(u"  │  "_s)});
    }

    void appendLines(const QString &text, const MarkdownBlock &block, Kind kind)
    {
        // A fence stands on a line of its own.
        int line = block.line + int(block.fenced);
        for (const QStringView part : QStringView(text).split(u'\n'))
            m_rows.append(
                {.kind = kind, .level = block.listDepth, .line = line++, .text = part.toString()});
    }

    const Markdown &m_document;
    QList<DocumentRow> m_rows;
    /// The paragraph that was written beside its item's marker.
    int m_lead = -1;
};

/// The first block that lines behind the document could still belong to. The parser goes from line
/// to line, so that only the last block and what is last in it are open at the end.
int firstOpenBlock(const Markdown &document)
{
    const auto last = [&document](int block) {
        for (int next = block; next >= 0; next = document.nextSibling(next))
            block = next;
        return block;
    };
    if (document.blocks().empty())
        return 0;
    const int top = last(0);
    if (document.block(top).kind != MarkdownBlock::Kind::List)
        return top;
    const int item = document.firstChild(top);
    return item < 0 ? top : last(item);
}

/// What a tall screen shows at once: as many lines are enough to begin with where they become that
/// many rows.
constexpr int screenLines = 160;
constexpr qsizetype screenRows = 80;

/// Where the first `lines` lines end, at most at `most`.
qsizetype endOfLines(QByteArrayView body, int lines, qsizetype most)
{
    qsizetype end = 0;
    for (; lines > 0 && end < most; --lines) {
        const qsizetype next = body.first(most).indexOf('\n', end);
        if (next < 0)
            return most;
        end = next + 1;
    }
    return end;
}

/// Where the last line of the first `most` bytes that is there whole ends; 0 where none is.
qsizetype cutAfterLine(QByteArrayView body, qsizetype most)
{
    const QByteArrayView head = body.first(most);
    const qsizetype end = head.lastIndexOf('\n');
    // Old files have carriage returns alone; one at the very end may belong to a line feed.
    return 1 + (end >= 0 ? end : head.chopped(std::min<qsizetype>(1, most)).lastIndexOf('\r'));
}

/// "[words]" is a link where anything behind says what it points to, and text where nothing does.
bool mayBecomeLink(const QList<DocumentRow> &rows, QByteArrayView rest)
{
    return std::ranges::any_of(rows,
                               [](const DocumentRow &row) {
                                   return row.kind != Kind::Code && row.text.contains(u'[');
                               })
        && rest.contains("]:");
}

QList<DocumentRow> sourceRows(QByteArrayView text, int firstLine)
{
    QList<DocumentRow> rows;
    forEachLine(text, [&](QByteArrayView line, int index) {
        rows.append(
            {.kind = Kind::Source, .line = firstLine + index, .text = QString::fromUtf8(line)});
    });
    return rows;
}

Result<QList<DocumentRow>> wholeRows(const SourceText &source, const QString &path)
{
    return Markdown::parse(source.body, source.firstLine, path)
        .transform([](const Markdown &document) {
            return RowWriter(document).write(int(document.blocks().size()));
        });
}

/// Empty where nothing is certain.
QList<DocumentRow> certainRows(QByteArrayView body, qsizetype cut, int firstLine,
                               const QString &path)
{
    const auto document = Markdown::parse(body.first(cut), firstLine, path);
    if (!document)
        return {};
    const int open = firstOpenBlock(*document);
    QList<DocumentRow> rows = RowWriter(*document).write(open);
    const QByteArrayView first =
        document->blocks().empty() ? QByteArrayView() : document->line(document->block(open).line);
    const qsizetype shown = first.isNull() ? 0 : first.data() - body.data();
    if (mayBecomeLink(rows, body.sliced(shown)))
        rows.clear();
    return rows;
}

} // namespace

Result<DocumentLines> documentLines(const QByteArray &bytes, const QString &path)
{
    const Result<SourceText> source = readSourceText(bytes, path);
    if (!source)
        return std::unexpected(source.error());
    return wholeRows(*source, path).transform([&](QList<DocumentRow> rows) {
        return DocumentLines {.rows = std::move(rows), .isPart = false, .bytes = bytes.size()};
    });
}

Result<DocumentLines> documentHead(const QByteArray &bytes, const QString &path, qsizetype head)
{
    const Result<SourceText> source = readSourceText(bytes, path);
    if (!source)
        return std::unexpected(source.error());
    if (source->body.size() <= head)
        return documentLines(bytes, path);
    const QByteArrayView body(source->body);
    const qsizetype cut = cutAfterLine(body, head);
    const qsizetype screen = endOfLines(body, screenLines, cut);
    DocumentLines lines {.rows = certainRows(body, screen, source->firstLine, path),
                         .isPart = true,
                         .bytes = bytes.size()};
    if (lines.rows.size() < screenRows && screen < cut)
        lines.rows = certainRows(body, cut, source->firstLine, path);
    if (lines.rows.isEmpty())
        lines.rows = sourceRows(body.first(cut > 0 ? cut : head), source->firstLine);
    return lines;
}
