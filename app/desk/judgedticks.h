// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/judge.h"

/// The ticks of one canary with what was made of each: verdict and evidence. Pure.
class JudgedTicks
{
public:
    /// Judges what was measured before by the plan, as it was judged then. Without a plan the ticks
    /// are only kept.
    void restart(const std::optional<CanaryPlan> &plan, const QList<Tick> &before);
    /// Keeps everything and judges no more.
    void stop() { m_judge.reset(); }
    bool isJudging() const { return bool(m_judge); }
    void add(const Tick &tick);

    const CanaryVerdict &verdict() const { return m_verdict; }
    const QList<Tick> &ticks() const { return m_ticks; }
    const QList<EvidencePoint> &evidence() const { return m_evidence; }
    /// The metrics whose rules have fired, first one first.
    QStringList fired() const;

private:
    void judge(const Tick &tick);

    std::unique_ptr<Judge> m_judge;
    CanaryVerdict m_verdict;
    QList<Tick> m_ticks;
    QList<EvidencePoint> m_evidence;
};
