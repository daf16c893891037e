// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/launchopened.h"

#include <QObject>

#include <chrono>
#include <optional>

class Launch;

/// How long a rollback took, from its order until the last of its commands had passed.
struct RollbackDrill
{
    QDateTime ended;
    /// On everybody's clock, however fast the launch's own ran.
    std::chrono::milliseconds took {0};
    /// In a rehearsal; else it was meant.
    bool rehearsed = false;

    friend bool operator==(const RollbackDrill &, const RollbackDrill &) = default;
};

/// The newest that a launch carried out whole; nothing where its ledger holds none.
std::optional<RollbackDrill> drillIn(const Launch &launch);
/// Keeps it for the launches to come of the same runbook, beside the launches. What cannot be kept
/// is forgotten. Blocks on the disk.
void keepDrill(const LaunchOpened &opened, const RollbackDrill &drill);
/// The newest that was kept for the runbook.
std::optional<RollbackDrill> lastDrill(const LaunchOpened &opened);

/// Keeps the drills of the launch that is open. GUI thread; files are written on a worker.
class DrillDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk.
    explicit DrillDesk(const Launch &launch, QObject *parent = nullptr);
};
