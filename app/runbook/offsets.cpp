// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/offsets.h"

#include "runbook/times.h"

#include <algorithm>

using std::chrono::seconds;

namespace {

/// One item or step of the section.
struct OffsetPlace
{
    int line;
    QString words;
    std::optional<seconds> *offset;
    bool *guessed;
};

std::vector<OffsetPlace> offsetPlaces(Section &section)
{
    std::vector<OffsetPlace> places;
    for (ChecklistItem &item : section.items)
        places.push_back(
            {item.line, item.title + u' ' + item.detail, &item.offset, &item.offsetGuessed});
    for (Step &step : section.steps)
        places.push_back({step.line, step.title, &step.offset, &step.offsetGuessed});
    std::ranges::stable_sort(places, {}, &OffsetPlace::line);
    return places;
}

} // namespace

void settleOffsets(Section &section)
{
    const auto unset = [](const auto &each) { return !each.offset.has_value(); };
    const auto bare = [](const QString &words) { return Times::bareOffsetIn(words).has_value(); };
    const bool any =
        std::ranges::any_of(section.items,
                            [&](const ChecklistItem &item) {
                                return unset(item) && (bare(item.title) || bare(item.detail));
                            })
        || std::ranges::any_of(section.steps,
                               [&](const Step &step) { return unset(step) && bare(step.title); });
    if (!any)
        return;
    const std::vector<OffsetPlace> places = offsetPlaces(section);
    for (size_t at = 0; at < places.size(); ++at) {
        const OffsetPlace &place = places[at];
        const auto number =
            place.offset->has_value() ? std::nullopt : Times::bareOffsetIn(place.words);
        if (!number)
            continue;
        std::optional<seconds> unit;
        bool zero = false;
        for (size_t away = 0; away < places.size() && !unit; ++away) {
            for (const size_t other : {at - away, at + away}) {
                if (other >= places.size() || unit)
                    continue;
                unit = Times::offsetUnitIn(places[other].words);
                zero = zero || (*places[other].offset == seconds(0) && !*places[other].guessed);
            }
        }
        if (!unit && zero)
            unit = seconds(60);
        if (!unit)
            continue;
        *place.offset = *number * *unit;
        *place.guessed = true;
    }
}
