// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/loopbacklistener.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <arpa/inet.h>

LoopbackListener::LoopbackListener(std::function<void(int guest)> take)
    : m_take(std::move(take))
    , m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in place {};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    bind(m_socket, reinterpret_cast<sockaddr *>(&place), size);
    listen(m_socket, 16);
    getsockname(m_socket, reinterpret_cast<sockaddr *>(&place), &size);
    m_port = ntohs(place.sin_port);
    m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
}

LoopbackListener::~LoopbackListener()
{
    m_thread.request_stop();
    m_thread.join();
    close(m_socket);
}

void LoopbackListener::serve(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd file {m_socket, POLLIN, 0};
        if (poll(&file, 1, 50) <= 0)
            continue;
        const int guest = accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (guest >= 0)
            m_take(guest);
    }
}
