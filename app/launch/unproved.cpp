// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/unproved.h"

#include "domain/itemids.h"
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

/// Waived first: it is the one that is known to be wrong.
constexpr ItemState unprovedStates[] = {ItemState::Waived, ItemState::Attested,
                                        ItemState::NotApplicable};

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

QList<Unproved> unprovedItems(const GateContext &context)
{
    QList<Unproved> found;
    const QList<const ChecklistItem *> items = checklistItems(context.runbook);
    for (const ChecklistItem *item : items) {
        ItemStatus status = shownItem(context, item->id);
        if (std::ranges::contains(unprovedStates, status.state))
            found.append({item, std::move(status)});
    }
    return found;
}

QStringList settledWithoutProof(const GateContext &context)
{
    std::map<ItemState, QStringList> found;
    for (const Unproved &unproved : unprovedItems(context))
        found[unproved.status.state].append(wordsOf(*unproved.item, unproved.status));
    QStringList lines;
    for (const ItemState state : unprovedStates) {
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
