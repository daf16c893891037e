// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/channel.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QUuid>
#include <QVariantMap>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int answerMs = 5000;

/// true: this desktop's notifications. They are no alarm: those stand in the window.
static Delivery deliverByDesktop(const Notice &notice, const ChannelContext &)
{
    // A connection of its own: this thread has no event loop.
    const QString name = QUuid::createUuid().toString();
    Delivery delivery;
    {
        const QDBusConnection bus =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
        QDBusMessage call = QDBusMessage::createMethodCall(
            u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
            u"org.freedesktop.Notifications"_s, u"Notify"_s);
        const QVariantMap hints {{u"urgency"_s, QVariant::fromValue(uchar(notice.urgency))},
                                 {u"desktop-entry"_s, u"org.launchconsole.LaunchConsole"_s}};
        call.setArguments({QCoreApplication::translate("notify", "Launch Console"), 0U,
                           u"org.launchconsole.LaunchConsole"_s, notice.launch,
                           noticeText(notice).toHtmlEscaped(), QStringList(), hints, -1});
        const QDBusMessage answer = bus.isConnected()
            ? bus.call(call, QDBus::Block, answerMs)
            : QDBusMessage::createError(QDBusError::NoServer, u"no bus"_s);
        if (answer.type() != QDBusMessage::ReplyMessage)
            delivery = undelivered(
                {QCoreApplication::translate("notify", "this desktop shows no notifications: %1")
                     .arg(answer.errorMessage()),
                 {}});
    }
    QDBusConnection::disconnectFromBus(name);
    return delivery;
}

Channel desktopChannel()
{
    return {.name = u"desktop"_s, .patience = 60s, .deliver = deliverByDesktop};
}
