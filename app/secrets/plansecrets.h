// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "secrets/secretstore.h"

/// The secrets a plan names, wherever it says they are kept. Safe to read from several threads.
class PlanSecrets
{
public:
    explicit PlanSecrets(
        QList<PlanSecret> secrets,
        std::shared_ptr<SecretStore> keychain = std::make_shared<KeychainStore>(),
        std::shared_ptr<SecretStore> environment = std::make_shared<EnvironmentStore>());

    /// An Error names the secret and where it was looked for. Blocks: worker threads only.
    Result<QByteArray> read(const QString &name, std::stop_token stop = {}) const;
    /// All that can be had, for whoever hides them. Blocks; ends soon after a stop.
    QList<QByteArray> readAll(const std::stop_token &stop = {}) const;

private:
    QList<PlanSecret> m_secrets;
    std::shared_ptr<SecretStore> m_keychain;
    std::shared_ptr<SecretStore> m_environment;
};
