// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/clockdesk.h"

#include "domain/consoleperson.h"
#include "launch/launch.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr auto lookAtClockEvery = 2s;
/// What a time service corrects without a word.
static constexpr milliseconds unnoticed = 2s;

ClockDesk::ClockDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_last(read())
{
    if (m_launch.isReadOnly())
        return;
    const Entry &last = m_launch.newest();
    // A rehearsal's clock starts anew with each console.
    if (last.boot == m_launch.clock().bootId() && m_launch.clock().speed() == 1.0) {
        m_last.wall = last.time;
        m_last.boot = last.mono;
        // Whether it slept meanwhile no entry says.
        m_last.running -= read().boot - m_last.boot;
        look();
    }
    connect(&m_timer, &QTimer::timeout, this, &ClockDesk::look);
    m_timer.start(lookAtClockEvery);
}

ClockDesk::Reading ClockDesk::read() const
{
    const Clock &clock = m_launch.clock();
    return {clock.now(), clock.sinceBoot(), clock.running()};
}

static QString lengthWords(milliseconds length)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(length).count();
    if (seconds < 120)
        return ClockDesk::tr("%1 s").arg(seconds);
    if (seconds < 7200)
        return ClockDesk::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return ClockDesk::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

void ClockDesk::look()
{
    const Reading now = read();
    const Reading last = std::exchange(m_last, now);
    const milliseconds set = milliseconds(last.wall.msecsTo(now.wall)) - (now.boot - last.boot);
    const milliseconds slept = (now.boot - last.boot) - (now.running - last.running);
    if (set > unnoticed)
        note(tr("The clock of this machine was set forward by %1").arg(lengthWords(set)));
    else if (set < -unnoticed)
        note(tr("The clock of this machine was set back by %1").arg(lengthWords(-set)));
    if (slept > unnoticed)
        note(tr("This machine slept for %1").arg(lengthWords(slept)));
}

void ClockDesk::note(const QString &text)
{
    m_launch.submit(consolePerson(), NoteWritten {text, {}}, [](const Result<QList<Entry>> &) { });
}
