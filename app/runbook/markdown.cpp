// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/markdown.h"

#include "runbook/boxsigns.h"
#include "runbook/lines.h"
#include "runbook/markdowntree.h"

#include <QCoreApplication>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstring>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {

/// Its memory is the current one, and goes with it.
cmark_parser *githubParser()
{
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, ParseMemory::allocator());
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"}) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    return parser;
}

/// Nothing, or the box of a task that the parser left as text, stands before a bold lead-in.
bool mayLeadIn(QStringView before)
{
    const QStringView bare = before.trimmed();
    if (const auto sign = boxSignAt(bare); sign && sign->length == bare.size())
        return true;
    return bare.isEmpty() || (bare.size() == 3 && bare.front() == u'[' && bare.back() == u']');
}

bool isStruck(cmark_node *node)
{
    return node && std::strcmp(cmark_node_get_type_string(node), "strikethrough") == 0;
}

std::vector<LineRange> codeLines(const std::vector<MarkdownBlock> &blocks)
{
    std::vector<LineRange> ranges;
    for (const MarkdownBlock &block : blocks) {
        if (block.kind == MarkdownBlock::Kind::Code)
            ranges.emplace_back(block.line, block.endLine);
    }
    return ranges;
}

} // namespace

Result<Markdown> Markdown::parse(QByteArrayView body, int firstLine, const QString &path)
{
    Markdown document;
    document.m_firstLine = firstLine;
    document.m_memory = std::make_unique<ParseMemory>();
    const ParseMemory::Scope scope(*document.m_memory);
    cmark_parser *parser = githubParser();
    cmark_parser_feed(parser, body.data(), size_t(body.size()));
    MarkdownTree tree = readTree(cmark_parser_finish(parser), body, firstLine);
    if (tree.tooDeepAt) {
        return failure(
            QCoreApplication::translate("Markdown", "lists and quotes are nested too deeply"),
            u"%1:%2"_s.arg(path).arg(tree.tooDeepAt));
    }
    document.m_blocks = std::move(tree.blocks);
    document.m_counts = tree.counts;
    document.m_repaired = findDamagedLines(body, firstLine, codeLines(document.m_blocks));
    forEachLine(body, [&](QByteArrayView line, int) { document.m_lines.push_back(line); });
    markDrawnBoxes(document, document.m_lines, firstLine, document.m_blocks);
    return document;
}

QByteArrayView Markdown::line(int number) const
{
    const int at = number - m_firstLine;
    return at >= 0 && at < int(m_lines.size()) ? m_lines[size_t(at)] : QByteArrayView();
}

bool Markdown::mayHoldBlanks(int index) const
{
    const MarkdownBlock &owner = block(index);
    for (int at = owner.line; at <= owner.endLine; ++at) {
        if (line(at).contains("___"))
            return true;
    }
    return false;
}

QString Markdown::words(const char *literal, int line) const
{
    QString text = QString::fromUtf8(literal);
    if (m_repaired.isEmpty())
        return text;
    const auto found = std::ranges::lower_bound(m_repaired, line, {}, &RepairedLine::line);
    if (found == m_repaired.end() || found->line != line)
        return text;
    const MisreadAs charset = found->readAs == misreadName(MisreadAs::MacRoman)
        ? MisreadAs::MacRoman
        : MisreadAs::Windows1252;
    return undoMisreading(text, charset).value_or(text);
}

MarkdownText Markdown::text(int index) const
{
    const ParseMemory::Scope scope(*m_memory);
    const MarkdownBlock &owner = block(index);
    MarkdownText out;
    int line = owner.line;
    cmark_node *const root = owner.node;
    cmark_node *node = cmark_node_first_child(root);
    cmark_node *bold = nullptr;
    cmark_node *link = nullptr;
    cmark_node *strike = isStruck(node) ? node : nullptr;
    qsizetype struckLength = 0;
    qsizetype linkStart = 0;
    while (node) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE: out.text += words(cmark_node_get_literal(node), line); break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            out.text += u'\n';
            ++line;
            break;
        case CMARK_NODE_STRONG:
            if (!out.bold && mayLeadIn(out.text))
                bold = node;
            break;
        case CMARK_NODE_LINK:
            link = node;
            linkStart = out.text.size();
            break;
        default: break;
        }
        if (cmark_node *child = cmark_node_first_child(node)) {
            node = child;
            continue;
        }
        while (node) {
            if (node == bold) {
                out.bold = out.text.size();
                bold = nullptr;
            }
            if (node == strike) {
                struckLength = out.text.size();
                strike = nullptr;
            }
            if (node == link) {
                out.links.append(
                    {out.text.sliced(linkStart), QString::fromUtf8(cmark_node_get_url(node))});
                link = nullptr;
            }
            if (cmark_node *next = cmark_node_next(node)) {
                node = next;
                break;
            }
            node = cmark_node_parent(node);
            if (node == root)
                node = nullptr;
        }
    }
    // "(done)" or a tick behind it does not unstrike it.
    out.struck = struckLength > 0 && out.text.size() - struckLength <= 12;
    return out;
}

Command Markdown::code(int index) const
{
    const ParseMemory::Scope scope(*m_memory);
    const MarkdownBlock &owner = block(index);
    Command command;
    command.line = owner.line;
    command.text = QString::fromUtf8(cmark_node_get_literal(owner.node));
    if (command.text.endsWith(u'\n'))
        command.text.chop(1);
    if (owner.fenced) {
        const QString info = QString::fromUtf8(cmark_node_get_fence_info(owner.node)).trimmed();
        const auto stop =
            std::ranges::find_if(info, [](QChar c) { return c.isSpace() || c == u'{'; });
        command.language = info.first(stop - info.begin()).toLower();
    }
    return command;
}

int Markdown::firstChild(int index) const
{
    return index + 1 < block(index).end ? index + 1 : -1;
}

int Markdown::nextSibling(int index) const
{
    const int next = block(index).end;
    const int parent = block(index).parent;
    const int end = parent < 0 ? int(m_blocks.size()) : block(parent).end;
    return next < end ? next : -1;
}
