// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <QJsonArray>
#include <QJsonObject>

/// What `parse --json` writes.
QJsonObject runbookJson(const Runbook &runbook, const QList<Finding> &findings);

/// What `lint --json` writes.
QJsonObject lintJson(const QList<Finding> &findings);
