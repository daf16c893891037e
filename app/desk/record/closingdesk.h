// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/gate.h"

#include <QObject>
#include <QTimer>

class Launch;

/// Closes a launch as launched once its time is over (the plan's `close`, else T+7d) and nothing is
/// left to do. What is left keeps it open, and a note says so once. A maintenance ledger stays
/// open. GUI thread.
class ClosingDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk.
    explicit ClosingDesk(Launch &launch, QObject *parent = nullptr);

    /// Looks now; it does so by itself every half minute.
    void look();

private:
    void sayWhatKeepsOpen(const QList<Blocker> &open);
    void submit(const Event &event);

    Launch &m_launch;
    QTimer m_timer;
    bool m_asked = false;
};
