// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/timestamping.h"

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
                   std::stop_token stop)
{
    const Result<HeadTimestamped> stamped =
        timestampHead(authority, subject, QDateTime::currentDateTimeUtc(), stop);
    if (stamped)
        return *stamped;
    return TimestampFailed {authority.addresses.value(0), stamped.error().text()};
}
