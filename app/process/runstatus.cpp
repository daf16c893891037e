// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/runstatus.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace supervisor {

static std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += (unsigned char)(c) < 0x20 ? '?' : c;
    }
    return out + '"';
}

static std::string readBootId()
{
    char text[64];
    const int file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
    const ssize_t size = file < 0 ? 0 : read(file, text, sizeof text);
    if (file >= 0)
        close(file);
    return size > 36 ? std::string(text, 36) : std::string();
}

/// Who runs the command, for whoever asks later whether it still does.
static const std::string &supervisorFields()
{
    static const std::string fields = "\"pid\":" + std::to_string(getpid()) + ",\"startTime\":"
        + quoted(std::to_string(startTime(getpid()))) + ",\"boot\":" + quoted(readBootId()) + ",";
    return fields;
}

std::string toJson(const RunStatus &status, const std::string &spool)
{
    const auto word = [](bool value) { return value ? "true" : "false"; };
    std::string json = "{";
    if (!spool.empty())
        json += "\"spool\":" + quoted(std::string_view(spool).substr(spool.rfind('/') + 1)) + ","
            + supervisorFields();
    if (status.exit && WIFEXITED(*status.exit))
        json += "\"exitCode\":" + std::to_string(WEXITSTATUS(*status.exit)) + ",";
    else if (status.exit && WIFSIGNALED(*status.exit))
        json += "\"signal\":" + std::to_string(WTERMSIG(*status.exit)) + ",";
    json += std::string("\"timedOut\":") + word(status.timedOut);
    json += std::string(",\"stopped\":") + word(status.stopped);
    json += std::string(",\"torn\":") + word(status.torn);
    json += ",\"survivors\":[";
    for (std::size_t at = 0; at < status.survivors.size(); ++at) {
        const Descendant &survivor = status.survivors[at];
        json += (at ? "," : "") + quoted(std::to_string(survivor.pid) + " " + survivor.name);
    }
    json += "]";
    if (!status.unbound.empty())
        json += ",\"unbound\":" + quoted(status.unbound);
    if (!status.error.empty())
        json += ",\"error\":" + quoted(status.error);
    return json + ",\"finished\":" + word(status.finished) + "}";
}

} // namespace supervisor
