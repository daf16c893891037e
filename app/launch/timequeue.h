// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QSet>

/// The moments of a launch that an authority's signed time is wanted for: its opening, each
/// sign-off, each gate that was passed (the first step of a phase, by command or by hand, a gate
/// taken by a reason, the promotion) and its closing. A fold of the ledger and nothing else, so
/// that what waits is known again after a restart. One token covers every moment before it.
class TimeQueue
{
public:
    /// Takes in the next entry, in order.
    void apply(const Entry &entry);

    /// How many moments no token covers yet.
    qsizetype waiting() const { return m_waiting.size(); }
    bool isDue() const { return !m_waiting.isEmpty(); }
    /// The ledger says already that an authority did not answer for the newest moment.
    bool failureIsNoted() const { return m_noted; }

private:
    bool isMoment(const Event &event);
    bool opensPhase(const ItemId &step);

    /// Numbers of the entries, oldest first.
    QList<qint64> m_waiting;
    QSet<QString> m_phases;
    bool m_noted = false;
};
