// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemtitles.h"

#include "domain/runbook.h"

ItemTitles::ItemTitles(const Runbook &runbook)
{
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items)
                m_titles.insert(item.id.value, item.title);
            for (const Step &step : section.steps)
                m_titles.insert(step.id.value, step.title);
        }
    }
    for (const Role &role : runbook.roles)
        m_roles.insert(role.id.value, role.title);
}

/// Ids are slugs joined by strokes: letters, digits and hyphens.
static bool standsInIds(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c == u'-' || c == u'/';
}

QString ItemTitles::in(const QString &sentence) const
{
    if (!sentence.contains(u'/') && !sentence.contains(u'('))
        return sentence;
    QString told;
    for (qsizetype at = 0; at < sentence.size();) {
        qsizetype end = at;
        while (end < sentence.size() && standsInIds(sentence[end]))
            ++end;
        if (end == at) {
            told += sentence[at++];
            continue;
        }
        const QString word = sentence.sliced(at, end - at);
        const bool bracketed =
            told.endsWith(u'(') && end < sentence.size() && sentence[end] == u')';
        told +=
            bracketed && m_roles.contains(word) ? m_roles.value(word) : m_titles.value(word, word);
        at = end;
    }
    return told;
}
