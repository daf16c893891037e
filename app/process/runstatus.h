// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/processtree.h"

#include <optional>
#include <string>
#include <vector>

namespace supervisor {

/// What is known of a run, told to the console and kept beside the spool.
struct RunStatus
{
    /// As waitpid gave it; absent until the command has ended.
    std::optional<int> exit;
    bool timedOut = false;
    bool stopped = false;
    bool torn = false;
    bool finished = false;
    std::vector<Descendant> survivors;
    /// Why the command could not be started; empty otherwise.
    std::string error;
    /// Why files could not be seen at other paths; empty otherwise.
    std::string unbound;
};

/// One JSON object. `supervised`: with this process and its boot, so that a later console can tell
/// whether it still lives.
std::string toJson(const RunStatus &status, bool supervised);

} // namespace supervisor
