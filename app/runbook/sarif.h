// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <QJsonObject>

/// Findings as SARIF 2.1.0, which code hosts show beside the lines. `path` is the document as named
/// by the caller.
QJsonObject lintSarif(const QString &path, const QList<Finding> &findings);
