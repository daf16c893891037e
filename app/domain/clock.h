// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

/// The four times a launch needs. Passed in wherever time matters, so that tests and rehearsals own
/// it. Implementations are safe to read from any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall time, UTC, milliseconds.
    virtual QDateTime now() const = 0;
    /// Running time (stops while the machine is suspended): durations and time-outs.
    virtual std::chrono::milliseconds running() const = 0;
    /// Time since boot, suspension included: countdown and age of data.
    virtual std::chrono::milliseconds sinceBoot() const = 0;
    /// Names this boot of the machine; times since boot of two boots do not compare.
    virtual QString bootId() const = 0;
    /// How much faster than the machine's clock this one runs; 1 outside rehearsals.
    virtual double speed() const { return 1.0; }
};

/// The machine's own clocks.
class SystemClock : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds running() const override;
    std::chrono::milliseconds sinceBoot() const override;
    QString bootId() const override;
};

/// The machine's clocks, run faster from the moment of construction on: what a rehearsal lives by.
/// Its wall time starts at the machine's, or at `notBefore` where that is later.
class ScaledClock : public Clock
{
public:
    explicit ScaledClock(double speed, const QDateTime &notBefore = {});

    QDateTime now() const override;
    std::chrono::milliseconds running() const override;
    std::chrono::milliseconds sinceBoot() const override;
    QString bootId() const override;
    double speed() const override { return m_speed; }

private:
    SystemClock m_machine;
    double m_speed;
    QDateTime m_startNow;
    std::chrono::milliseconds m_startRunning;
    std::chrono::milliseconds m_startBoot;
};

/// "YYYY-MM-DDThh:mm:ss.sssZ", the only form of an instant in files.
QString toUtcText(const QDateTime &time);
/// Reads that form, with or without milliseconds; invalid where the text is not one or names no
/// zone.
QDateTime fromUtcText(const QString &text);
