// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/channel.h"
#include "notify/placeholder.h"
#include "notify/webhook.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

/// { secret: NAME, url: "…" }: Events API v2, the secret is the routing key. Only what is about an
/// alarm goes there: it wakes people up.
static Delivery deliverByPagerduty(const Notice &notice, const ChannelContext &context)
{
    if (notice.topic.isEmpty())
        return {};
    const auto key = channelSecret(context);
    if (!key)
        return std::unexpected(key.error());
    if (isPlaceholderKey(QString::fromUtf8(*key)))
        return undeliverable({QCoreApplication::translate(
            "notify", "the routing key is a placeholder: nothing is sent")});
    const QString url =
        context.settings["url"_L1].toString(u"https://events.pagerduty.com/v2/enqueue"_s);
    QJsonObject event {{u"routing_key"_s, QString::fromUtf8(*key)},
                       {u"event_action"_s, notice.settled ? u"resolve"_s : u"trigger"_s},
                       {u"dedup_key"_s, notice.topic}};
    event.insert(
        u"payload"_s,
        QJsonObject {{u"summary"_s, u"%1: %2"_s.arg(notice.launch, notice.text).left(1024)},
                     {u"source"_s, QSysInfo::machineHostName()},
                     {u"severity"_s, urgencyName(notice.urgency)},
                     {u"timestamp"_s, notice.time.toUTC().toString(Qt::ISODateWithMs)},
                     {u"custom_details"_s,
                      QJsonObject {{u"entry"_s, notice.entry}, {u"head"_s, notice.head}}}});
    return postJson(QUrl(url), event, {*key}, context.stop);
}

Channel pagerdutyChannel()
{
    return {.name = u"pagerduty"_s, .deliver = deliverByPagerduty};
}
