// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/ratiowindow.h"
#include "canary/rules/rule.h"

#include <memory>

/// What the early warnings and the proof know after a tick.
struct EvidencePoint
{
    /// Seconds since the canary took traffic.
    qint64 t = 0;
    RuleEvidence warning;
    /// Of the quicker early warning, the rule "persistent".
    RuleEvidence quicker = {};
    RuleEvidence proof;
    /// Requests to the canary so far, and how many of them failed.
    qint64 requests = 0;
    qint64 failed = 0;

    friend bool operator==(const EvidencePoint &, const EvidencePoint &) = default;
};

/// Feeds every rule and says what they mean together, in words with numbers. Pure: the same ticks
/// give the same verdicts. Whether T-0 is reached and who said GO is not its business.
class Judge
{
public:
    explicit Judge(const RuleSettings &settings);

    /// Ticks oldest first, each once; one that is not later than the last is left out.
    void feed(const Tick &tick);
    /// What holds now. A rollback stays; a promotion lasts as long as its reasons.
    const CanaryVerdict &verdict() const { return m_now; }
    /// The first verdict that was no hold, with what the rules say now; the present one where none
    /// was.
    CanaryVerdict firstDecision() const;
    EvidencePoint evidence() const;

private:
    void count(const Tick &tick);
    void decide();
    QString standing() const;

    RuleSettings m_settings;
    Rules m_rules;
    RatioWindow m_errors;
    RatioWindow m_slow;
    qint64 m_n = 0;
    qint64 m_k = 0;
    std::optional<qint64> m_last;
    QString m_trouble;
    /// Since when nothing was heard about what decides; absent: everything was.
    std::optional<qint64> m_silentSince;
    CanaryVerdict m_now;
    std::optional<CanaryVerdict> m_first;
};
