// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/stepdeskprivate.h"

using namespace Qt::StringLiterals;

// What is said of a step that was not begun, and for how long it is so.

/// `now` asks again, as often as it is wanted; without it nothing changes what was said.
void StepDesk::refuse(const ItemId &step, const Error &error, const Reason &now)
{
    const std::optional<Error> again = now ? now() : std::nullopt;
    // What was refused for more than can be asked again (a text without a form, a full disk) stays.
    const bool tells = again && again->text() == error.text();
    d->refusedNow = tells ? now : [error] { return std::optional(error); };
    emit refused(step, error);
}

std::optional<Error> StepDesk::stillRefused() const
{
    return d->refusedNow ? d->refusedNow() : std::nullopt;
}

/// Why a step would not be begun, as far as no file has to be read for it.
std::optional<Error> StepDesk::runFault(const PersonId &actor, const ItemId &step,
                                        const PersonId &releasedBy) const
{
    if (isRunning(step))
        return Error {tr("The step is running."), step.value};
    if (d->isRollback(step))
        return rollbackFault(step);
    if (const Result<void> may = d->orders.mayRun(step); !may)
        return may.error();
    return d->launch.refusalOf(actor,
                               StepStarted {.step = step,
                                            .attempt = d->launch.state().step(step).attempt + 1,
                                            .releasedBy = releasedBy});
}
