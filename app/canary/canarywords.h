// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"

/// Numbers in the sentences of the canary; the same text in every locale, since the record holds
/// it.
namespace CanaryWords {

/// 0.084 -> "8.4 %", 0.05 -> "5 %", 0.9995 -> "99.95 %": only everything is 100 %, only nothing 0
/// %.
QString percent(double ratio);
/// 120 -> "120 s", 157 -> "2 min 37 s", 300 -> "5 min".
QString seconds(qint64 seconds);
/// "12 of 143 requests failed (8.4 %, limit 5 %)"; "were slower than 2 s" for a latency limit. A
/// share beside its limit gets the decimals that tell them apart.
QString share(qint64 k, qint64 n, const QString &did, double limit);
/// "95 % sure at any time: between 2.8 % and 17.8 % of requests fail (12 of 143 did)"; empty
/// without a request.
QString howSure(qint64 failed, qint64 requests);
/// Why an early warning does not judge yet, or not now; empty in a state in which it does.
QString waiting(MetricState state, qint64 warmUpSeconds);

} // namespace CanaryWords
