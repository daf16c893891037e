// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/judge.h"

class Launch;
struct CanaryStatus;
struct Plan;

/// What a canary is judged by: its plan, and what the ledger knows of its start. Nothing without a
/// canary in the plan.
std::optional<RuleSettings> ruleSettings(const Plan &plan, const CanaryStatus &canary);
std::optional<RuleSettings> ruleSettings(const Launch &launch);

/// The ticks of one canary with what was made of each: verdict and evidence. Pure.
class JudgedTicks
{
public:
    /// Judges what was measured before as it was judged then. Without settings the ticks are only
    /// kept.
    void restart(const std::optional<RuleSettings> &settings, const QList<Tick> &before);
    /// Judges the ticks that the launch has now; goes on from what was judged already where they
    /// do, by the same history.
    void follow(const Launch &launch);
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
    QList<ArmTick> m_history;
};
