// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkkind.h"

/// Every kind this console knows, by name.
QList<CheckKind> checkCatalog();
QStringList checkKindNames();
