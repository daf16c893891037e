// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchprivate.h"

#include <algorithm>

/// More than a page of them shows at once.
static constexpr qsizetype recentKept = 256;

/// A check runs again and again, a canary is measured the whole time: their entries have no end.
static bool isDeed(const Event &event)
{
    return !std::holds_alternative<CheckFinished>(event)
        && !std::holds_alternative<MetricRecorded>(event);
}

static void addDeed(QList<Entry> &deeds, const Entry &entry)
{
    if (!isDeed(entry.event))
        return;
    deeds.append(entry);
    deeds.last().bytes.clear();
}

void Launch::Private::foldAll(const QList<Entry> &all)
{
    for (const Entry &entry : all)
        fold(entry);
    recent = all.last(std::min(recentKept, all.size()));
}

void Launch::Private::fold(const Entry &entry)
{
    state.apply(entry);
    index.add(entry.seq, entry.event);
    addDeed(deeds, entry);
}

void Launch::Private::keep(const Entry &entry)
{
    fold(entry);
    recent.append(entry);
    // Seldom, as the others move up.
    if (recent.size() >= 2 * recentKept)
        recent.remove(0, recent.size() - recentKept);
}

void Launch::Private::bring(qint64 count)
{
    const QList<Entry> &all = timeline->entries();
    const qint64 before = state.size();
    timeline->bring(state, count);
    for (qint64 seq = before - 1; seq >= count; --seq) {
        if (isDeed(all.at(seq).event))
            deeds.removeLast();
    }
    for (qint64 seq = before; seq < count; ++seq)
        addDeed(deeds, all.at(seq));
    const qint64 first = std::max<qint64>(0, count - recentKept);
    recent = all.sliced(first, count - first);
}
