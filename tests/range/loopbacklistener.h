// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>
#include <thread>

/// A TCP port on loopback whose guests are handed to `take` one after the other, on a thread of its
/// own. Who takes a guest owns its socket. What `take` uses must outlive the listener.
class LoopbackListener
{
public:
    explicit LoopbackListener(std::function<void(int guest)> take);
    /// Waits until the guest that is being served is done.
    ~LoopbackListener();
    LoopbackListener(const LoopbackListener &) = delete;
    LoopbackListener &operator=(const LoopbackListener &) = delete;

    quint16 port() const { return m_port; }

private:
    void serve(const std::stop_token &stop);

    std::function<void(int guest)> m_take;
    int m_socket;
    quint16 m_port = 0;
    std::jthread m_thread;
};
