// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/metadatareader.h"

#include "runbook/slugs.h"
#include "runbook/tables.h"

#include <QRegularExpression>

#include <ranges>

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;

/// The fields of one paragraph, a field a line; empty where one of its lines is none.
static QList<MetadataField> fieldsOf(const Markdown &document, int paragraph)
{
    static const QRegularExpression pattern(uR"(^\s*([^:\n]{1,60}?)\s*:\s*(.{1,400}?)\s*$)"_s);
    const MarkdownText text = document.text(paragraph);
    if (text.bold == 0)
        return {};
    QList<MetadataField> fields;
    int line = document.block(paragraph).line;
    for (const QString &each : text.text.split(u'\n')) {
        const auto found = pattern.match(each);
        if (!found.hasMatch())
            return {};
        fields.append({found.captured(1), found.captured(2), line++});
    }
    return fields;
}

/// A table of fields and values above the first phase.
static QList<MetadataField> fieldsOfTable(const Markdown &document, int index)
{
    const Table table = readTable(document, index);
    const int key = table.column({u"field"_s, u"key"_s, u"property"_s, u"attribute"_s});
    const int value = table.column({u"value"_s, u"details"_s, u"description"_s});
    QList<MetadataField> fields;
    if (key < 0 || value < 0 || table.header.size() != 2)
        return fields;
    for (const TableRow &row : table.rows) {
        if (!isBlankCell(row.cell(key)) && !isBlankCell(row.cell(value)))
            fields.append({row.cell(key), row.cell(value), row.line});
    }
    return fields;
}

static bool isTopParagraph(const Markdown &document, int index)
{
    return document.block(index).kind == Kind::Paragraph && document.block(index).parent < 0;
}

/// The block of the first heading of the phases' level, or the end.
static int endOfPreamble(const Markdown &document, const Outline &outline)
{
    for (const Part &part : outline.parts()) {
        if (part.level >= outline.phaseLevel() && &part != &outline.parts().front())
            return part.first - 1;
    }
    return int(document.blocks().size());
}

QList<MetadataField> readMetadata(const Markdown &document, const Outline &outline)
{
    QList<MetadataField> fields;
    const int end = int(document.blocks().size());
    const int preamble = endOfPreamble(document, outline);
    for (int i = 0; i < preamble; i = document.block(i).end) {
        if (isTopParagraph(document, i))
            fields += fieldsOf(document, i);
        else if (document.block(i).kind == Kind::Table)
            fields += fieldsOfTable(document, i);
    }
    // The last paragraphs of the document, as long as they are fields.
    std::vector<int> top;
    for (int i = preamble; i < end; i = document.block(i).end)
        top.push_back(i);
    QList<MetadataField> tail;
    for (const int i : std::views::reverse(top)) {
        if (document.block(i).kind == Kind::Rule)
            continue;
        const auto found =
            isTopParagraph(document, i) ? fieldsOf(document, i) : QList<MetadataField>();
        if (found.isEmpty())
            break;
        tail = found + tail;
    }
    fields += tail;
    return fields;
}

QString readSummary(const Markdown &document, const Outline &outline)
{
    const Part &part =
        outline.titlePart() >= 0 ? outline.part(outline.titlePart()) : outline.parts().front();
    for (int i = part.first; i < part.last; i = document.block(i).end) {
        if (isTopParagraph(document, i) && fieldsOf(document, i).isEmpty())
            return document.text(i).text.simplified();
    }
    return {};
}

QString metadataKey(const QString &key)
{
    QStringList words = slugOf(key).split(u'-', Qt::SkipEmptyParts);
    if (words.size() > 1 && (words.first() == u"document" || words.first() == u"runbook"))
        words.removeFirst();
    QString out = words.value(0);
    for (const QString &word : words.mid(1))
        out += word.first(1).toUpper() + word.sliced(1);
    return out;
}

QString metadataValue(const Runbook &runbook, const QString &key)
{
    for (const MetadataField &field : runbook.metadata) {
        if (metadataKey(field.key) == key)
            return field.value;
    }
    return {};
}
