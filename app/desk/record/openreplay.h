// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "launch/launch.h"

#include <memory>

/// A launch, a record or a PDF as it can be read, with runbook and plan as far as they are at hand;
/// nothing is believed yet. What is wrong with the file, and a runbook that is not at hand, stand
/// in its damage. Blocks; on any thread.
Result<Recording> readRecording(const QString &path);
/// The same to look through from its first entry on. Writes nothing, asks no network and locks
/// nothing.
Result<std::unique_ptr<Launch>> openReplay(const QString &path);
