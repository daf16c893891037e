// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "process/localhost.h"
#include "process/sshhost.h"

#include <map>
#include <memory>

/// The hosts a plan names, ready to be asked. Safe from several threads.
class PlanHosts
{
public:
    explicit PlanHosts(const QList<PlanHost> &hosts);

    /// This machine for an empty id; null where the plan names no such host.
    std::shared_ptr<const Host> host(const HostId &id) const;
    /// Null where that is this machine.
    std::shared_ptr<const SshHost> remote(const HostId &id) const;
    /// Where relative paths start there: `here` on this machine, else what follows the host's name
    /// ("web1.prod:/srv/oneshot"), else where a login starts.
    QString folderOn(const HostId &id, const QString &here) const;

private:
    LocalHost m_here;
    std::map<HostId, std::shared_ptr<const Host>> m_hosts;
    std::map<HostId, std::shared_ptr<const SshHost>> m_remote;
    std::map<HostId, QString> m_folders;
};
