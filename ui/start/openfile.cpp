// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/openfile.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QDesktopServices>
#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

/// Asks the session bus, and calls `otherwise` where it answers with an error.
static void askBus(const QDBusMessage &call, QObject *context,
                   const std::function<void()> &otherwise)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, otherwise] {
        watcher->deleteLater();
        if (watcher->isError())
            otherwise();
    });
}

static void showInFolder(const QString &path, QObject *context, const std::function<void()> &failed)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s,
        u"org.freedesktop.FileManager1"_s, u"ShowItems"_s);
    call.setArguments({QStringList {QUrl::fromLocalFile(path).toString()}, QString()});
    askBus(call, context, failed);
}

void openFile(const QString &path, QObject *context, const std::function<void()> &failed)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    QFile file(path);
    if (!QDBusConnection::sessionBus().isConnected() || !file.open(QIODevice::ReadOnly))
        return failed();
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
        u"org.freedesktop.portal.OpenURI"_s, u"OpenFile"_s);
    call.setArguments(
        {QString(), QVariant::fromValue(QDBusUnixFileDescriptor(file.handle())), QVariantMap()});
    askBus(call, context, [path, context, failed] { showInFolder(path, context, failed); });
}
