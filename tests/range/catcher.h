// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "range/loopbacklistener.h"

#include <QByteArray>

/// A receiver of webhooks on loopback, on a thread of its own: keeps what is posted to it, and
/// shows all of that to whoever asks.
class Catcher
{
public:
    quint16 port() const { return m_listener.port(); }

private:
    void serve(int guest);
    void answer(int guest);

    QByteArray m_caught;
    LoopbackListener m_listener {[this](int guest) { serve(guest); }};
};
