// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signoff/timestamping.h"

#include "domain/consoleperson.h"
#include "launch/launch.h"
#include "launch/timequeue.h"
#include "record/verifychecks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Timestamping
{
    Q_DECLARE_TR_FUNCTIONS(Timestamping)
};

} // namespace

TimestampAuthority authorityOf(const LaunchState &state, const QString &address)
{
    TimestampAuthority authority;
    if (state.isOpen()) {
        authority.addresses = state.opened().authorities;
        authority.roots = state.opened().roots;
    }
    if (!address.isEmpty()) {
        authority.addresses.removeAll(address);
        authority.addresses.prepend(address);
    }
    return authority;
}

Event attestedHead(const TimestampAuthority &authority, const QJsonObject &subject,
                   std::stop_token stop, const QDateTime &tokenBefore)
{
    const Result<HeadTimestamped> stamped =
        timestampHead(authority, subject, QDateTime::currentDateTimeUtc(), stop, tokenBefore);
    if (stamped)
        return *stamped;
    return TimestampFailed {authority.addresses.value(0), stamped.error().text()};
}

QList<AttestedTime> attestedTimes(const QList<Entry> &entries)
{
    return readTokens(historyOf(entries)).attested;
}

QList<AttestedTime> attestedTimes(const Launch &launch)
{
    History history = historyOf(launch.deeds());
    const LaunchState &state = launch.state();
    history.ledger = state.ledger();
    history.leaves.clear();
    for (qint64 size = 1; size <= state.size(); ++size)
        history.leaves.append(state.headAt(size).toLatin1());
    return readTokens(history).attested;
}

QString attestWhatWaits(Launch &launch, const QString &address)
{
    TimeQueue queue;
    for (const Entry &entry : launch.deeds())
        queue.apply(entry);
    const LaunchState &state = launch.state();
    const TimestampAuthority authority = authorityOf(state, address);
    if (authority.addresses.isEmpty() || (address.isEmpty() && !queue.isDue()))
        return {};
    const QList<AttestedTime> before = attestedTimes(launch);
    const Event event =
        attestedHead(authority, timestampSubject(state.head(), state.ledger(), state.size()), {},
                     before.isEmpty() ? QDateTime() : before.constLast().notLaterThan);
    const auto *failed = std::get_if<TimestampFailed>(&event);
    QString refusal;
    if (failed == nullptr || !queue.failureIsNoted()) {
        launch.submit(consolePerson(), event, [&](const Result<QList<Entry>> &entries) {
            if (!entries)
                refusal = entries.error().text();
        });
        launch.drain();
    }
    if (!refusal.isEmpty())
        return Timestamping::tr("time not yet attested: %1").arg(refusal);
    if (failed != nullptr)
        return Timestamping::tr("time not yet attested: %1").arg(failed->reason);
    return Timestamping::tr("time attested by %1").arg(std::get<HeadTimestamped>(event).url);
}
