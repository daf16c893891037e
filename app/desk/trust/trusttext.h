// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// The translations' context of what is said of trust.
struct TrustText
{
    Q_DECLARE_TR_FUNCTIONS(TrustText)
};
