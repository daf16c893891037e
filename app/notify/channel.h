// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/notice.h"

#include <QList>

#include <functional>
#include <stop_token>

/// What a channel may use for one delivery; on a thread of its own.
struct ChannelContext
{
    /// What stands under the channel's name in the plan's `notify`.
    QJsonObject settings;
    /// A secret of the plan by name. May block, as long as a keychain does.
    std::function<Result<QByteArray>(const QString &name)> secret;
    /// The mail address of a person of the plan; empty where nobody knows it.
    std::function<QString(const QString &person)> address;
    std::stop_token stop;
};

/// Why a message did not arrive.
struct Undelivered
{
    Error error;
    /// Trying again is of no use.
    bool forGood = false;
};

using Delivery = std::expected<void, Undelivered>;

inline std::unexpected<Undelivered> undelivered(Error error)
{
    return std::unexpected(Undelivered {std::move(error), false});
}
inline std::unexpected<Undelivered> undeliverable(QString message, QString where = {})
{
    return std::unexpected(Undelivered {{std::move(message), std::move(where)}, true});
}

/// A way to people, by the name it has in the plan.
struct Channel
{
    QString name;
    /// How long a message is worth trying; a desktop that did not show it at once is no use later.
    std::chrono::seconds patience {86'400};
    std::function<Delivery(const Notice &, const ChannelContext &)> deliver;
};

/// Every channel this console knows, one file and one row each.
QList<Channel> channelCatalog();

/// The secret that `settings` names, or why it cannot be had.
std::expected<QByteArray, Undelivered> channelSecret(const ChannelContext &context);
