// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyringstate.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

static QDBusMessage callKeyring(const QString &path, const QString &interface,
                                const QString &method, const QVariantList &arguments,
                                std::chrono::milliseconds patience)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, int(patience.count()));
}

/// Not "nobody is there": one who does not answer may hold what is asked for.
static bool isSlow(const QDBusError &error)
{
    return error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout
        || error.type() == QDBusError::TimedOut;
}

KeyringState keyringState(std::chrono::milliseconds patience)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return KeyringState::NoBus;
    const QDBusReply<QDBusObjectPath> alias =
        callKeyring(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                    u"ReadAlias"_s, {u"default"_s}, patience);
    if (!alias.isValid())
        return isSlow(alias.error()) ? KeyringState::NoAnswer : KeyringState::NoService;
    const QString path = alias.value().path();
    if (path.isEmpty() || path == "/"_L1)
        return KeyringState::NoKeyring;
    const QDBusReply<QDBusVariant> locked =
        callKeyring(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                    {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}, patience);
    if (!locked.isValid())
        return isSlow(locked.error()) ? KeyringState::NoAnswer : KeyringState::NoKeyring;
    return locked.value().variant().toBool() ? KeyringState::Locked : KeyringState::Unlocked;
}

bool isNoKeychain(KeyringState state)
{
    // KWallet alone does not always offer the Secret Service.
    return state == KeyringState::NoBus
        || (state == KeyringState::NoService
            && !qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1));
}
