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

/// One JSON object. `spool`: the file of its output, if it has one; then with that file's name,
/// this process and its boot, so that a later console finds it and can tell whether it still lives.
std::string toJson(const RunStatus &status, const std::string &spool);

} // namespace supervisor
