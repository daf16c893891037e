// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <QJsonObject>

/// Findings as SARIF 2.1.0, which code hosts show beside the lines. `path` and `planPath` are the
/// document and the plan as named by the caller; findings without a line are the plan's.
QJsonObject lintSarif(const QString &path, const QList<Finding> &findings,
                      const QString &planPath = {});
