// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/prometheusanswer.h"

#include <QUrl>

#include <chrono>
#include <stop_token>

/// What came of asking a Prometheus server for raw samples.
struct ScrapeAnswer
{
    /// Ok: the samples are in; else why they are not, with words.
    MetricState state = MetricState::Ok;
    QString trouble;
    /// Milliseconds since 1970 by the server's own clock, so that ours may be off.
    qint64 now = 0;
};

/// Asks `server` for the samples of `selector` in the newest `seconds` and adds them to `pages`.
/// Blocks for `timeout` at most and ends soon after a stop.
ScrapeAnswer askScrapes(const QUrl &server, const QString &selector, int seconds,
                        std::chrono::milliseconds timeout, std::stop_token stop,
                        ScrapedPages &pages);
