// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

/// Gathers what comes in a burst: acts once, soon after it was asked to, however often that was,
/// and leaves nearly all of its thread's time to others. Acts on the thread it lives on.
class Soon : public QObject
{
public:
    Soon(std::function<void()> act, QObject *parent);
    /// Shows something on `page`, which owns it: acts only where somebody sees that, else when the
    /// page is shown next.
    Soon(std::function<void()> act, QWidget *page);

    /// From the next turn of the event loop on, at the earliest 100 ms after it last acted.
    void ask();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void act();

    std::function<void()> m_act;
    QWidget *m_page = nullptr;
    bool m_missed = false;
    QTimer m_timer;
    /// Since it last acted; invalid before.
    QElapsedTimer m_since;
    std::chrono::milliseconds m_pause {0};
};
