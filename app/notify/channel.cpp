// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/channel.h"

using namespace Qt::StringLiterals;

#define CHANNEL(name) Channel name##Channel();
#include "notify/channels/channels.def"
#undef CHANNEL

QList<Channel> channelCatalog()
{
    return {
#define CHANNEL(name) name##Channel(),
#include "notify/channels/channels.def"
#undef CHANNEL
    };
}

std::expected<QByteArray, Undelivered> channelSecret(const ChannelContext &context)
{
    // A locked keychain may be open the next time.
    const Result<QByteArray> secret = context.secret(context.settings["secret"_L1].toString());
    if (!secret)
        return undelivered(secret.error());
    return secret->trimmed();
}
