// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <optional>

/// The comparison in `text`, in base units; nothing where it neither compares nor asks for health.
std::optional<Criterion> readCriterion(const QString &text, int line);

/// What rolls back by itself, or at somebody's word where `text` compares nothing.
RollbackTrigger readTrigger(const QString &text, int line);

/// "errorRate", "latency", "health" and the like; empty where the words name none.
QString metricNamedIn(QStringView text);
