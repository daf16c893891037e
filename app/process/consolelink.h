// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytes.h"
#include "process/supervisorsetup.h"

namespace supervisor {

/// The supervisor's end of the socket to the console: orders come in, output and results go out.
class ConsoleLink
{
public:
    explicit ConsoleLink(int socket)
        : m_socket(socket)
    {
    }

    int socket() const { return m_socket; }
    /// The console lives and reads.
    bool isOpen() const { return m_open; }

    /// The next order; false once the console is gone, or what it says is none. Blocks.
    bool readOrder(Setup &setup);
    /// One byte while a command runs: the console asks for its end. Sets `isOpen`.
    bool readStop();
    /// Whether the console has gone away meanwhile.
    bool isGone() const;

    void queueOutput(std::string_view bytes);
    /// Sends what can be sent without waiting.
    void flush();
    bool hasUnsent() const { return !m_unsent.empty(); }
    /// The command waits while the console does not read: memory is no place for its output.
    bool isFull() const { return m_unsent.size() > 256_KiB; }
    /// Sends all that is left and then the result. Blocks.
    void sendResult(std::string_view json);

private:
    bool readFully(char *into, std::size_t size);

    int m_socket;
    bool m_open = true;
    std::string m_unsent;
};

} // namespace supervisor
