// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/planhosts.h"

using namespace Qt::StringLiterals;

PlanHosts::PlanHosts(const QList<PlanHost> &hosts)
{
    for (const PlanHost &host : hosts) {
        if (host.ssh.isEmpty()) {
            m_hosts[host.id] = std::make_shared<LocalHost>(m_here.named(host.id));
            continue;
        }
        const qsizetype colon = host.ssh.indexOf(":/"_L1);
        const QString destination = colon > 0 ? host.ssh.left(colon) : host.ssh;
        m_folders[host.id] = colon > 0 ? host.ssh.sliced(colon + 1) : u"."_s;
        m_remote[host.id] = std::make_shared<SshHost>(host.id, destination);
        m_hosts[host.id] = m_remote[host.id];
    }
    // This machine needs no plan to be there.
    const HostId here(u"here"_s);
    m_hosts.try_emplace(here, std::make_shared<LocalHost>(m_here.named(here)));
}

std::shared_ptr<const Host> PlanHosts::host(const HostId &id) const
{
    if (id.isEmpty())
        return std::make_shared<LocalHost>(m_here);
    const auto found = m_hosts.find(id);
    return found == m_hosts.end() ? nullptr : found->second;
}

std::shared_ptr<const SshHost> PlanHosts::remote(const HostId &id) const
{
    const auto found = m_remote.find(id);
    return found == m_remote.end() ? nullptr : found->second;
}

QString PlanHosts::folderOn(const HostId &id, const QString &here) const
{
    const auto found = m_folders.find(id);
    return found == m_folders.end() ? here : found->second;
}
