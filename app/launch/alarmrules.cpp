// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/rules.h"

using namespace Qt::StringLiterals;

static std::optional<Error> alarmFault(const Proposal &p, const QString &id)
{
    if (p.byConsole())
        return Error {Rules::tr("only a person can say so")};
    if (!p.state.alarm(id))
        return Error {Rules::tr("there is no alarm \"%1\"").arg(id)};
    return std::nullopt;
}

Answer Rules::judge(const Proposal &p, const AlarmAcknowledged &event)
{
    if (const auto fault = alarmFault(p, event.alarm))
        return std::unexpected(*fault);
    if (!p.state.alarm(event.alarm)->acknowledgedBy.isEmpty())
        return failure(
            tr("%1 has seen it already").arg(p.state.alarm(event.alarm)->acknowledgedBy.value));
    return {{event}};
}

Answer Rules::judge(const Proposal &p, const AlarmShelved &event)
{
    if (const auto fault = alarmFault(p, event.alarm))
        return std::unexpected(*fault);
    if (event.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    if (!event.until.isValid() || event.until <= p.context.now)
        return failure(tr("putting an alarm aside needs an end that is yet to come"));
    return {{event}};
}
