// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QByteArray>

/// A plan as text that `parsePlan` reads back: JSON, which is YAML as well. For plans that were
/// made here, never for rewriting a file of the user's.
QByteArray planText(const Plan &plan);
