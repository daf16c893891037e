// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/processtree.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace supervisor {

namespace {

struct ProcessEntry
{
    pid_t pid = 0;
    pid_t parent = 0;
    char state = '?';
    unsigned long long start = 0;
    std::string name;
};

bool readEntry(pid_t pid, ProcessEntry &entry)
{
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/stat", int(pid));
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    char text[2048];
    const ssize_t size = read(file, text, sizeof text - 1);
    close(file);
    if (size <= 0)
        return false;
    text[size] = '\0';
    // The name stands in brackets and may hold brackets and spaces itself.
    const char *open = std::strchr(text, '(');
    const char *close = std::strrchr(text, ')');
    if (!open || !close || close < open)
        return false;
    entry.pid = pid;
    entry.name.assign(open + 1, close);
    int parent = 0;
    if (std::sscanf(
            close + 1,
            " %c %d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %llu",
            &entry.state, &parent, &entry.start)
        != 3)
        return false;
    entry.parent = parent;
    return true;
}

} // namespace

std::vector<Descendant> descendants(pid_t root)
{
    std::vector<ProcessEntry> all;
    DIR *folder = opendir("/proc");
    if (!folder)
        return {};
    while (const dirent *entry = readdir(folder)) {
        ProcessEntry process;
        if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9'
            && readEntry(std::atoi(entry->d_name), process))
            all.push_back(std::move(process));
    }
    closedir(folder);

    std::vector<Descendant> found;
    std::vector<pid_t> parents {root};
    for (std::size_t at = 0; at < parents.size(); ++at) {
        for (const ProcessEntry &process : all) {
            if (process.parent != parents[at] || process.pid == root
                || std::ranges::find(parents, process.pid) != parents.end())
                continue;
            parents.push_back(process.pid);
            if (process.state != 'Z' && process.state != 'X')
                found.push_back({process.pid, process.name});
        }
    }
    return found;
}

unsigned long long startTime(pid_t pid)
{
    ProcessEntry entry;
    return readEntry(pid, entry) && entry.state != 'Z' ? entry.start : 0;
}

} // namespace supervisor
