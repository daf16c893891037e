// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace supervisor {

struct Descendant
{
    pid_t pid = 0;
    std::string name;
};

/// Every living process below `root`, those that left its session included. Reads /proc.
std::vector<Descendant> descendants(pid_t root);
/// Start of a process in clock ticks since boot; 0 where there is none. Tells a process from a
/// later one with its number.
unsigned long long startTime(pid_t pid);

} // namespace supervisor
