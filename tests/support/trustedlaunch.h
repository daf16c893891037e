// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/opening/openlaunch.h"
#include "desk/trust/trust.h"
#include "support/ownhome.h"

/// "launch.md" and its plan in `home` trusted, and opened as a rehearsal in "a.launch" on a clock
/// `speed` times as fast. What was refused comes back as the error.
inline Result<std::unique_ptr<Launch>>
trustedLaunch(const OwnHome &home, const RunbookPreview &preview, const PersonId &actor,
              std::chrono::seconds untilT0 = std::chrono::hours(1), double speed = 1)
{
    const auto trusted = recordTrust(trustSubject(preview.runbook, preview.plan));
    if (!trusted)
        return std::unexpected(trusted.error());
    NewLaunch wishes;
    wishes.file = home.path(QStringLiteral("a.launch"));
    wishes.t0 = QDateTime::currentDateTimeUtc().addSecs(untilT0.count());
    return createLaunch(preview, wishes, actor, true, speed);
}
