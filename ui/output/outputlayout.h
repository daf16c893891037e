// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/output/outputtext.h"

class QPalette;
class QTextLayout;

/// Lays out one line of an output, unbroken and from the left whatever its script, in its own
/// colours as this program means them.
void layOutOutput(QTextLayout &layout, const OutputLine &line, const QPalette &palette);
