// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/launchrecord.h"
#include "record/sheet.h"

/// The launch as one bar: opened to its end, holds in amber, from a rollback on in red.
void drawTimeBar(Sheet &sheet, const LaunchRecord &record);
