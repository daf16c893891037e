// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

class Launch;

/// Keeps in the ledger what the console measured and decided: ticks once a minute of the launch's
/// clock and before every decision, a decision when it changes. What the launch refuses (it is
/// being closed, a disk is broken) is nobody's fault here and says so by itself. GUI thread.
class CanaryJournal
{
public:
    /// `launch` must outlive it.
    explicit CanaryJournal(Launch &launch);

    /// Another canary, or one that is taken up with what the ledger has decided already.
    void restart(const std::optional<CanaryDecided> &decided);
    /// The first tick is kept at once: it tells the ledger that somebody watches again.
    void add(const Tick &tick);
    /// Goes with the canary's first ticks.
    void setHistory(const QList<ArmTick> &history) { m_history = history; }
    void keepTicks();
    /// Nothing may follow what the ledger holds.
    void dropTicks() { m_unkept.clear(); }
    /// After promotion only a rollback is a decision: what was promoted stays promoted, and a hold
    /// calls people at most.
    void keepDecision(const CanaryVerdict &verdict, bool promoted);
    void tell(const Event &event);

private:
    Launch &m_launch;
    QList<TickRecord> m_unkept;
    QList<ArmTick> m_history;
    bool m_begun = false;
    /// What is in the ledger already, and whether people were called with it.
    CanaryDecision m_recorded = CanaryDecision::Hold;
    bool m_shouted = false;
};
