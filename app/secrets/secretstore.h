// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

/// Where secrets are kept, by name. Calls block, a keychain's until the user has answered its
/// question: worker threads only.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// An Error where there is none of that name, or where that cannot be told.
    virtual Result<QByteArray> read(const QString &name, std::stop_token stop = {}) = 0;
    /// Whether there is one; an Error where that cannot be told. "Locked" is never "none".
    virtual Result<bool> contains(const QString &name, std::stop_token stop = {}) = 0;
    /// Nothing where there surely is none.
    Result<std::optional<QByteArray>> readIfThere(const QString &name, std::stop_token stop = {});
    virtual Result<void> write(const QString &name, const QByteArray &secret,
                               std::stop_token stop = {}) = 0;
    /// What is not there is removed already.
    virtual Result<void> remove(const QString &name, std::stop_token stop = {}) = 0;
};

/// The desktop's keychain (Secret Service or KWallet). Never falls back to anything that is not
/// one.
class KeychainStore : public SecretStore
{
public:
    /// `timeout`: how long the user may take to unlock it.
    explicit KeychainStore(std::chrono::milliseconds timeout = std::chrono::seconds(60))
        : m_timeout(timeout)
    {
    }

    Result<QByteArray> read(const QString &name, std::stop_token stop = {}) override;
    Result<bool> contains(const QString &name, std::stop_token stop = {}) override;
    Result<void> write(const QString &name, const QByteArray &secret,
                       std::stop_token stop = {}) override;
    Result<void> remove(const QString &name, std::stop_token stop = {}) override;

private:
    std::chrono::milliseconds m_timeout;
};

/// Variables of this program's own environment; read only.
class EnvironmentStore : public SecretStore
{
public:
    Result<QByteArray> read(const QString &name, std::stop_token stop = {}) override;
    Result<bool> contains(const QString &name, std::stop_token stop = {}) override;
    Result<void> write(const QString &name, const QByteArray &secret,
                       std::stop_token stop = {}) override;
    Result<void> remove(const QString &name, std::stop_token stop = {}) override;
};
