// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/sources/source.h"

/// What asking a canary's source once has shown about one of the things it will be asked.
struct SourceFinding
{
    /// "source", "canary", "baseline", "health", "vantage" or the name of a further metric.
    QString subject;
    /// Ok: it can be judged. Pending: it has to come with the canary. Anything else: it cannot be
    /// judged, and the words say why.
    MetricState state = MetricState::NoData;
    QString words;

    bool isTrouble() const { return state != MetricState::Ok && state != MetricState::Pending; }
    friend bool operator==(const SourceFinding &, const SourceFinding &) = default;
};

/// Asks everything once that a canary would be judged by, before there is one: whether series are
/// there, whether they are scraped often enough, whether a bucket ends at the latency limit, and
/// whether a further metric gives one number. Blocks, for one question each at most, and ends soon
/// after a stop.
QList<SourceFinding> proveSources(const SourceSettings &settings, std::stop_token stop = {});
