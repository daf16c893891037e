// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/markdowntree.h"

#include "runbook/caps.h"
#include "runbook/lines.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstring>

namespace {

using Kind = MarkdownBlock::Kind;

bool isInline(cmark_node *node)
{
    return (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE;
}

Kind extensionKind(cmark_node *node)
{
    const char *name = cmark_node_get_type_string(node);
    const auto is = [name](const char *other) { return std::strcmp(name, other) == 0; };
    if (is("table"))
        return Kind::Table;
    if (is("table_row") || is("table_header"))
        return Kind::Row;
    if (is("table_cell"))
        return Kind::Cell;
    return Kind::Other;
}

Kind kindOf(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING: return Kind::Heading;
    case CMARK_NODE_PARAGRAPH: return Kind::Paragraph;
    case CMARK_NODE_LIST: return Kind::List;
    case CMARK_NODE_ITEM: return Kind::Item;
    case CMARK_NODE_CODE_BLOCK: return Kind::Code;
    case CMARK_NODE_BLOCK_QUOTE: return Kind::Quote;
    case CMARK_NODE_THEMATIC_BREAK: return Kind::Rule;
    case CMARK_NODE_HTML_BLOCK: return Kind::Other;
    default: return extensionKind(node);
    }
}

/// The text of "[ ] " or "[x] " after the marker of a list item; 0 where there is none.
char boxAfterMarker(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] >= '0' && line[at] <= '9')
        ++at;
    ++at;
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
        ++at;
    const QByteArrayView rest = at < line.size() ? line.sliced(at) : QByteArrayView();
    const bool box = rest.size() > 4 && rest[0] == '[' && rest[2] == ']'
        && (rest[3] == ' ' || rest[3] == '\t') && !rest.sliced(4).trimmed().isEmpty();
    if (!box || (rest[1] != ' ' && rest[1] != 'x' && rest[1] != 'X'))
        return 0;
    return rest[1];
}

/// The boxes as they stand in the source: the parser reads none within block quotes, GitHub does.
class SourceBoxes
{
public:
    explicit SourceBoxes(QByteArrayView body)
        : m_body(body)
    {
    }

    void mend(MarkdownBlock &item, int sourceLine, int column)
    {
        const char box = boxOf(item, sourceLine, column);
        item.task = box != 0;
        item.checked = box == 'x' || box == 'X';
    }

    /// The character in the item's own box; 0 where it has none.
    char boxOf(const MarkdownBlock &item, int sourceLine, int column)
    {
        if (m_lines.empty())
            forEachLine(m_body, [this](QByteArrayView line, int) { m_lines.push_back(line); });
        cmark_node *first = cmark_node_first_child(item.node);
        if (!first || cmark_node_get_type(first) != CMARK_NODE_PARAGRAPH || sourceLine < 1
            || column < 1 || size_t(sourceLine) > m_lines.size())
            return 0;
        const QByteArrayView line = m_lines[size_t(sourceLine - 1)];
        return column <= line.size() ? boxAfterMarker(line.sliced(column - 1)) : char(0);
    }

private:
    QByteArrayView m_body;
    std::vector<QByteArrayView> m_lines;
};

class TreeReader
{
public:
    TreeReader(QByteArrayView body, int firstLine)
        : m_source(body)
        , m_firstLine(firstLine)
    {
    }

