// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "launch/launchstate.h"
#include "signoff/timestampauthority.h"

#include <stop_token>

/// The authorities a launch was opened with, and one more address for this time; none: times are
/// not attested.
TimestampAuthority authorityOf(const LaunchState &state, const QString &address = {});
/// Has the head attested. The answer is the event to record either way: the signed time, or that
/// there was none and why. Blocks; for worker threads and command lines.
Event attestedHead(const TimestampAuthority &authority, const QJsonObject &subject,
                   std::stop_token stop);
