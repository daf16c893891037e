// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checks/checksetup.h"

#include "desk/console/thisuser.h"
#include "process/planhosts.h"
#include "secrets/fingerprint.h"
#include "secrets/plansecrets.h"

using namespace Qt::StringLiterals;

CheckSurroundings checkSurroundings(std::shared_ptr<const Plan> plan, const QString &folder,
                                    std::shared_ptr<const Clock> clock)
{
    CheckSurroundings surroundings;
    surroundings.clock = std::move(clock);
    surroundings.folder = folder;
    surroundings.targets = plan->targets;
    const auto hosts = std::make_shared<const PlanHosts>(plan->hosts);
    surroundings.host = [hosts](const HostId &id) { return hosts->host(id); };
    surroundings.folderOn = [hosts, folder](const HostId &id) {
        return hosts->folderOn(id, folder);
    };
    surroundings.hostNote = [plan](const HostId &id) {
        const PlanHost *host = plan->host(id.isEmpty() ? HostId(u"here"_s) : id);
        return host ? host->note : QString();
    };
    const auto secrets = std::make_shared<const PlanSecrets>(plan->secrets);
    surroundings.secret = [secrets](const QString &name, std::stop_token stop) {
        return secrets->read(name, stop);
    };
    for (const PlanSecret &secret : plan->secrets)
        surroundings.plannedSecrets.append(secret.name);
    surroundings.fingerprintKey = [] {
        return fingerprintKey(dataFolder() + "/fingerprint-key"_L1).value_or(QByteArray());
    };
    return surroundings;
}

void freezeChecks(CheckSurroundings &surroundings, std::shared_ptr<const TrustedScripts> trusted)
{
    surroundings.host = [asked = surroundings.host, trusted = std::move(trusted),
                         copies = dataFolder() + "/spool/scripts"_L1](
                            const HostId &id) -> std::shared_ptr<const Host> {
        std::shared_ptr<const Host> host = asked(id);
        // Files of another machine are not this one's to freeze.
        if (!std::dynamic_pointer_cast<const LocalHost>(host))
            return host;
        return std::make_shared<FrozenHost>(std::move(host), trusted, copies);
    };
}
