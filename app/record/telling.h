// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// `Telling::tr()`: the translated words of this library.
class Telling
{
    Q_DECLARE_TR_FUNCTIONS(Telling)
};
