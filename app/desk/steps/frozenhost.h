// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/roster.h"
#include "domain/host.h"

#include <memory>
#include <mutex>

/// The scripts that were trusted last, for commands on any thread.
class TrustedScripts
{
public:
    explicit TrustedScripts(QString folder, QList<ScriptDigest> scripts = {})
        : m_folder(std::move(folder))
        , m_scripts(std::move(scripts))
    {
    }

    /// Where their paths begin.
    const QString &folder() const { return m_folder; }
    QList<ScriptDigest> scripts() const
    {
        const std::scoped_lock guard(m_lock);
        return m_scripts;
    }
    void setScripts(const QList<ScriptDigest> &scripts)
    {
        const std::scoped_lock guard(m_lock);
        m_scripts = scripts;
    }

private:
    const QString m_folder;
    mutable std::mutex m_lock;
    QList<ScriptDigest> m_scripts;
};

/// This machine, where commands see the scripts they call as these were trusted. Nothing runs where
/// one is another by then, and what was touched meanwhile is no answer. May be used from several
/// threads.
class FrozenHost : public Host
{
public:
    /// Private copies stand in the folder `copies`.
    FrozenHost(std::shared_ptr<const Host> host, std::shared_ptr<const TrustedScripts> trusted,
               QString copies);

    HostId id() const override { return m_host->id(); }
    QString vantage() const override { return m_host->vantage(); }
    Result<CommandResult> run(const CommandSpec &spec, std::stop_token stop,
                              const OutputSink &sink = {}) const override;
    Result<QByteArray> readFile(const QString &path, qint64 limit,
                                std::stop_token stop) const override
    {
        return m_host->readFile(path, limit, std::move(stop));
    }
    Result<QStringList> listFiles(const QString &folder, std::stop_token stop) const override
    {
        return m_host->listFiles(folder, std::move(stop));
    }

private:
    QList<ScriptDigest> calledBy(const CommandSpec &spec) const;

    std::shared_ptr<const Host> m_host;
    std::shared_ptr<const TrustedScripts> m_trusted;
    QString m_copies;
};
