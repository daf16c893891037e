// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

class Launch;

/// Puts a note on the timeline when the machine's clock was set or the machine slept: planned times
/// are meant as they stand, and so everybody has to know. What happened while no console was open
/// is found by the last entry, within one boot. GUI thread.
class ClockDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk.
    explicit ClockDesk(Launch &launch, QObject *parent = nullptr);

    /// Looks now; it does so by itself every two seconds.
    void look();

private:
    struct Reading
    {
        QDateTime wall;
        std::chrono::milliseconds boot {0};
        std::chrono::milliseconds running {0};
    };
    Reading read() const;
    void note(const QString &text);

    Launch &m_launch;
    QTimer m_timer;
    Reading m_last;
};
