// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <thread>

/// A receiver of webhooks on loopback, on a thread of its own: keeps what is posted to it, and
/// shows all of that to whoever asks.
class Catcher
{
public:
    Catcher();
    ~Catcher();
    Catcher(const Catcher &) = delete;
    Catcher &operator=(const Catcher &) = delete;

    quint16 port() const { return m_port; }

private:
    void serve(const std::stop_token &stop);
    void answer(int guest);

    QByteArray m_caught;
    int m_listener;
    quint16 m_port = 0;
    std::jthread m_thread;
};
