// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/unproved.h"

#include "domain/verdict.h"
#include "launch/countdown.h"
#include "launch/entrywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct UnprovedWords
{
    Q_DECLARE_TR_FUNCTIONS(Unproved)
};

QString wordsOf(const ChecklistItem &item, const ItemStatus &status)
{
    if (status.state != ItemState::Waived)
        return item.title;
    const QString until = status.expires.isValid()
        ? UnprovedWords::tr("until %1").arg(timeWords(status.expires))
        : QString();
    QStringList why {status.note, until};
    why.removeAll(QString());
    return why.isEmpty() ? item.title : u"%1 (%2)"_s.arg(item.title, why.join(", "_L1));
}

} // namespace

QStringList settledWithoutProof(const GateContext &context)
{
    // Waived first: it is the one that is known to be wrong.
    constexpr ItemState order[] = {ItemState::Waived, ItemState::Attested,
                                   ItemState::NotApplicable};
    std::map<ItemState, QStringList> found;
    for (const Phase &phase : context.runbook.phases) {
        if (phase.kind != PhaseKind::Checklist)
            continue;
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items) {
                const ItemStatus status = shownItem(context, item.id);
                if (std::ranges::contains(order, status.state))
                    found[status.state].append(wordsOf(item, status));
            }
        }
    }
    QStringList lines;
    for (const ItemState state : order) {
        if (const auto titles = found.find(state); titles != found.end())
            lines.append(u"%1 (%2): %3"_s.arg(stateWord(state))
                             .arg(titles->second.size())
                             .arg(titles->second.join("; "_L1)));
    }
    QStringList findings;
    for (const Entry &entry : context.state.waivedFindings()) {
        const auto &waived = std::get<FindingWaived>(entry.event);
        findings.append(u"%1 (%2)"_s.arg(waivedFindingWords(waived), waived.reason));
    }
    if (!findings.isEmpty())
        lines.append(UnprovedWords::tr("findings waived (%1): %2")
                         .arg(findings.size())
                         .arg(findings.join("; "_L1)));
    return lines;
}
