// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/documentlinks.h"

#include "runbook/markdown.h"
#include "runbook/sourcetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

static QString anchorOf(const QString &heading)
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

QString HeadingAnchors::next(const QString &heading)
{
    const QString anchor = anchorOf(heading);
    const int before = m_seen[anchor]++;
    return before == 0 ? anchor : anchor + u'-' + QString::number(before);
}

QStringList namesByHand(const QString &text)
{
    static const QRegularExpression named(
        uR"(\{#([^}\s]+)\}\s*$|\b(?:name|id)\s*=\s*["']([^"']+)["'])"_s,
        QRegularExpression::MultilineOption);
    QStringList names;
    for (auto it = named.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        names.append((match.captured(1) + match.captured(2)).toLower());
    }
    return names;
}

static void addAnchor(const QString &heading, HeadingAnchors &anchors, QSet<QString> &out)
{
    const QStringList names = namesByHand(heading);
    out.unite(QSet<QString>(names.begin(), names.end()));
    const QString anchor = anchors.next(heading);
    out.insert(anchor);
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
    HeadingAnchors anchors;
    for (int i = 0; i < int(document->blocks().size()); ++i) {
        const MarkdownBlock &block = document->block(i);
        if (block.kind == MarkdownBlock::Kind::Heading)
            addAnchor(document->text(i).text.simplified(), anchors, found.anchors);
        if (!block.hasLinks)
            continue;
        for (const MarkdownLink &link : document->text(i).links)
            found.links.append({link.text.simplified(), link.target, block.line});
    }
    if (source->body.contains("<a ") || source->body.contains(" id=")) {
        const QStringList names = namesByHand(QString::fromUtf8(source->body));
        found.anchors.unite(QSet<QString>(names.begin(), names.end()));
    }
    return found;
}
