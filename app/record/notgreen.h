// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/launchrecord.h"
#include "record/sheet.h"

/// Everything that was neither proved nor accepted on evidence, worst first; items that stand where
/// they stand for the same reason share a row. The first `most` rows, and where the others are.
void drawNotGreen(Sheet &sheet, const LaunchRecord &record, qsizetype most);
/// The rows after those, on a page of their own; nothing where there are none.
void drawNotGreenRest(Sheet &sheet, const LaunchRecord &record, qsizetype after);
