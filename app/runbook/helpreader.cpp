// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/helpreader.h"

#include "runbook/criteria.h"
#include "runbook/slugs.h"
#include "runbook/tables.h"
#include "runbook/titles.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;

/// Calls `visit(paragraph, item)` for the first paragraph of each list item of the part.
template <typename Visit>
static void forEachListItem(const Markdown &document, const Part &part, Visit visit)
{
    for (int i = part.first; i < part.last; ++i) {
        if (document.block(i).kind != Kind::Item)
            continue;
        const int words = document.firstChild(i);
        if (words >= 0 && document.block(words).kind == Kind::Paragraph)
            visit(words, i);
    }
}

static QString withoutMailto(const QString &target)
{
    return target.startsWith(u"mailto:"_s) ? target.sliced(7) : target;
}

void readContacts(const Markdown &document, const Part &part, const QString &group,
                  QList<Contact> &out)
{
    forEachListItem(document, part, [&](int words, int item) {
        const MarkdownText text = document.text(words);
        TitledText titled = splitTitle(text);
        if (titled.detail.isEmpty()) {
            const qsizetype colon = titled.title.indexOf(u": "_s);
            if (colon > 0) {
                titled.detail = titled.title.sliced(colon + 2).trimmed();
                titled.title.truncate(colon);
            } else if (!text.links.isEmpty()) {
                titled.detail = withoutMailto(text.links.first().target);
            }
        }
        if (!titled.detail.isEmpty())
            out.append({group, titled.title, titled.detail, document.block(item).line});
    });
    for (int i = part.first; i < part.last; ++i) {
        if (document.block(i).kind != Kind::Table)
            continue;
        const Table table = readTable(document, i);
        if (!table.isContacts() || table.isSignOff())
            continue;
        const int role = std::max(0, table.column({u"role"_s, u"team"_s, u"name"_s, u"who"_s}));
        for (const TableRow &row : table.rows) {
            QStringList rest;
            for (int column = 0; column < row.cells.size(); ++column) {
                if (column != role && !isBlankCell(row.cell(column)))
                    rest.append(row.cell(column));
            }
            out.append({group, row.cell(role), rest.join(u", "_s), row.line});
        }
    }
}

void readReferences(const Markdown &document, const Part &part, const QString &group,
                    QList<ReferenceDocument> &out)
{
    for (int i = part.first; i < part.last; ++i) {
        const Kind kind = document.block(i).kind;
        if (kind != Kind::Paragraph && kind != Kind::Cell)
            continue;
        const MarkdownText text = document.text(i);
        for (const MarkdownLink &link : text.links) {
            if (!link.target.startsWith(u'#'))
                out.append({group, link.text.simplified(), link.target, document.block(i).line});
        }
    }
}

void readGuide(const Markdown &document, const Part &part, QList<Guide> &out)
{
    Guide guide {part.title, {}, {}, part.line};
    for (int i = part.first; i < part.last; ++i) {
        if (document.block(i).kind == Kind::Code)
            guide.commands.append(document.code(i));
    }
    forEachListItem(document, part, [&](int words, int) {
        guide.steps.append(document.text(words).text.simplified());
    });
    if (!guide.steps.isEmpty() || !guide.commands.isEmpty())
        out.append(std::move(guide));
}

static void addRole(const QString &title, int line, QList<Role> &out)
{
    const RoleId id(slugOf(title));
    if (!id.isEmpty() && std::ranges::find(out, id, &Role::id) == out.end())
        out.append({id, title, line});
}

/// "**Sign-off**: Release manager ____ Date ____" anywhere; "Release manager: ____" in a part that
/// is about signing.
static void readSignatureLines(const Markdown &document, const Part &part, bool signOffPhase,
                               QList<Role> &out)
{
    static const QRegularExpression named(
        uR"(^\s*(?:sign(?:ed|-?\s?off)|approved|approval)(?:\s+by)?\s*:\s*([^:_\n]{2,60}?)\s*:?\s*_{3,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(uR"(^\s*([^:_\n]{2,60}?)\s*:\s*_{3,})"_s);
    static const QRegularExpression noRole(
        uR"(^(?:date|time|name|signature|signed|sign-?off|approved by|decision)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (int i = part.first; i < part.last; ++i) {
        const MarkdownBlock &block = document.block(i);
        if (block.kind != Kind::Paragraph || !document.mayHoldBlanks(i))
            continue;
        int line = block.line;
        const bool inItem = block.parent >= 0 && document.block(block.parent).kind == Kind::Item;
        for (const QString &words : document.text(i).text.split(u'\n')) {
            auto found = named.match(words);
            if (!found.hasMatch() && signOffPhase && !inItem)
                found = plain.match(words);
            const QString role = found.captured(1).simplified();
            if (!role.isEmpty() && !noRole.match(role).hasMatch())
                addRole(role, line, out);
            ++line;
        }
    }
}

void readRoles(const Markdown &document, const Part &part, bool signOffPhase, QList<Role> &out)
{
    bool table = false;
    for (int i = part.first; i < part.last; ++i) {
        if (document.block(i).kind != Kind::Table)
            continue;
        const Table signers = readTable(document, i);
        const int column = signers.column({u"role"_s, u"approver"_s, u"rolle"_s, u"team"_s});
        if (column < 0 || (!signers.isSignOff() && !signOffPhase))
            continue;
        table = true;
        for (const TableRow &row : signers.rows) {
            if (!isBlankCell(row.cell(column)))
                addRole(row.cell(column), row.line, out);
        }
    }
    if (table)
        return;
    readSignatureLines(document, part, signOffPhase, out);
    if (!signOffPhase)
        return;
    forEachListItem(document, part, [&](int words, int item) {
        QString title = splitTitle(document.text(words)).title;
        const qsizetype stop =
            title.indexOf(u':') >= 0 ? title.indexOf(u':') : title.indexOf(u"__"_s);
        if (stop >= 0)
            title.truncate(stop);
        addRole(title.simplified(), document.block(item).line, out);
    });
}

/// The words of a list item. GFM takes "- > 3 consecutive failures" for a quote; before a number
/// it is a comparison.
static QString comparisonWords(const Markdown &document, int item)
{
    const int first = document.firstChild(item);
    if (first < 0)
        return {};
    if (document.block(first).kind == Kind::Paragraph)
        return document.text(first).text.simplified();
    const int quoted = document.block(first).kind == Kind::Quote ? document.firstChild(first) : -1;
    if (quoted < 0 || document.block(quoted).kind != Kind::Paragraph)
        return {};
    const QString words = document.text(quoted).text.simplified();
    return !words.isEmpty() && words.at(0).isDigit() ? u"> "_s + words : QString();
}

void readTriggers(const Markdown &document, const Part &part, bool comparisonsOnly,
                  QList<RollbackTrigger> &out)
{
    for (int i = part.first; i < part.last; ++i) {
        const MarkdownBlock &block = document.block(i);
        const QString words = block.kind == Kind::Item ? comparisonWords(document, i) : QString();
        if (words.isEmpty())
            continue;
        RollbackTrigger trigger = readTrigger(words, block.line);
        const bool step = block.ordered || document.block(document.block(i).parent).ordered;
        if (trigger.kind == RollbackTrigger::Kind::Manual ? !comparisonsOnly
                                                          : !(comparisonsOnly && step))
            out.append(std::move(trigger));
    }
}
