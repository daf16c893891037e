// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/privatemounts.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

/// What the console tells a supervisor over the socket that is the supervisor's standard input:
/// `orderRequest`, a 32-bit size, then fields of a tag, a 32-bit size and bytes. While the command
/// runs the console may send `stopRequest`. The supervisor answers with fields: output as it comes,
/// then the result, one JSON object. It takes orders one after the other until the socket closes.
/// Plain C++, both sides use it.
namespace supervisor {

enum class Tag : char {
    Argument = 'a',
    Variable = 'e',
    Folder = 'd',
    Script = 'i',
    Input = 'n',
    Timeout = 't',
    Grace = 'g',
    Cap = 'c',
    Spool = 's',
    /// Source, a NUL, target.
    Bind = 'b',
    Secret = 'p',
    Output = 'o',
    Result = 'r',
};

constexpr char orderRequest = 'R';
constexpr char stopRequest = 'S';

struct Setup
{
    std::vector<std::string> arguments;
    std::vector<std::string> variables;
    std::string folder;
    std::string script;
    bool hasScript = false;
    /// For its standard input.
    std::string input;
    /// Milliseconds; 0: none.
    long long timeout = 0;
    long long grace = 2000;
    long long cap = 1LL << 30;
    std::string spool;
    std::vector<FileBind> binds;
    std::vector<std::string> secrets;
};

inline void appendField(std::string &message, Tag tag, std::string_view bytes)
{
    const std::uint32_t size = std::uint32_t(bytes.size());
    message += char(tag);
    message.append(reinterpret_cast<const char *>(&size), sizeof size);
    message += bytes;
}

/// False where the message is not one.
inline bool parseSetup(std::string_view message, Setup &setup)
{
    while (!message.empty()) {
        std::uint32_t size = 0;
        if (message.size() < 1 + sizeof size)
            return false;
        const Tag tag = Tag(message[0]);
        std::memcpy(&size, message.data() + 1, sizeof size);
        message.remove_prefix(1 + sizeof size);
        if (message.size() < size)
            return false;
        std::string bytes(message.substr(0, size));
        message.remove_prefix(size);
        switch (tag) {
        case Tag::Argument: setup.arguments.push_back(std::move(bytes)); break;
        case Tag::Variable: setup.variables.push_back(std::move(bytes)); break;
        case Tag::Folder: setup.folder = std::move(bytes); break;
        case Tag::Script:
            setup.script = std::move(bytes);
            setup.hasScript = true;
            break;
        case Tag::Input: setup.input = std::move(bytes); break;
        case Tag::Timeout: setup.timeout = std::atoll(bytes.c_str()); break;
        case Tag::Grace: setup.grace = std::atoll(bytes.c_str()); break;
        case Tag::Cap: setup.cap = std::atoll(bytes.c_str()); break;
        case Tag::Spool: setup.spool = std::move(bytes); break;
        case Tag::Bind: {
            const std::size_t end = bytes.find('\0');
            if (end == std::string::npos)
                return false;
            setup.binds.push_back({bytes.substr(0, end), bytes.substr(end + 1)});
            break;
        }
        case Tag::Secret: setup.secrets.push_back(std::move(bytes)); break;
        default: return false;
        }
    }
    return !setup.arguments.empty();
}

} // namespace supervisor
