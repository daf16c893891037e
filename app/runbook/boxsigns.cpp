// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/boxsigns.h"

#include <algorithm>

using Kind = MarkdownBlock::Kind;

static std::optional<BoxSign::Kind> signOfPoint(char32_t point)
{
    switch (point) {
    case U'☐':
    case U'□':
    case U'▢':
    case U'◻':
    case U'◽':
    case U'⬜':
    case U'❏':
    case U'❑':
    case U'❒':
    case U'🔲': return BoxSign::Kind::Open;
    case U'☑':
    case U'☒':
    case U'🗹':
    case U'🗵': return BoxSign::Kind::Ticked;
    case U'✅':
    case U'✓':
    case U'✔': return BoxSign::Kind::Tick;
    case U'❌':
    case U'✗':
    case U'✘': return BoxSign::Kind::Cross;
    default: return std::nullopt;
    }
}

std::optional<BoxSign> boxSignAt(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at].isSpace())
        ++at;
    if (at >= text.size() || text[at].unicode() < 0x80)
        return std::nullopt;
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
    const char32_t point =
        pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
    const auto kind = signOfPoint(point);
    if (!kind)
        return std::nullopt;
    at += pair ? 2 : 1;
    // U+FE0F only asks for the coloured form.
    if (at < text.size() && text[at] == QChar(0xFE0F))
        ++at;
    while (at < text.size() && text[at].isSpace() && text[at] != u'\n')
        ++at;
    return BoxSign {*kind, at};
}

namespace {

/// What stands behind blanks, quote marks, list markers and emphasis.
QByteArrayView wordsOf(QByteArrayView line)
{
    qsizetype at = 0;
    const auto skip = [&](auto test) {
        while (at < line.size() && test(line[at]))
            ++at;
    };
    skip([](char c) { return c == ' ' || c == '\t' || c == '>'; });
    const qsizetype number = at;
    skip([](char c) { return c >= '0' && c <= '9'; });
    if (at > number && (at >= line.size() || (line[at] != '.' && line[at] != ')')))
        at = number;
    skip([](char c) {
        return c == ' ' || c == '\t' || c == '-' || c == '*' || c == '+' || c == '_' || c == '.'
            || c == ')';
    });
    return line.sliced(at);
}

/// Two boxes on a line, or "yes / no" and its like: worth a closer look.
bool mayOfferChoice(QByteArrayView line)
{
    int boxes = 0;
    for (qsizetype at = 0; at + 2 < line.size(); ++at) {
        const char c = line[at];
        if (c == '[') {
            boxes += line[at + 2] == ']'
                && (line[at + 1] == ' ' || line[at + 1] == 'x' || line[at + 1] == 'X');
        } else if (c == '\xE2') {
            const QByteArrayView sign = line.sliced(at, 3);
            boxes += sign == "\xE2\x98\x90" || sign == "\xE2\x98\x91" || sign == "\xE2\xAC\x9C";
        } else if (c == '/') {
            qsizetype next = at + 1;
            while (next < line.size() && line[next] == ' ')
                ++next;
            const QByteArrayView word = line.sliced(next).first(qMin(4, line.size() - next));
            if (word.size() >= 2
                && (qstrnicmp(word.data(), word.size() < 4 ? word.size() : 2, "no", 2) == 0
                    || (word.size() == 4 && qstrnicmp(word.data(), 4, "fail", 4) == 0)))
                return true;
        }
    }
    return boxes > 1;
}

class BoxMarker
{
public:
    BoxMarker(const Markdown &document, const std::vector<QByteArrayView> &lines, int firstLine,
              std::vector<MarkdownBlock> &blocks)
        : m_document(document)
        , m_lines(lines)
        , m_firstLine(firstLine)
        , m_blocks(blocks)
    {
    }

    void markAll()
    {
        for (int i = 0; i < int(m_blocks.size()); ++i) {
            if (block(i).kind == Kind::Paragraph)
                markParagraph(i);
        }
        for (int i = 0; i < int(m_blocks.size()); ++i) {
            if (block(i).kind == Kind::List && m_mayHoldSigns)
                markList(i);
        }
    }

private:
    MarkdownBlock &block(int index) { return m_blocks[size_t(index)]; }

    void markParagraph(int index)
    {
        MarkdownBlock &paragraph = block(index);
        bool drawn = false;
        for (int line = paragraph.line; line <= paragraph.endLine; ++line) {
            const int at = line - m_firstLine;
            if (at < 0 || at >= int(m_lines.size()))
                continue;
            const QByteArrayView words = wordsOf(m_lines[size_t(at)]);
            drawn = drawn || (!words.isEmpty() && uchar(words.front()) >= 0xC3);
            paragraph.mayChoose = paragraph.mayChoose || mayOfferChoice(m_lines[size_t(at)]);
        }
        if (!drawn)
            return;
        const bool inItem = paragraph.parent >= 0 && block(paragraph.parent).kind == Kind::Item;
        const QString text = m_document.text(index).text;
        if (inItem) {
            const bool first = paragraph.parent == index - 1;
            paragraph.sign = first && boxSignAt(text).has_value();
            m_mayHoldSigns = m_mayHoldSigns || paragraph.sign;
            return;
        }
        for (const QStringView line : QStringView(text).split(u'\n')) {
            const auto sign = boxSignAt(line);
            if (sign && (sign->kind == BoxSign::Kind::Open || sign->kind == BoxSign::Kind::Ticked))
                paragraph.sign = true;
        }
    }

    void markList(int list)
    {
        bool boxes = false;
        std::vector<std::pair<int, BoxSign::Kind>> signs;
        for (int item = m_document.firstChild(list); item >= 0;
             item = m_document.nextSibling(item)) {
            const int words = m_document.firstChild(item);
            boxes = boxes || block(item).task;
            if (words < 0 || block(item).task || !block(words).sign)
                continue;
            const auto sign = boxSignAt(m_document.text(words).text);
            if (!sign)
                continue;
            boxes =
                boxes || sign->kind == BoxSign::Kind::Open || sign->kind == BoxSign::Kind::Ticked;
            signs.emplace_back(item, sign->kind);
        }
        if (!boxes)
            return;
        for (const auto &[item, kind] : signs) {
            block(item).sign = true;
            block(item).checked = kind == BoxSign::Kind::Ticked || kind == BoxSign::Kind::Tick;
        }
    }

    const Markdown &m_document;
    const std::vector<QByteArrayView> &m_lines;
    int m_firstLine;
    std::vector<MarkdownBlock> &m_blocks;
    bool m_mayHoldSigns = false;
};

} // namespace

void markDrawnBoxes(const Markdown &document, const std::vector<QByteArrayView> &lines,
                    int firstLine, std::vector<MarkdownBlock> &blocks)
{
    BoxMarker(document, lines, firstLine, blocks).markAll();
}
