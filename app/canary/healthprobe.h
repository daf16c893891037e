// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/host.h"
#include "domain/metric.h"
#include "domain/result.h"

#include <QUrl>

#include <chrono>
#include <stop_token>

/// What an address said of the canary's health.
struct HealthWord
{
    HealthAnswer answer = HealthAnswer::Missing;
    /// Until the whole answer was there, of the machine's time; absent without one.
    std::optional<double> seconds;
    /// Why it is no health, in words; empty otherwise.
    QString why;
};

/// Asks once and waits: a status of 2xx is health, unless the body is JSON whose "status" says
/// otherwise, the page of a blackbox exporter whose probe did not succeed, or the answer took
/// longer than `within`. Ends within `timeout` and soon after a stop.
HealthWord askHealth(const QUrl &url, std::chrono::milliseconds timeout,
                     std::optional<std::chrono::milliseconds> within, std::stop_token stop);
/// The same, asked from another machine with its own curl; what keeps it from asking is no answer.
HealthWord askHealthFrom(const Host &host, const QUrl &url, std::chrono::milliseconds timeout,
                         std::stop_token stop);
/// An Error names the place in the plan that holds no address.
Result<QUrl> healthAddress(const QString &text, const QString &place);
