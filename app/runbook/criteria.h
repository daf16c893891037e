// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <optional>

/// The comparison in `text`, in base units; nothing where it neither compares nor asks for health.
std::optional<Criterion> readCriterion(const QString &text, int line);

/// Every limit of a line: "CPU < 60%, memory < 70%" are two.
QList<Criterion> readCriteria(const QString &text, int line);

/// "Expected: peers > 10", as a paragraph or as a comment in a fence.
std::optional<Criterion> readExpectation(const QString &text, int line);

/// What comments of a fence expect of its commands.
QList<Criterion> expectationsIn(const Command &command);

/// What rolls back by itself, or at somebody's word where `text` compares nothing.
RollbackTrigger readTrigger(const QString &text, int line);

/// "errorRate", "latency", "health" and the like; empty where the words name none.
QString metricNamedIn(QStringView text);
