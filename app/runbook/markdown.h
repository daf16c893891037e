// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/runbook.h"
#include "runbook/encodingrepair.h"
#include "runbook/parsememory.h"

#include <memory>
#include <vector>

struct cmark_node;

/// One block of a document. Blocks stand in document order; the subtree of block `i` is [i,
/// blocks[i].end).
struct MarkdownBlock
{
    enum class Kind : quint8 {
        Heading,
        Paragraph,
        List,
        Item,
        Code,
        Table,
        Row,
        Cell,
        Quote,
        Rule,
        Other
    };

    Kind kind = Kind::Other;
    /// Of lists and their items.
    bool ordered = false;
    bool task = false;
    bool checked = false;
    /// Of an item: a box drawn by a character; of a paragraph: such items stand in its lines.
    bool sign = false;
    /// Of a paragraph: a line of it looks like a choice of one.
    bool mayChoose = false;
    /// Of code: not merely indented.
    bool fenced = false;
    /// Of a paragraph, heading or cell.
    bool hasLinks = false;
    /// 1..6 of a heading, the number of an item of an ordered list, lists around an item of any
    /// other.
    int level = 0;
    /// Lists around this block, itself included.
    int listDepth = 0;
    int line = 0;
    int endLine = 0;
    /// -1 at the top.
    int parent = -1;
    int end = 0;
    cmark_node *node = nullptr;

    bool isBox() const { return task || sign; }
};

struct MarkdownLink
{
    QString text;
    QString target;
};

/// The words of a heading, paragraph or cell, markers gone. Line ends of the source are "\n".
struct MarkdownText
{
    QString text;
    /// Length of the bold lead-in; 0 where the text does not begin bold.
    qsizetype bold = 0;
    /// Nearly all of it is struck through.
    bool struck = false;
    QList<MarkdownLink> links;
};

/// A document as GitHub reads it. Holds the parser's tree; what words it needs are taken out of it
/// on demand.
class Markdown
{
public:
    /// `body` is valid UTF-8; refuses what is nested too deeply. `path` is for the message.
    /// `body` must outlive the document.
    static Result<Markdown> parse(QByteArrayView body, int firstLine, const QString &path);

    const std::vector<MarkdownBlock> &blocks() const { return m_blocks; }
    const MarkdownBlock &block(int index) const { return m_blocks[size_t(index)]; }
    const RunbookCounts &counts() const { return m_counts; }
    const QList<RepairedLine> &repaired() const { return m_repaired; }
    /// The line as it stands in the file; empty where there is none. The body must still be there.
    QByteArrayView line(int number) const;
    /// A line of the block has "___" to be filled in.
    bool mayHoldBlanks(int index) const;

    /// Of a heading, paragraph or cell.
    MarkdownText text(int index) const;
    /// Of a code block.
    Command code(int index) const;
    /// First child, or -1.
    int firstChild(int index) const;
    /// Next block with the same parent, or -1.
    int nextSibling(int index) const;

private:
    QString words(const char *literal, int line) const;

    /// Holds the parser's tree.
    std::unique_ptr<ParseMemory> m_memory;
    std::vector<MarkdownBlock> m_blocks;
    RunbookCounts m_counts;
    QList<RepairedLine> m_repaired;
    std::vector<QByteArrayView> m_lines;
    int m_firstLine = 1;
};
