// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <functional>

struct LaunchRecord;

/// How strongly the ticks spoke for one thing: (seconds, odds), and from which odds on it decides;
/// empty where nothing was weighed.
struct EvidenceLine
{
    QList<QPointF> odds;
    double decidesAt = 0;
};

/// What the early warnings and the proof of health made of a canary, tick by tick.
struct CanaryEvidence
{
    EvidenceLine warning;
    EvidenceLine quicker;
    EvidenceLine proof;
};

/// Weighs a record's ticks again. The rules stand beside this library, so that who exports brings
/// them. Pure; called on the exporter's thread.
using EvidenceWeigher = std::function<CanaryEvidence(const LaunchRecord &record)>;
