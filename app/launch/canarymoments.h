// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <optional>

struct CanaryStatus;

/// What happened to a canary or was decided of it, in a word or two for a chart.
struct CanaryMoment
{
    QString text;
    /// What was decided, not only what happened.
    bool decision = false;
};

/// Nothing where the event is none of those.
std::optional<CanaryMoment> canaryMoment(const Event &event);

/// Why it was promoted, in the numbers of the moment it was: the decision that it may be is older,
/// and what is decided later is of something else. Empty where it was not promoted.
QString promotedFor(const CanaryStatus &canary);
