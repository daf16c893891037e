// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/followdesk.h"

#include "desk/console/background.h"
#include "launch/launch.h"
#include "launch/launchlock.h"

#include <utility>

using namespace std::chrono_literals;

static constexpr auto lookEvery = 1s;

FollowDesk::FollowDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
{
    m_held = !launch.holder().isEmpty();
    if (!launch.isReadOnly() || launch.timeline() || launch.damage())
        return;
    // One look at a time: a slow disk is not asked again before it has answered.
    m_timer.setSingleShot(true);
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &FollowDesk::look);
    m_timer.start();
}

void FollowDesk::look()
{
    using Seen = std::pair<Result<QList<Entry>>, bool>;
    inBackground(
        this,
        [path = m_launch.path(), reader = m_launch.reader(), from = m_launch.state().size()] {
            // Before what is read: who lets go has written everything.
            const bool held = LaunchLock::holderOf(path).has_value();
            return Seen(reader.since(from), held);
        },
        [this](const Seen &seen) {
            const Result<QList<Entry>> &entries = seen.first;
            if (entries)
                m_launch.takeWritten(*entries);
            if (!std::exchange(m_lost, !entries) && !entries)
                emit lost({tr("The launch cannot be read any more; what is shown may be old: %1")
                               .arg(entries.error().message),
                           m_launch.path()});
            if (!m_launch.damage())
                m_timer.start();
            // Whoever hears it may open the launch anew, without this desk.
            if (m_held && !seen.second) {
                m_held = false;
                emit letGo();
            }
        });
}
