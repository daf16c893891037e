// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/privatemounts.h"

#include "process/spool.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace supervisor {

static std::string because(const std::string &what)
{
    return what + ": " + std::strerror(errno);
}

static bool writeText(const char *path, const std::string &text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool written = writeFully(file, text);
    close(file);
    return written;
}

static std::string ownNamespaces()
{
    if (unshare(CLONE_NEWNS) == 0)
        return {};
    // Of root's rights too little would be left in a user namespace.
    if (geteuid() == 0)
        return because("namespaces");
    const std::string user = std::to_string(geteuid());
    const std::string group = std::to_string(getegid());
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return because("namespaces");
    // Else its own files under /proc would be root's.
    prctl(PR_SET_DUMPABLE, 1);
    if (!writeText("/proc/self/setgroups", "deny")
        || !writeText("/proc/self/uid_map", user + ' ' + user + " 1\n")
        || !writeText("/proc/self/gid_map", group + ' ' + group + " 1\n"))
        return because("user namespace");
    return {};
}

/// What a mount forbids may not be allowed again by the one that stands on it.
static unsigned long lockedFlags(const std::string &path)
{
    struct statvfs disk {};
    if (statvfs(path.c_str(), &disk) != 0)
        return 0;
    unsigned long flags = 0;
    if (disk.f_flag & ST_NOSUID)
        flags |= MS_NOSUID;
    if (disk.f_flag & ST_NODEV)
        flags |= MS_NODEV;
    if (disk.f_flag & ST_NOEXEC)
        flags |= MS_NOEXEC;
    if (disk.f_flag & ST_NOATIME)
        flags |= MS_NOATIME;
    if (disk.f_flag & ST_NODIRATIME)
        flags |= MS_NODIRATIME;
    if (disk.f_flag & ST_RELATIME)
        flags |= MS_RELATIME;
    return flags;
}

std::string bindPrivately(const std::vector<FileBind> &binds)
{
    if (const std::string fault = ownNamespaces(); !fault.empty())
        return fault;
    // What is mounted here is seen by nobody else; what others mount is seen here.
    if (mount(nullptr, "/", nullptr, MS_REC | MS_SLAVE, nullptr) != 0)
        return because("/");
    for (const FileBind &bind : binds) {
        if (mount(bind.source.c_str(), bind.target.c_str(), nullptr, MS_BIND, nullptr) != 0
            || mount(nullptr, bind.target.c_str(), nullptr,
                     MS_BIND | MS_REMOUNT | MS_RDONLY | lockedFlags(bind.target), nullptr)
                != 0)
            return because(bind.target);
    }
    return {};
}

} // namespace supervisor
