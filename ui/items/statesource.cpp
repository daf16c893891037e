// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/statesource.h"

#include "desk/checks/checkdesk.h"
#include "desk/console/console.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "ui/items/phasemodel.h"

StateSource stateSource(const Console &console)
{
    StateSource source;
    source.now = [&console] {
        return console.launch() ? console.launch()->clock().now() : QDateTime::currentDateTimeUtc();
    };
    source.item = [&console](const ItemId &id) {
        const Launch *launch = console.launch();
        if (!launch)
            return ItemStatus();
        return shownItem(
            {*launch->runbook(), *launch->plan(), launch->state(), launch->clock().now()}, id);
    };
    source.underWay = [&console](const ItemId &id) {
        return console.checks() ? console.checks()->underWay(id) : std::nullopt;
    };
    source.step = [&console](const ItemId &id) {
        const Launch *launch = console.launch();
        if (!launch)
            return StepStatus();
        return stepNow(
            {*launch->runbook(), *launch->plan(), launch->state(), launch->clock().now()}, id);
    };
    source.notYet = [&console](const ItemId &id) {
        const Launch *launch = console.launch();
        if (!launch || !launch->state().isOpen())
            return QString();
        const std::optional<Blocker> closed = notYetOpen(
            {*launch->runbook(), *launch->plan(), launch->state(), launch->clock().now()}, id);
        return closed ? closed->why : QString();
    };
    source.isBound = [&console](const ItemId &id) {
        return console.checks() && console.checks()->isBound(id);
    };
    return source;
}
