// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the commands it is ordered to, one at a time, and ends with its console; see
// supervisorsetup.h for what comes in and goes out. Standard input is the socket to the console.

#include "process/supervisedrun.h"

#include <csignal>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

/// False where this process was asked to end meanwhile.
static bool waitForOrder(int link, int signals, supervisor::Unsynced &unsynced)
{
    for (;;) {
        pollfd files[] = {{link, POLLIN, 0}, {signals, POLLIN, 0}};
        const int ready = poll(files, 2, unsynced.due() ? int(supervisor::Unsynced::patience) : -1);
        if (ready == 0)
            unsynced.sync();
        if (ready <= 0)
            continue;
        signalfd_siginfo info {};
        while (read(signals, &info, sizeof info) == ssize_t(sizeof info)) {
            if (int(info.ssi_signo) != SIGCHLD)
                return false;
        }
        if (files[0].revents)
            return true;
    }
}

int main()
{
    using namespace supervisor;
    setsid();
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    prctl(PR_SET_DUMPABLE, 0);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    // A limit on the size of files cuts the spool, not the command.
    signal(SIGXFSZ, SIG_IGN);
    sigset_t caught;
    sigemptyset(&caught);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT})
        sigaddset(&caught, number);
    sigprocmask(SIG_BLOCK, &caught, nullptr);
    const int signals = signalfd(-1, &caught, SFD_CLOEXEC | SFD_NONBLOCK);

    ConsoleLink link(STDIN_FILENO);
    Unsynced unsynced;
    bool first = true;
    while (waitForOrder(link.socket(), signals, unsynced)) {
        Setup setup;
        if (!link.readOrder(setup))
            return first ? 3 : 0;
        first = false;
        if (!SupervisedRun(std::move(setup), link, signals, unsynced).exec())
            return 0;
    }
    return 0;
}
