// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class Launch;

/// Puts the countdown's built-in holds into the ledger when their moment has come. The clock stands
/// from that moment on, even where this is late. GUI thread.
class HoldDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk.
    explicit HoldDesk(Launch &launch, QObject *parent = nullptr);

    /// Looks now; it does so by itself twice a second.
    void look();

private:
    Launch &m_launch;
    QTimer m_timer;
    bool m_asked = false;
};
