// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "launch/launchstate.h"
#include "record/verify.h"
#include "signoff/timestampauthority.h"

#include <stop_token>

class Launch;

/// The authorities a launch was opened with, and one more address for this time; none: times are
/// not attested.
TimestampAuthority authorityOf(const LaunchState &state, const QString &address = {});
/// Has the head attested. The answer is the event to record either way: the signed time, or that
/// there was none and why. Blocks; for worker threads and command lines.
Event attestedHead(const TimestampAuthority &authority, const QJsonObject &subject,
                   std::stop_token stop, const QDateTime &tokenBefore = {});
/// The times that tokens of these entries attest, by the launch's own roots.
QList<AttestedTime> attestedTimes(const QList<Entry> &entries);
/// The same of an open launch; of a replay, up to its moment.
QList<AttestedTime> attestedTimes(const Launch &launch);
/// For command lines: where a moment of the launch waits for its time, asks once and waits for the
/// answer and until that is recorded. In words what came of it; empty: nothing was asked. `address`
/// is asked first, and asked even where nothing waits.
QString attestWhatWaits(Launch &launch, const QString &address = {});
