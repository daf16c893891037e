// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace supervisor {

/// A file that is seen at another's path.
struct FileBind
{
    std::string source;
    std::string target;
};

/// Gives this process mounts of its own, in which each target shows its source, read-only. With the
/// right to mount it stays the user it is; else, unless it is root, it does so in a user namespace
/// where user and group keep their numbers. Empty where it went well, else why not: the process is
/// of no use then. Call it in a forked child, before PR_SET_PDEATHSIG: that is lost here.
std::string bindPrivately(const std::vector<FileBind> &binds);

} // namespace supervisor
