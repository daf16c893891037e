// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretstore.h"

#include <QCoreApplication>

static std::unexpected<Error> environmentIsReadOnly(const QString &name)
{
    return failure(QCoreApplication::translate("secrets", "the environment is not written to"),
                   name);
}

Result<QByteArray> EnvironmentStore::read(const QString &name, std::stop_token)
{
    QByteArray secret = qgetenv(name.toLocal8Bit().constData());
    if (secret.isEmpty())
        return failure(
            QCoreApplication::translate("secrets", "the environment variable is not set, or empty"),
            name);
    return secret;
}

Result<bool> EnvironmentStore::contains(const QString &name, std::stop_token)
{
    return !qEnvironmentVariableIsEmpty(name.toLocal8Bit().constData());
}

Result<void> EnvironmentStore::write(const QString &name, const QByteArray &, std::stop_token)
{
    return environmentIsReadOnly(name);
}

Result<void> EnvironmentStore::remove(const QString &name, std::stop_token)
{
    return environmentIsReadOnly(name);
}
