// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

/// The time that people have to stop what the console is about to do by itself; of the machine's
/// time, since it is theirs. One thing at a time.
class Grace : public QObject
{
    Q_OBJECT
public:
    enum class Deed { Promotion, Rollback };

    explicit Grace(QObject *parent = nullptr);

    /// Nothing waits: deeds happen at once. The default.
    void setLength(std::chrono::milliseconds length) { m_length = length; }
    /// Does it when the grace is over. The same deed goes on waiting; another takes its place.
    void intend(Deed deed, const std::function<void()> &act);
    /// What was intended does not happen.
    void cancel();

    std::optional<Deed> deed() const { return m_deed; }
    /// Until it happens; none without a deed.
    std::chrono::milliseconds left() const;

signals:
    void changed();

private:
    void act();

    QTimer m_timer;
    std::chrono::milliseconds m_length {0};
    std::optional<Deed> m_deed;
    std::function<void()> m_act;
};
