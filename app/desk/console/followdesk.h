// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>
#include <QTimer>

class Launch;

/// Keeps a launch that is open for reading up with what its holder writes, so that a second console
/// shows what is, not what was when it was opened. Does nothing for one that is written here, nor
/// for a replay. GUI thread; the disk is read beside it.
class FollowDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk.
    explicit FollowDesk(Launch &launch, QObject *parent = nullptr);

signals:
    /// What is written now cannot be read: what is shown may be old. Once until it can be again.
    void lost(const Error &error);
    /// Whoever held the launch when it was opened here does not any more.
    void letGo();

private:
    void look();

    Launch &m_launch;
    QTimer m_timer;
    bool m_lost = false;
    bool m_held = false;
};
