// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/cadence.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

struct Cadence
{
    QRegularExpression words;
    int days;
    int months;
};

static QDateTime nextAfter(const QString &heading, const QDateTime &done)
{
    static const auto word = [](const QString &pattern) {
        return QRegularExpression(pattern,
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::array<Cadence, 5> cadences {
        {{word(u"\\b(?:daily|every day|täglich)"_s), 1, 0},
         {word(u"\\b(?:weekly|every week|wöchentlich)"_s), 7, 0},
         {word(u"\\b(?:monthly|every month|monatlich)"_s), 0, 1},
         {word(u"\\b(?:quarterly|every quarter|vierteljährlich)"_s), 0, 3},
         {word(u"\\b(?:yearly|annual|annually|every year|jährlich)"_s), 0, 12}}};
    for (const Cadence &cadence : cadences) {
        if (cadence.words.match(heading).hasMatch())
            return done.addDays(cadence.days).addMonths(cadence.months);
    }
    return {};
}

QDateTime dueAgain(const Runbook &runbook, const ItemId &item, const QDateTime &done)
{
    for (const Phase &phase : runbook.phases) {
        // Asked of every step that is shown: the others cost nothing.
        if (phase.kind != PhaseKind::Maintenance)
            continue;
        for (const Section &section : phase.sections) {
            if (!std::ranges::contains(section.items, item, &ChecklistItem::id)
                && !std::ranges::contains(section.steps, item, &Step::id))
                continue;
            const QDateTime next = nextAfter(section.title, done);
            return next.isValid() ? next : nextAfter(phase.title, done);
        }
    }
    return {};
}
