// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/host.h"

#include <memory>

class SupervisorPool;

/// This machine. Every command runs under a supervisor, in an environment of a few named variables,
/// and ends with its whole tree. Copies share their idle supervisors.
class LocalHost : public Host
{
public:
    /// `supervisor`: path of launch-console-supervisor; empty: beside the program, or in libexec.
    explicit LocalHost(HostId id = HostId(QStringLiteral("here")), QString supervisor = {});

    /// The same machine by another name of the plan.
    LocalHost named(HostId id) const;

    HostId id() const override { return m_id; }
    QString vantage() const override;
    /// The environment a command sees is `baseEnvironment` and what the spec adds.
    Result<CommandResult> run(const CommandSpec &spec, std::stop_token stop,
                              const OutputSink &sink = {}) const override;
    Result<QByteArray> readFile(const QString &path, qint64 limit,
                                std::stop_token stop) const override;
    Result<QStringList> listFiles(const QString &folder, std::stop_token stop) const override;

    /// How long a command gets between TERM and KILL.
    void setGrace(std::chrono::milliseconds grace) { m_grace = grace; }
    /// The allow-listed variables as they are here.
    static QHash<QString, QString> baseEnvironment();

private:
    HostId m_id;
    std::shared_ptr<SupervisorPool> m_supervisors;
    QString m_vantage;
    std::chrono::milliseconds m_grace {2000};
};
