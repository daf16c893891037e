// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/launchrecord.h"

/// What became of the launch, in one line with its shape.
struct Outcome
{
    QString words;
    ItemState shape = ItemState::Pending;
    /// When it came to that; may be invalid.
    QDateTime time;
};

Outcome outcomeOf(const LaunchRecord &record);
/// Two or three sentences: who said GO, how the items stand, what became of the canary.
QString summaryOf(const LaunchRecord &record);
