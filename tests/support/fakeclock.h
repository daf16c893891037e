// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

/// A clock that stands still until it is moved.
class FakeClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds running() const override { return m_running; }
    std::chrono::milliseconds sinceBoot() const override { return m_boot; }
    QString bootId() const override { return m_bootId; }

    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_running += by;
        m_boot += by;
    }
    /// The machine sleeps: running time stands still.
    void suspend(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_boot += by;
    }
    /// Somebody sets the wall clock.
    void stepWallClock(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }
    void setNow(const QDateTime &now) { m_now = now; }
    void setBootId(const QString &id) { m_bootId = id; }

private:
    QDateTime m_now = fromUtcText(QStringLiteral("2026-11-23T10:00:00Z"));
    std::chrono::milliseconds m_running {1'000'000};
    std::chrono::milliseconds m_boot {1'000'000};
    QString m_bootId = QStringLiteral("boot-1");
};
