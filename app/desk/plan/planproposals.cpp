// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/plan/planproposals.h"

#include "checks/parameters.h"
#include "desk/plan/proposalrows.h"
#include "desk/plan/statednumbers.h"
#include "runbook/commandline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

PlanProposals::PlanProposals(QList<CheckKind> kinds)
    : m_kinds(std::move(kinds))
{
    for (const ProposalRow &row : std::span(proposalRows, size_t(proposalRowCount))) {
        if (kind(QString::fromUtf8(row.kind)))
            m_rows.append({&row,
                           QRegularExpression(QString::fromUtf8(row.words),
                                              QRegularExpression::CaseInsensitiveOption)});
    }
}

const CheckKind *PlanProposals::kind(const QString &name) const
{
    const auto found = std::ranges::find(m_kinds, name, &CheckKind::name);
    return found == m_kinds.end() ? nullptr : &*found;
}

/// A fence below the box says how it is proved.
std::optional<CheckSpec> PlanProposals::fromCommands(const ChecklistItem &item) const
{
    QStringList lines;
    for (const Command &command : item.commands) {
        if (!isShell(command))
            continue;
        for (const CommandLine &line : commandLines(command, HereDocuments::Read))
            lines.append(line.text);
    }
    if (lines.isEmpty() || !kind(u"command"_s))
        return std::nullopt;
    CheckSpec spec;
    spec.kind = u"command"_s;
    spec.with = {{u"shell"_s, lines.join(u'\n')}};
    return spec;
}

/// "Set `SAFE_MODE=false`": the variable has that value wherever it counts.
std::optional<CheckSpec> PlanProposals::fromAssignment(const QString &words) const
{
    static const QRegularExpression assignment(
        uR"((?<![\w-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|DEBUG)=([^\s,;`'")]+))"_s);
    const auto found = assignment.match(words);
    if (!found.hasMatch() || !kind(u"env"_s))
        return std::nullopt;
    CheckSpec spec;
    spec.kind = u"env"_s;
    spec.with = {{u"key"_s, found.captured(1)},
                 {u"equals"_s, found.captured(2)},
                 {u"file"_s, u"<file with the production environment>"_s},
                 {u"container"_s, u"<container that runs with it>"_s}};
    for (const ProposalRow &row : std::span(assignmentRows, size_t(assignmentRowCount))) {
        const QRegularExpression seen(QString::fromUtf8(row.words),
                                      QRegularExpression::CaseInsensitiveOption);
        if (!seen.match(words).hasMatch() || !kind(u"all"_s) || !kind(QString::fromUtf8(row.kind)))
            continue;
        const QJsonObject outside {{u"kind"_s, QString::fromUtf8(row.kind)},
                                   {u"with"_s, QJsonDocument::fromJson(row.with).object()}};
        spec.with = {
            {u"checks"_s,
             QJsonArray {QJsonObject {{u"kind"_s, u"env"_s}, {u"with"_s, spec.with}}, outside}}};
        spec.kind = u"all"_s;
        break;
    }
    return spec;
}

std::optional<CheckSpec> PlanProposals::fromRows(const QString &words, const QString &section) const
{
    const QString all = section + u" | "_s + words;
    for (const auto &[row, pattern] : m_rows) {
        // A heading says where an item stands: with nothing in the item itself it says not what.
        if (!pattern.match(all).hasMatch()
            || (pattern.match(section).hasMatch() && !pattern.match(words).hasMatch()))
            continue;
        const CheckKind *known = kind(QString::fromUtf8(row->kind));
        CheckSpec spec;
        spec.kind = known->name;
        const QJsonObject with = QJsonDocument::fromJson(row->with).object();
        for (auto each = with.begin(); each != with.end(); ++each) {
            if (known->parameters.contains(each.key()))
                spec.with.insert(each.key(), each.value());
        }
        // What is waited for counts beside the questions themselves.
        if (const auto within = durationOf(textOf(with["within"_L1])))
            spec.timeout += *within;
        if (row->shelfHours > 0)
            spec.shelfLife = std::chrono::seconds(qint64(row->shelfHours * 3600));
        spec.acceptByPerson = row->person;
        return spec;
    }
    return std::nullopt;
}

/// Nothing in the words says how a machine would know.
CheckSpec PlanProposals::fallback(const ChecklistItem &item) const
{
    CheckSpec spec;
    if (kind(u"attestation"_s)) {
        spec.kind = u"attestation"_s;
        for (const QString &name : kind(spec.kind)->parameters) {
            if (name == u"says" || name == u"text" || name == u"statement" || name == u"question")
                spec.with.insert(name, item.title);
        }
        spec.shelfLife = std::chrono::days(7);
        return spec;
    }
    spec.kind = u"command"_s;
    spec.with = {{u"shell"_s, u"<command that proves it>"_s}};
    spec.acceptByPerson = true;
    return spec;
}

CheckSpec PlanProposals::propose(const ChecklistItem &item, const Section &section,
                                 PhaseKind phase) const
{
    const QString words = item.title + u' ' + item.detail;
    std::optional<CheckSpec> found;
    // A decision, and what is reviewed over and over, is a person's word.
    if (item.kind != ChecklistItem::Kind::Choice)
        found = fromCommands(item);
    if (!found && item.kind != ChecklistItem::Kind::Choice)
        found = fromAssignment(words);
    if (!found && item.kind != ChecklistItem::Kind::Choice)
        found = fromRows(words, section.title);
    if (found && item.commands.isEmpty())
        takeStatedNumbers(*found, words);
    CheckSpec spec = found.value_or(fallback(item));
    spec.item = item.id;
    spec.host = HostId(u"here"_s);
    if (phase == PhaseKind::Maintenance)
        spec.shelfLife = std::min<std::chrono::seconds>(spec.shelfLife, std::chrono::hours(24));
    return spec;
}
