// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// A local log or figure of the machine is that of the console's machine unless somebody says
/// where.
QList<Finding> hostnotnamedFindings(const PreflightInput &input)
{
    static const QRegularExpression local(
        uR"(^(?:sudo\s+)?(?:df|free|top|htop|uptime|vmstat|iostat|ss|netstat|journalctl|dmesg|systemctl)\b|\s/var/log/\S+)"_s);
    QList<Finding> findings;
    QSet<int> seen;
    // This machine, too, may be meant.
    const auto isNamed = [&input](const ItemId &step) {
        return input.plan && !input.plan->steps.value(step).host.isEmpty();
    };
    for (const PlacedCommand &command : placedCommands(input.runbook, true)) {
        const auto found = local.match(command.text);
        if (!found.hasMatch() || seen.contains(command.line) || isNamed(command.step))
            continue;
        seen.insert(command.line);
        findings.append(
            {{},
             Severity::Info,
             command.line,
             QCoreApplication::translate("Preflight",
                                         "\"%1\" is about the machine it runs on: this one")
                 .arg(command.text),
             command.step.isEmpty()
                 ? QCoreApplication::translate("Preflight",
                                               "name the machine under hosts in the plan, and "
                                               "choose it where the command is looked at")
                 : QCoreApplication::translate("Preflight",
                                               "name the host in the plan: steps: { %1: { host: "
                                               "web1 } }")
                       .arg(command.step.value)});
    }
    return findings;
}
