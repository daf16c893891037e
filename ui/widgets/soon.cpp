// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/soon.h"

#include <QEvent>
#include <QWidget>

using namespace std::chrono;

/// Ten pictures a second follow a burst well enough; each costs the window a layout besides.
static constexpr milliseconds shortestPause {100};
static constexpr int othersShare = 19;

Soon::Soon(std::function<void()> act, QObject *parent)
    : QObject(parent)
    , m_act(std::move(act))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Soon::act);
}

Soon::Soon(std::function<void()> act, QWidget *page)
    : Soon(std::move(act), static_cast<QObject *>(page))
{
    m_page = page;
    page->installEventFilter(this);
}

bool Soon::eventFilter(QObject *watched, QEvent *event)
{
    // Nobody sees for a moment what is no longer so.
    if (event->type() == QEvent::Show && m_missed)
        act();
    return QObject::eventFilter(watched, event);
}

void Soon::ask()
{
    if (m_timer.isActive())
        return;
    const milliseconds since(m_since.isValid() ? m_since.elapsed() : m_pause.count());
    m_timer.start(std::max(0ms, m_pause - since));
}

void Soon::act()
{
    m_missed = m_page && !m_page->isVisible();
    if (m_missed)
        return;
    QElapsedTimer taken;
    taken.start();
    m_act();
    m_pause = std::max(shortestPause, othersShare * milliseconds(taken.elapsed()));
    m_since.start();
}
