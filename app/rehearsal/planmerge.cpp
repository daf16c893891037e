// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/planmerge.h"

#include <QList>

#include <algorithm>

namespace {

struct PlanEntry
{
    QByteArray name;
    QByteArray text;
};

struct PlanSection
{
    /// Empty for what stands before the first section.
    QByteArray name;
    QByteArray head;
    QList<PlanEntry> entries;
};

QByteArray nameOf(const QByteArray &line)
{
    return line.left(line.indexOf(':')).trimmed();
}

QList<PlanSection> sectionsOf(const QByteArray &plan)
{
    QList<PlanSection> sections {{}};
    qsizetype at = 0;
    while (at < plan.size()) {
        const qsizetype end = plan.indexOf('\n', at) < 0 ? plan.size() : plan.indexOf('\n', at) + 1;
        const QByteArray line = plan.mid(at, end - at);
        at = end;
        const QByteArray words = line.trimmed();
        const qsizetype indent = line.indexOf(words);
        const bool comment = words.isEmpty() || words.startsWith('#');
        PlanSection &last = sections.last();
        if (!comment && indent == 0)
            sections.append({nameOf(line), line, {}});
        else if (!comment && indent == 2)
            last.entries.append({nameOf(line), line});
        else
            (last.entries.isEmpty() ? last.head : last.entries.last().text) += line;
    }
    return sections;
}

} // namespace

QByteArrayList planEntries(const QByteArray &plan, const QByteArray &section)
{
    QByteArrayList names;
    for (const PlanSection &one : sectionsOf(plan)) {
        for (const PlanEntry &entry : one.entries) {
            if (one.name == section)
                names.append(entry.name);
        }
    }
    return names;
}

QByteArray mergedPlan(const QByteArray &plan, const QByteArray &more)
{
    QList<PlanSection> sections = sectionsOf(plan);
    for (const PlanSection &addition : sectionsOf(more)) {
        if (addition.name.isEmpty())
            continue;
        auto section = std::ranges::find(sections, addition.name, &PlanSection::name);
        if (section == sections.end()) {
            sections.append(addition);
            continue;
        }
        for (const PlanEntry &entry : addition.entries) {
            const auto old = std::ranges::find(section->entries, entry.name, &PlanEntry::name);
            if (old == section->entries.end())
                section->entries.append(entry);
            else
                *old = entry;
        }
    }
    QByteArray merged;
    for (const PlanSection &section : std::as_const(sections)) {
        merged += section.head;
        for (const PlanEntry &entry : section.entries)
            merged += entry.text;
    }
    return merged;
}
