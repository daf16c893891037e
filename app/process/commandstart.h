// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/supervisorsetup.h"

#include <sys/types.h>

namespace supervisor {

struct StartedCommand
{
    pid_t pid = 0;
    /// Where its standard output and error come out; does not block.
    int output = -1;
    /// Why it could not be started; empty otherwise.
    std::string error;
    /// Why `Setup::binds` are not seen by it; empty otherwise.
    std::string unbound;
};

/// Starts a command in a session of its own, to be killed where this process ends.
StartedCommand startCommand(Setup &setup);

} // namespace supervisor
