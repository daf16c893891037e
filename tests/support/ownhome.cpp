// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ownhome.h"

#include <QDir>

OwnHome::OwnHome()
{
    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, m_folder.path().toUtf8());
    qunsetenv("SSH_AUTH_SOCK");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

bool OwnHome::makeRuntimeFolder() const
{
    const QString folder = path(QStringLiteral("run"));
    qputenv("XDG_RUNTIME_DIR", folder.toUtf8());
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
