// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/outcome.h"

#include "domain/itemids.h"
#include "launch/canarymoments.h"
#include "record/telling.h"
#include "record/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

template <typename Kind>
static const Entry *newest(const LaunchRecord &record)
{
    const auto found =
        std::find_if(record.entries.rbegin(), record.entries.rend(),
                     [](const Entry &entry) { return std::holds_alternative<Kind>(entry.event); });
    return found == record.entries.rend() ? nullptr : &*found;
}

static Outcome atTime(const QString &words, ItemState shape, const QDateTime &time)
{
    return {words.arg(Wording::clock(time)), shape, time};
}

static int goes(const LaunchRecord &record)
{
    return int(std::ranges::count_if(record.state.signOffs(), &SignOffStatus::saysGo));
}

Outcome outcomeOf(const LaunchRecord &record)
{
    const Entry *closed = newest<LaunchClosed>(record);
    const Entry *ended = newest<CanaryEnded>(record);
    const Entry *rollback = newest<RollbackTriggered>(record);
    const bool promoted =
        ended != nullptr && std::get<CanaryEnded>(ended->event).outcome == "promoted"_L1;
    const QString how =
        closed != nullptr ? std::get<LaunchClosed>(closed->event).outcome : QString();
    if (rollback != nullptr && (!promoted || rollback->seq > ended->seq || how == "rolledBack"_L1))
        return atTime(Telling::tr("Rolled back at %1"), ItemState::Fail, rollback->time);
    if (how == "rolledBack"_L1)
        return atTime(Telling::tr("Rolled back at %1"), ItemState::Fail, closed->time);
    if (how == "abandoned"_L1)
        return atTime(Telling::tr("Abandoned at %1"), ItemState::Cancelled, closed->time);
    if (promoted)
        return atTime(Telling::tr("GO: launched at %1"), ItemState::Pass, ended->time);
    if (how == "launched"_L1)
        return atTime(Telling::tr("GO: launched at %1"), ItemState::Pass, closed->time);
    for (const SignOffStatus &said : record.state.signOffs()) {
        if (said.statement && !said.withdrawn && said.statement->decision == Decision::NoGo)
            return {Telling::tr("NO-GO by %1").arg(Wording::signer(record, *said.statement)),
                    ItemState::Fail, said.time};
    }
    if (record.state.hold())
        return {Telling::tr("On hold: not launched"), ItemState::Warn, record.state.hold()->since};
    const int roles = int(record.state.signOffs().size());
    if (roles > 0 && goes(record) == roles)
        return {Telling::tr("GO given: not launched yet"), ItemState::Pending, {}};
    return {Telling::tr("Under way: not launched"), ItemState::Pending, {}};
}

/// With the full stop that a reason may lack.
static QString asSentence(const QString &text)
{
    const QString plain = text.trimmed();
    return plain.isEmpty() || plain.endsWith(u'.') ? plain : plain + u'.';
}

QString summaryOf(const LaunchRecord &record)
{
    QStringList sentences;
    const int roles = int(record.state.signOffs().size());
    if (roles > 0)
        sentences.append(Telling::tr("%1 of %2 roles say GO.").arg(goes(record)).arg(roles));
    QList<ItemId> items;
    if (record.runbook) {
        for (const ChecklistItem *item : checklistItems(*record.runbook))
            items.append(item->id);
    }
    if (!items.isEmpty())
        sentences.append(Telling::tr("Of %1 pre-launch items: %2.")
                             .arg(items.size())
                             .arg(Wording::counts(record.counts(items))));
    const CanaryStatus &canary = record.state.canary();
    if (canary.isPromoted())
        sentences.append(Telling::tr("Canary promoted. %1").arg(promotedFor(canary)));
    else if (canary.started && canary.rollback && canary.decided
             && canary.rollback->reason == canary.decided->reason)
        sentences.append(Telling::tr("The canary is not the release."));
    else if (canary.started)
        sentences.append(Telling::tr("Canary: %1")
                             .arg(canary.decided ? canary.decided->reason
                                      : record.state.isClosed()
                                      ? Telling::tr("nothing was decided about it.")
                                      : Telling::tr("no decision yet.")));
    else
        sentences.append(Telling::tr("No canary took traffic."));
    const Entry *rollback = newest<RollbackTriggered>(record);
    if (rollback == nullptr)
        sentences.append(Telling::tr("No rollback."));
    else
        sentences.append((std::get<RollbackTriggered>(rollback->event).automatic
                              ? Telling::tr("Rollback by itself: %1")
                              : Telling::tr("Rollback by %2: %1"))
                             .arg(std::get<RollbackTriggered>(rollback->event).reason)
                             .replace("%2"_L1, Wording::person(record, rollback->actor)));
    for (QString &sentence : sentences)
        sentence = asSentence(sentence);
    return sentences.join(u' ');
}
