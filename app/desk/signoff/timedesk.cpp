// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signoff/timedesk.h"

#include "desk/console/background.h"
#include "desk/signoff/timestamping.h"
#include "domain/consoleperson.h"
#include "launch/launch.h"
#include "launch/timeline.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds longestPause = 10min;

TimeDesk::TimeDesk(Launch &launch, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_first(patience)
    , m_pause(patience)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &TimeDesk::ask);
    for (const Entry &entry : launch.deeds())
        m_queue.apply(entry);
    m_attested =
        launch.timeline() ? attestedTimes(launch.timeline()->entries()) : attestedTimes(launch);
    m_everAttested = m_attested;
    connect(&launch, &Launch::appended, this, &TimeDesk::take);
    connect(&launch, &Launch::moved, this, &TimeDesk::lookAtMoment);
    if (launch.timeline())
        lookAtMoment();
    ask();
}

TimeDesk::~TimeDesk()
{
    m_stop.request_stop();
}

bool TimeDesk::isOurs() const
{
    return !m_launch.isReadOnly() && !m_launch.damage() && m_launch.state().isOpen()
        && !m_launch.state().opened().authorities.isEmpty();
}

qsizetype TimeDesk::waiting() const
{
    return m_launch.state().isOpen() && !m_launch.state().opened().authorities.isEmpty()
        ? m_queue.waiting()
        : 0;
}

AttestedBracket TimeDesk::bracket(const SignOffStatus &signOff) const
{
    return bracketOf(signOff, m_attested);
}

QString TimeDesk::timeOf(const SignOffStatus &signOff) const
{
    return bracket(signOff).words(!m_launch.state().opened().authorities.isEmpty());
}

/// Of a replay only those tokens are known that came by then.
void TimeDesk::lookAtMoment()
{
    m_attested = m_everAttested;
    m_attested.removeIf(
        [size = m_launch.state().size()](const AttestedTime &time) { return time.token >= size; });
}

void TimeDesk::take(const Entry &entry)
{
    m_queue.apply(entry);
    if (std::holds_alternative<HeadTimestamped>(entry.event)) {
        m_attested = attestedTimes(m_launch);
        emit attested();
    }
    // While an authority is known to be away, its pause holds for new moments too.
    if (!m_retry.isActive())
        ask();
}

void TimeDesk::ask()
{
    if (m_asking || !m_queue.isDue() || !isOurs())
        return;
    m_asking = true;
    const LaunchState &state = m_launch.state();
    inBackground(
        this,
        [authority = authorityOf(state),
         subject = timestampSubject(state.head(), state.ledger(), state.size()),
         stop = m_stop.get_token(),
         before = m_attested.isEmpty() ? QDateTime() : m_attested.constLast().notLaterThan] {
            return attestedHead(authority, subject, stop, before);
        },
        [this](const Event &answer) { settle(answer); });
}

void TimeDesk::settle(const Event &answer)
{
    const auto *failure = std::get_if<TimestampFailed>(&answer);
    if (failure != nullptr) {
        m_asking = false;
        m_retry.start(m_pause);
        emit failed(failure->reason, m_pause);
        m_pause = std::min(m_pause * 2, longestPause);
        // Once a moment is enough: the ledger is no log of an authority's outage.
        if (!m_queue.failureIsNoted() && isOurs())
            m_launch.submit(consolePerson(), answer, [](const Result<QList<Entry>> &) { });
        return;
    }
    m_pause = m_first;
    m_launch.submit(consolePerson(), answer,
                    [self = QPointer(this)](const Result<QList<Entry>> &entries) {
                        if (!self)
                            return;
                        self->m_asking = false;
                        if (entries)
                            self->ask();
                        else
                            self->m_retry.start(self->m_pause);
                    });
}
