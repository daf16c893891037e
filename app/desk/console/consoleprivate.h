// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/console/console.h"

#include "desk/canary/canarywatch.h"
#include "desk/checks/checkdesk.h"
#include "desk/checks/evidencedesk.h"
#include "desk/console/followdesk.h"
#include "desk/console/holderdoor.h"
#include "desk/plan/preflightdesk.h"
#include "desk/record/closingdesk.h"
#include "desk/record/historydesk.h"
#include "desk/record/recorddesk.h"
#include "desk/rollback/drills.h"
#include "desk/signoff/signdesk.h"
#include "desk/signoff/timedesk.h"
#include "desk/steps/clockdesk.h"
#include "desk/steps/holddesk.h"
#include "desk/steps/livedesk.h"
#include "desk/steps/notifydesk.h"
#include "desk/steps/releasedesk.h"
#include "desk/steps/stepdesk.h"
#include "launch/launch.h"

class Console::Private
{
public:
    std::unique_ptr<RunbookPreview> preview;
    /// Counts what was asked for: of an earlier one nothing is wanted any more.
    int previewing = 0;
    DocumentLines document;
    bool lookedThrough = false;
    bool trusted = false;
    /// What trust would be given to; empty where it was.
    QStringList untrusted;
    std::unique_ptr<RehearsalDesk> rehearsal;
    std::unique_ptr<Launch> launch;
    // Desks stand on the launch, so they go first.
    std::unique_ptr<StepDesk> steps;
    std::unique_ptr<CheckDesk> checks;
    std::unique_ptr<CanaryWatch> canary;
    std::unique_ptr<SignDesk> signing;
    std::unique_ptr<ReleaseDesk> releases;
    std::unique_ptr<RecordDesk> records;
    /// Other processes' verbs come in here.
    std::unique_ptr<HolderDoor> door;
    std::unique_ptr<EvidenceDesk> evidence;
    std::unique_ptr<HistoryDesk> history;
    std::unique_ptr<FollowDesk> follow;
    std::unique_ptr<ClosingDesk> closing;
    std::unique_ptr<HoldDesk> holds;
    std::unique_ptr<ClockDesk> clock;
    std::unique_ptr<LiveDesk> live;
    std::unique_ptr<NotifyDesk> notify;
    std::unique_ptr<TimeDesk> times;
    std::unique_ptr<PreflightDesk> preflight;
    std::unique_ptr<DrillDesk> drills;
    PersonId actor;
    bool opening = false;
    Opening next;
    /// Counts what was closed: a launch that was being opened then is not wanted any more.
    int wanted = 0;
    int openingFor = 0;

    void drop()
    {
        drills.reset();
        preflight.reset();
        times.reset();
        door.reset();
        notify.reset();
        live.reset();
        clock.reset();
        holds.reset();
        closing.reset();
        history.reset();
        follow.reset();
        evidence.reset();
        records.reset();
        releases.reset();
        signing.reset();
        canary.reset();
        checks.reset();
        steps.reset();
        launch.reset();
    }
};
