// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/console/holdercall.h"
#include "launch/launch.h"

#include <memory>

/// A launch that verbs can be brought to, and the console that takes them in where it is held.
struct OpenedLaunch
{
    std::unique_ptr<Launch> launch;
    /// Null where this process holds the launch itself.
    std::shared_ptr<HolderCall> holder;
};

/// Opens a launch for a writing subcommand. Where another console of the same user holds it the
/// verbs go there; an Error names a holder that does not answer.
Result<OpenedLaunch> openToWrite(const QString &path);
/// Passes the launch's verbs to its holder, who has so long to answer each.
void passVerbs(Launch &launch, const std::shared_ptr<HolderCall> &holder,
               std::chrono::milliseconds wait = std::chrono::seconds(30));
/// Who acts; an Error names the launch and who is known.
Result<PersonId> actorOn(const Launch &launch, const QString &as);
