// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/documentlinks.h"

#include "runbook/markdown.h"
#include "runbook/sourcetext.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const char32_t point : heading.trimmed().toLower().toUcs4()) {
        if (point == U' ')
            anchor += u'-';
        else if (point == U'-' || point == U'_' || QChar::isLetterOrNumber(point)
                 || QChar::isMark(point))
            anchor += QChar::fromUcs4(point);
    }
    return anchor;
}

static void addAnchor(const QString &heading, QHash<QString, int> &seen, QSet<QString> &out)
{
    static const QRegularExpression named(uR"(\{#([^}\s]+)\}\s*$)"_s);
    if (const auto found = named.match(heading); found.hasMatch())
        out.insert(found.captured(1).toLower());
    const QString anchor = anchorOf(heading);
    const int before = seen[anchor]++;
    out.insert(before == 0 ? anchor : anchor + u'-' + QString::number(before));
    // U+FE0F stays in GitHub's anchors of some emoji headings, and people leave it out.
    out.insert(QString(anchor).remove(QChar(0xFE0F)));
}

DocumentLinks readDocumentLinks(const Runbook &runbook)
{
    DocumentLinks found;
    if (runbook.counts.links == 0)
        return found;
    const auto source = readSourceText(runbook.bytes, runbook.path);
    if (!source)
        return found;
    const auto document = Markdown::parse(source->body, source->firstLine, runbook.path);
    if (!document)
        return found;
    QHash<QString, int> seen;
    for (int i = 0; i < int(document->blocks().size()); ++i) {
        const MarkdownBlock &block = document->block(i);
        if (block.kind == MarkdownBlock::Kind::Heading)
            addAnchor(document->text(i).text.simplified(), seen, found.anchors);
        if (!block.hasLinks)
            continue;
        for (const MarkdownLink &link : document->text(i).links)
            found.links.append({link.text.simplified(), link.target, block.line});
    }
    static const QRegularExpression byHand(uR"((?:name|id)\s*=\s*["']([^"']+)["'])"_s);
    if (source->body.contains("<a ") || source->body.contains(" id=")) {
        const QString text = QString::fromUtf8(source->body);
        for (auto it = byHand.globalMatch(text); it.hasNext();)
            found.anchors.insert(it.next().captured(1).toLower());
    }
    return found;
}
