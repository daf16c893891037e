// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/phasekind.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct KindWords
{
    PhaseKind kind;
    QRegularExpression pattern;
};

const QList<KindWords> &kindWords()
{
    const auto words = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<KindWords> list {
        {PhaseKind::SignOff,
         words(uR"(\bsign[\s-]?offs?\b|\bapprovals?\b|\bapprovers\b|\bfreigaben?\b)"_s)},
        {PhaseKind::Troubleshooting,
         words(uR"(\btroubleshoot|\bcommon (?:issues|problems)\b|\bknown issues\b|\bfaq\b)"_s)},
        {PhaseKind::Contacts,
         words(uR"(\bcontacts?\b|\bescalation\b|\bon-?call\b|\bansprechpartner\b|\bkontakte\b)"_s)},
        {PhaseKind::Reference,
         words(
             uR"(\breferences?\b|\bdocumentation\b|\bdocuments\b|\bresources\b|\bsee also\b|\brelated\b|\bfurther reading\b|\blinks\b)"_s)},
        {PhaseKind::Maintenance,
         words(
             uR"(\bmaintenance\b(?!\s+(?:mode|page|window))|\brecurring\b|\bhousekeeping\b|^\W*(?:daily|weekly|monthly|quarterly) (?:tasks?|checks?|operations|procedures|checklist|routine)\b|\bwartung\b)"_s)},
        {PhaseKind::PostLaunch,
         words(
             uR"(\bpost[\s-]?(?:launch|release|deploy\w*|go-?live)\b|\bafter (?:the )?(?:launch|release|deploy\w*|go-?live)\b|\bhyper-?care\b|^\W*first (?:\d+ hours|day|week)\b|^\W*(?:day|week) 1\b|\bnach dem (?:start|launch)\b)"_s)},
        {PhaseKind::Rollback, words(uR"(\broll(?:ing)?[\s-]?backs?\b|\bback-?out\b|\brevert)"_s)},
    };
    return list;
}

} // namespace

PhaseKind phaseKindInWords(const QString &title)
{
    for (const KindWords &words : kindWords()) {
        if (words.pattern.match(title).hasMatch())
            return words.kind;
    }
    return PhaseKind::Other;
}

bool namesTriggers(const QString &title)
{
    static const QRegularExpression negative(uR"(\b(?:not|never|don't)\b)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pattern(
        uR"(\btriggers?\b|\broll[\s-]?back (?:criteria|conditions)\b|\bwhen to roll)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(title).hasMatch() && !negative.match(title).hasMatch();
}

PhaseKind phaseKindOf(const Outline &outline, int part, const std::vector<int> &sections)
{
    const auto any = [&](bool Part::*has) {
        return outline.part(part).*has || std::ranges::any_of(sections, [&](int section) {
                   return outline.part(section).*has;
               });
    };
    const bool items = any(&Part::hasItems);
    const bool steps = any(&Part::hasSteps);
    const bool signOff = any(&Part::hasSignOff);
    const PhaseKind words = phaseKindInWords(outline.part(part).title);
    switch (words) {
    case PhaseKind::SignOff:
    case PhaseKind::Rollback: return words;
    case PhaseKind::Troubleshooting:
    case PhaseKind::Maintenance:
        if (!items || words == PhaseKind::Maintenance)
            return words;
        break;
    case PhaseKind::Contacts:
    case PhaseKind::Reference:
        if (!items && !steps)
            return words;
        break;
    case PhaseKind::PostLaunch:
        if (items && !steps)
            return words;
        break;
    default: break;
    }
    if (signOff && !items && !steps)
        return PhaseKind::SignOff;
    if (steps)
        return PhaseKind::Procedure;
    if (items)
        return PhaseKind::Checklist;
    return PhaseKind::Other;
}