    MarkdownTree read(cmark_node *root)
    {
        // A walk without recursion: documents are nested as deep as somebody likes.
        cmark_node *node = cmark_node_first_child(root);
        while (node && !m_tree.tooDeepAt) {
            enter(node);
            if (cmark_node *child = cmark_node_first_child(node)) {
                node = child;
                continue;
            }
            while (node) {
                leave(node);
                if (cmark_node *next = cmark_node_next(node)) {
                    node = next;
                    break;
                }
                node = cmark_node_parent(node);
                if (node == root)
                    node = nullptr;
            }
        }
        return std::move(m_tree);
    }

private:
    void enter(cmark_node *node)
    {
        if (isInline(node)) {
            if (cmark_node_get_type(node) == CMARK_NODE_LINK && !m_open.empty()) {
                ++m_tree.counts.links;
                m_tree.blocks[size_t(m_open.back())].hasLinks = true;
            }
            return;
        }
        MarkdownBlock block;
        block.kind = kindOf(node);
        block.node = node;
        block.line = cmark_node_get_start_line(node) + m_firstLine - 1;
        block.endLine = cmark_node_get_end_line(node) + m_firstLine - 1;
        block.parent = m_open.empty() ? -1 : m_open.back();
        block.listDepth = m_lists + (block.kind == Kind::List);
        describe(block);
        count(block);
        m_lists += block.kind == Kind::List;
        m_quotes += block.kind == Kind::Quote;
        m_open.push_back(int(m_tree.blocks.size()));
        m_tree.blocks.push_back(block);
        if (int(m_open.size()) > Caps::nesting)
            m_tree.tooDeepAt = block.line;
    }

    void leave(cmark_node *node)
    {
        if (isInline(node))
            return;
        MarkdownBlock &block = m_tree.blocks[size_t(m_open.back())];
        block.end = int(m_tree.blocks.size());
        m_lists -= block.kind == Kind::List;
        m_quotes -= block.kind == Kind::Quote;
        m_open.pop_back();
    }

    void describe(MarkdownBlock &block)
    {
        cmark_node *node = block.node;
        if (block.kind == Kind::Heading) {
            block.level = cmark_node_get_heading_level(node);
        } else if (block.kind == Kind::List) {
            block.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
            m_number.resize(size_t(m_lists) + 1);
            m_number.back() = cmark_node_get_list_start(node);
        } else if (block.kind == Kind::Item) {
            block.ordered = m_tree.blocks[size_t(block.parent)].ordered;
            m_number.resize(size_t(m_lists));
            block.level = block.ordered ? m_number.back()++ : m_lists;
            describeTask(block);
        } else if (block.kind == Kind::Code) {
            int length = 0;
            int offset = 0;
            char character = 0;
            block.fenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0;
        }
    }

    void describeTask(MarkdownBlock &item)
    {
        if (std::strcmp(cmark_node_get_type_string(item.node), "tasklist") == 0) {
            item.task = true;
            item.checked = cmark_gfm_extensions_get_tasklist_item_checked(item.node);
            // The parser takes any "[x]" of the line for the item's own.
            if (item.checked) {
                item.checked = m_source.boxOf(item, cmark_node_get_start_line(item.node),
                                              cmark_node_get_start_column(item.node))
                    != ' ';
            }
        } else if (m_quotes > 0) {
            m_source.mend(item, cmark_node_get_start_line(item.node),
                          cmark_node_get_start_column(item.node));
        }
    }

    void count(const MarkdownBlock &block)
    {
        RunbookCounts &counts = m_tree.counts;
        switch (block.kind) {
        case Kind::Heading: ++counts.headings[size_t(block.level - 1)]; break;
        case Kind::Item:
            counts.orderedItems += block.ordered;
            counts.tasks += block.task;
            counts.tasksChecked += block.checked;
            if (block.task)
                counts.taskDepth = std::max(counts.taskDepth, m_lists);
            break;
        case Kind::Code: counts.codeBlocks += block.fenced; break;
        case Kind::Table: ++counts.tables; break;
        default: break;
        }
    }

    MarkdownTree m_tree;
    SourceBoxes m_source;
    int m_firstLine = 1;
    std::vector<int> m_open;
    std::vector<int> m_number;
    int m_lists = 0;
    int m_quotes = 0;
};

} // namespace

MarkdownTree readTree(cmark_node *root, QByteArrayView body, int firstLine)
{
    return TreeReader(body, firstLine).read(root);
}
