// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

#include <sys/syscall.h>
#include <unistd.h>

/// A disk that fails below one folder, for this program's own writes: it takes the place of the C
/// library's functions. Include it in the one file of a test whose target sets ENABLE_EXPORTS.
class DiskFaults
{
public:
    enum class Kind {
        None,
        /// Takes so many bytes more, then ENOSPC.
        Full,
        /// Takes half of what it is given, each time.
        Short,
        /// fsync and fdatasync fail with EIO.
        NoSync,
    };

    /// Until it is destroyed.
    DiskFaults(Kind kind, const std::string &folder, long long room = 0)
    {
        s_folder = folder;
        s_room = room;
        s_hits = 0;
        s_kind = kind;
    }
    ~DiskFaults() { s_kind = Kind::None; }
    DiskFaults(const DiskFaults &) = delete;
    DiskFaults &operator=(const DiskFaults &) = delete;

    /// How often it failed: a test without a hit has tested nothing.
    static int hits() { return s_hits; }

    /// How many of `size` bytes the disk takes; -1 with errno set for none.
    static ssize_t taken(int file, size_t size)
    {
        const Kind kind = s_kind;
        if ((kind != Kind::Full && kind != Kind::Short) || size == 0 || !isBelow(file))
            return ssize_t(size);
        if (kind == Kind::Short) {
            s_hits += size > 1;
            return ssize_t(size > 1 ? size / 2 : size);
        }
        const long long room = s_room.exchange(0);
        if (room >= (long long)size) {
            s_room += room - (long long)size;
            return ssize_t(size);
        }
        ++s_hits;
        if (room > 0)
            return ssize_t(room);
        errno = ENOSPC;
        return -1;
    }
    static bool syncs(int file)
    {
        if (s_kind != Kind::NoSync || !isBelow(file))
            return true;
        ++s_hits;
        errno = EIO;
        return false;
    }

private:
    static bool isBelow(int file)
    {
        char link[64];
        char path[4096];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
        const int before = errno;
        const ssize_t size = readlink(link, path, sizeof path);
        errno = before;
        return size > 0 && std::string_view(path, size_t(size)).starts_with(s_folder);
    }

    static inline std::atomic<Kind> s_kind {Kind::None};
    static inline std::atomic<long long> s_room {0};
    static inline std::atomic<int> s_hits {0};
    static inline std::string s_folder;
};

// By their names in the C library, whatever its headers make of them.
extern "C" {

__attribute__((used, visibility("default"))) ssize_t faultyWrite(int file, const void *bytes,
                                                                 size_t size) __asm__("write");
ssize_t faultyWrite(int file, const void *bytes, size_t size)
{
    const ssize_t taken = DiskFaults::taken(file, size);
    return taken < 0 ? taken : syscall(SYS_write, file, bytes, size_t(taken));
}

__attribute__((used, visibility("default"))) ssize_t faultyPwrite(int file, const void *bytes,
                                                                  size_t size,
                                                                  long long at) __asm__("pwrite64");
ssize_t faultyPwrite(int file, const void *bytes, size_t size, long long at)
{
    const ssize_t taken = DiskFaults::taken(file, size);
    return taken < 0 ? taken : syscall(SYS_pwrite64, file, bytes, size_t(taken), at);
}

__attribute__((used, visibility("default"))) int faultySync(int file) __asm__("fsync");
int faultySync(int file)
{
    return DiskFaults::syncs(file) ? int(syscall(SYS_fsync, file)) : -1;
}

__attribute__((used, visibility("default"))) int faultyDataSync(int file) __asm__("fdatasync");
int faultyDataSync(int file)
{
    return DiskFaults::syncs(file) ? int(syscall(SYS_fdatasync, file)) : -1;
}
}
