// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

/// What can go wrong with the rehearsal's canary, to order.
enum class Fault {
    /// A good third of its answers are server errors.
    Errors,
    /// It answers, but slowly: three in ten take longer than two seconds.
    Latency,
    /// Its health answer is 503 while its requests still work.
    Health,
    /// The metrics page gives no answer: nothing is known.
    Silence,
    /// It is gone: 502 for requests and health alike.
    Crash,
};

struct FaultOrder
{
    Fault fault = Fault::Errors;
    /// On the launch's clock, from the moment the canary takes traffic.
    std::chrono::seconds after {0};

    friend bool operator==(const FaultOrder &, const FaultOrder &) = default;
};

QString faultName(Fault fault);
std::optional<Fault> faultFromName(const QString &name);
/// Reads KIND or KIND@SECONDS; the Error lists the kinds.
Result<FaultOrder> faultOrder(const QString &text);
Result<QList<FaultOrder>> faultOrders(const QStringList &texts);
