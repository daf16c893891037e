// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/channel.h"
#include "notify/webhook.h"

using namespace Qt::StringLiterals;

/// Slack reads these three as markup.
static QString slackText(QString text)
{
    return text.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
}

/// { secret: NAME }: an incoming webhook, whose address is the secret.
static Delivery deliverBySlack(const Notice &notice, const ChannelContext &context)
{
    const auto address = channelSecret(context);
    if (!address)
        return std::unexpected(address.error());
    return postJson(
        QUrl(QString::fromUtf8(*address)),
        {{u"text"_s, u"*%1*\n%2"_s.arg(slackText(notice.launch), slackText(noticeText(notice)))}},
        {*address}, context.stop);
}

Channel slackChannel()
{
    return {.name = u"slack"_s, .deliver = deliverBySlack};
}
