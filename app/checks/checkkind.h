// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"
#include "domain/check.h"

#include <QStringList>

/// One kind of check: a row of kinds.def and a file of `kinds/`.
struct CheckKind
{
    QString name;
    /// English; translate with context "checks".
    const char *summary = nullptr;
    /// Raised when what the probe looks at changes.
    int version = 1;
    /// Every parameter it reads; any other is a mistake of the plan.
    QStringList parameters;
    /// Blocks; ends by the context's deadline and soon after a stop. Says verdict, expected, seen,
    /// reason and evidence; `runCheck` adds the rest.
    CheckResult (*run)(const CheckSpec &, const CheckContext &) = nullptr;
};
