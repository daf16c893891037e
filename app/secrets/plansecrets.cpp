// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/plansecrets.h"

#include <QCoreApplication>

#include <algorithm>

PlanSecrets::PlanSecrets(QList<PlanSecret> secrets, std::shared_ptr<SecretStore> keychain,
                         std::shared_ptr<SecretStore> environment)
    : m_secrets(std::move(secrets))
    , m_keychain(std::move(keychain))
    , m_environment(std::move(environment))
{
}

Result<QByteArray> PlanSecrets::read(const QString &name, std::stop_token stop) const
{
    const auto secret = std::ranges::find(m_secrets, name, &PlanSecret::name);
    if (secret == m_secrets.cend())
        return failure(
            QCoreApplication::translate("secrets", "the plan names no secret \"%1\"").arg(name));
    if (secret->keychain.isEmpty() && secret->env.isEmpty())
        return failure(QCoreApplication::translate(
                           "secrets", "the plan does not say where the secret \"%1\" is kept")
                           .arg(name));
    const bool fromKeychain = !secret->keychain.isEmpty();
    Result<QByteArray> value = fromKeychain ? m_keychain->read(secret->keychain, std::move(stop))
                                            : m_environment->read(secret->env, std::move(stop));
    if (!value)
        return failure(QCoreApplication::translate("secrets", "the secret \"%1\": %2")
                           .arg(name, value.error().text()));
    return value;
}

QList<QByteArray> PlanSecrets::readAll(const std::stop_token &stop) const
{
    QList<QByteArray> values;
    for (const PlanSecret &secret : m_secrets) {
        if (stop.stop_requested())
            break;
        if (const auto value = read(secret.name, stop))
            values.append(*value);
    }
    return values;
}
