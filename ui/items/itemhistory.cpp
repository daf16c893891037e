// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/stepwords.h"
#include "ui/items/itemviewof.h"
#include "ui/items/itemviewparts.h"

using namespace Qt::StringLiterals;
using ItemViewParts::viewText;

std::optional<HistoryRow> ItemViewParts::historyRow(const Console &console, const Entry &entry,
                                                    const ItemId &id)
{
    HistoryRow row {entry.time, personName(console, entry.actor), {}, {}};
    const bool about = std::visit(
        [&]<typename E>(const E &event) {
            if constexpr (std::is_same_v<E, CheckFinished>) {
                row.state = stateOf(event.result.verdict);
                row.text = event.result.reason.isEmpty() ? event.result.seen : event.result.reason;
                return event.result.item == id;
            } else if constexpr (requires { event.item; }) {
                row.text = eventKind(entry.event);
                if constexpr (requires { event.reason; })
                    row.text = event.reason;
                else if constexpr (requires { event.text; })
                    row.text = event.text;
                if constexpr (std::is_same_v<E, ItemAttested>)
                    row.state = ItemState::Attested;
                else if constexpr (std::is_same_v<E, ItemAccepted>)
                    row.state = ItemState::Accepted,
                    row.text = viewText(QT_TRANSLATE_NOOP("ItemView", "evidence accepted"));
                else if constexpr (std::is_same_v<E, ItemWaived>)
                    row.state = ItemState::Waived;
                else if constexpr (std::is_same_v<E, ItemNotApplicable>)
                    row.state = ItemState::NotApplicable;
                else if constexpr (std::is_same_v<E, ItemUndone>)
                    row.text =
                        viewText(QT_TRANSLATE_NOOP("ItemView", "taken back: %1")).arg(event.reason);
                return event.item == id;
            } else if constexpr (requires { event.step; }) {
                if constexpr (std::is_same_v<E, StepStarted>)
                    row.state = ItemState::Running, row.text = event.vantage;
                else if constexpr (std::is_same_v<E, StepFinished>)
                    row.text = outcomeWord(event.outcome);
                else if constexpr (std::is_same_v<E, StepDecided>)
                    row.text = stepDecisionWord(event.decision)
                        + (event.reason.isEmpty() ? QString() : u": "_s + event.reason);
                else if constexpr (requires { event.reason; })
                    row.text = event.reason;
                return event.step == id;
            } else if constexpr (std::is_same_v<E, NoteWritten>) {
                row.text = event.text;
                return event.about == id.value;
            } else {
                return false;
            }
        },
        entry.event);
    return about ? std::optional(row) : std::nullopt;
}
