// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// `Signing::tr()`: the translated words of this library.
class Signing
{
    Q_DECLARE_TR_FUNCTIONS(Signing)
};
