// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/opening/openlaunch.h"
#include "desk/trust/trust.h"
#include "support/ownhome.h"

/// The previewed runbook and its plan trusted, and opened as a rehearsal in `file` of `home` on a
/// clock `speed` times as fast. What was refused comes back as the error.
inline Result<std::unique_ptr<Launch>>
trustedLaunch(const OwnHome &home, const RunbookPreview &preview, const PersonId &actor,
              std::chrono::seconds untilT0 = std::chrono::hours(1), double speed = 1,
              const QString &file = QStringLiteral("a.launch"))
{
    const auto trusted = recordTrust(trustSubject(preview.runbook, preview.plan));
    if (!trusted)
        return std::unexpected(trusted.error());
    NewLaunch wishes;
    wishes.file = home.path(file);
    wishes.t0 = QDateTime::currentDateTimeUtc().addSecs(untilT0.count());
    return createLaunch(preview, wishes, actor, true, speed);
}

/// The same of "launch.md" in `home`.
inline Result<std::unique_ptr<Launch>>
trustedLaunch(const OwnHome &home, const PersonId &actor,
              std::chrono::seconds untilT0 = std::chrono::hours(1),
              const QString &file = QStringLiteral("a.launch"))
{
    return previewRunbook(home.path(QStringLiteral("launch.md")))
        .and_then([&](const RunbookPreview &preview) {
            return trustedLaunch(home, preview, actor, untilT0, 1, file);
        });
}
