// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checksetup.h"

#include "process/localhost.h"
#include "secrets/plansecrets.h"

CheckSurroundings checkSurroundings(std::shared_ptr<const Plan> plan, const QString &folder,
                                    std::shared_ptr<const Clock> clock)
{
    CheckSurroundings surroundings;
    surroundings.clock = std::move(clock);
    surroundings.folder = folder;
    surroundings.targets = plan->targets;
    surroundings.host = [plan,
                         here = LocalHost()](const HostId &id) -> std::shared_ptr<const Host> {
        if (id.isEmpty())
            return std::make_shared<LocalHost>(here);
        const PlanHost *host = plan->host(id);
        if (!host || !host->ssh.isEmpty())
            return nullptr;
        return std::make_shared<LocalHost>(here.named(id));
    };
    const auto secrets = std::make_shared<const PlanSecrets>(plan->secrets);
    surroundings.secret = [secrets](const QString &name, std::stop_token stop) {
        return secrets->read(name, stop);
    };
    return surroundings;
}
