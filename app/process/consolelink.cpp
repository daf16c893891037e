// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/consolelink.h"

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace supervisor {

static constexpr std::uint32_t orderCap = 256U << 20;

bool ConsoleLink::readFully(char *into, std::size_t size)
{
    while (size > 0) {
        const ssize_t got = read(m_socket, into, size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            m_open = false;
            return false;
        }
        into += got;
        size -= std::size_t(got);
    }
    return true;
}

bool ConsoleLink::readOrder(Setup &setup)
{
    char kind = stopRequest;
    // A stop that came too late for the command it was meant for.
    while (kind == stopRequest) {
        if (!readFully(&kind, 1))
            return false;
    }
    std::uint32_t size = 0;
    if (kind != orderRequest || !readFully(reinterpret_cast<char *>(&size), sizeof size)
        || size > orderCap)
        return false;
    std::string message(size, '\0');
    return readFully(message.data(), size) && parseSetup(message, setup);
}

bool ConsoleLink::readStop()
{
    char request = 0;
    const ssize_t size = recv(m_socket, &request, 1, MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (size <= 0) {
        m_open = false;
        m_unsent.clear();
        return false;
    }
    return request == stopRequest;
}

bool ConsoleLink::isGone() const
{
    pollfd file {m_socket, POLLIN, 0};
    return poll(&file, 1, 0) > 0 && (file.revents & (POLLHUP | POLLERR)) != 0;
}

void ConsoleLink::queueOutput(std::string_view bytes)
{
    if (m_open && !bytes.empty())
        appendField(m_unsent, Tag::Output, bytes);
}

void ConsoleLink::flush()
{
    std::size_t sent = 0;
    while (m_open && sent < m_unsent.size()) {
        const ssize_t size = send(m_socket, m_unsent.data() + sent, m_unsent.size() - sent,
                                  MSG_NOSIGNAL | MSG_DONTWAIT);
        if (size > 0) {
            sent += std::size_t(size);
            continue;
        }
        const int fault = size < 0 ? errno : EAGAIN;
        if (fault == EINTR)
            continue;
        // Where it is closed, reading says so: orders may still lie there unread.
        if (fault != EAGAIN)
            sent = m_unsent.size();
        break;
    }
    m_unsent.erase(0, sent);
}

void ConsoleLink::sendResult(std::string_view json)
{
    appendField(m_unsent, Tag::Result, json);
    std::string_view left(m_unsent);
    while (m_open && !left.empty()) {
        const ssize_t size = send(m_socket, left.data(), left.size(), MSG_NOSIGNAL);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            break;
        left.remove_prefix(std::size_t(size));
    }
    m_unsent.clear();
}

} // namespace supervisor
