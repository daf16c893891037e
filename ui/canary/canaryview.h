// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/sourceproof.h"
#include "domain/metric.h"
#include "domain/verdict.h"
#include "ui/canary/canarychart.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>

/// What the canary page shows, ready to be shown.
struct CanaryView
{
    CanaryVerdict verdict;
    QList<Tick> ticks;
    /// After each of the ticks.
    QList<EvidencePoint> evidence;
    ChartLimits limits;
    QList<CanaryMark> marks;
    /// When the canary took traffic, on the launch's clock; invalid: it takes none yet.
    QDateTime start;
    QDateTime now;
    /// "oneshot:v1.0.0".
    QString release;
    /// Of the traffic the canary should get, 0..1.
    double share = 0.1;
    /// Where the numbers come from, in words.
    QString source;
    std::chrono::seconds sustainedFor {120};
    int consecutive = 3;
    std::chrono::seconds healthyFor {300};
    /// How sure the proof is, 0..1.
    double proof = 0.95;
    /// What asking the source has shown before there is a canary.
    QList<SourceFinding> findings;
    /// What to do before there is a canary; why it cannot be watched; empty otherwise.
    QString hint;
    /// "Promoted at …", "Rolled back: …" once it is over; empty before.
    QString outcome;
    /// Of an outcome: all traffic is on the new release.
    bool promoted = false;
    /// Triggers are armed: until a rollback, and on 100 % until `armedUntil` is closed.
    bool watching = false;
    /// The phase after promotion; empty: until the launch is closed.
    QString armedUntil;
    /// Why the triggers are disarmed on 100 %; empty: they are not.
    QString disarmed;
    /// What the console is about to do by itself and people may still stop, in words; empty:
    /// nothing.
    QString intent;
    /// Alerts that wait for a person's answer: the alarm's id and its words.
    QList<std::pair<QString, QString>> alerts;
    /// Where alerts are taken; empty: nowhere.
    QString alertAddress;
    /// What promotion waits for; empty: it may go.
    QStringList promotionWaitsFor;
    QString promoteCommand;
    /// Promotion waits for the strict proof, too.
    bool strictProof = false;
    /// What promotion rests on without a proof: `settledWithoutProof`.
    QStringList unproved;
    QString rollbackCommand;
    bool canRollBack = false;
    bool rehearsal = false;
    /// Nothing can be ordered here.
    bool readOnly = false;
};

/// One of the things that decide, as its row shows it.
struct DeciderView
{
    /// The object name of its row.
    QString name;
    QString title;
    /// When it decides.
    QString rule;
    /// What it says now.
    QString now;
    /// The statistics behind it.
    QString why;
    ItemState state = ItemState::Pending;

    friend bool operator==(const DeciderView &, const DeciderView &) = default;
};

/// Error rate, latency, health, early warning, proof, healthy minutes, always in this order, then
/// the plan's further metrics. While there is no canary yet, what asking the source has shown
/// stands before them.
QList<DeciderView> decidersOf(const CanaryView &view);
/// The decision as a sentence, its shape, and the line below it.
QString canarySentence(const CanaryView &view);
ItemState canaryState(const CanaryView &view);
QString canarySubline(const CanaryView &view);
