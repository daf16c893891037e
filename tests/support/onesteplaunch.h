// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/commandline.h"
#include "support/trustedlaunch.h"

#include <QDir>
#include <QFileInfo>

/// A launch of "launch.md" in `home`, whose only step is called `title` and runs `command`; its
/// plan knows `actor` as Olga Operator. What was refused comes back as the error.
inline Result<std::unique_ptr<Launch>>
oneStepLaunch(const OwnHome &home, const PersonId &actor, const QByteArray &title,
              const QByteArray &command, const QString &file = QStringLiteral("a.launch"))
{
    const QString runbook = home.path(QStringLiteral("launch.md"));
    const QString plan = home.path(QStringLiteral("launch.plan.yaml"));
    const bool isWritten = QDir().mkpath(QFileInfo(home.path(file)).path())
        && writeFile(runbook,
                     "# A launch\n\n## Procedures\n\n### Phase 1: Prepare (T-24h)\n\n1. **" + title
                         + "**\n   ```bash\n   " + command + "\n   ```\n")
        && writeFile(plan,
                     "launch: { title: A launch, release: \"thing:v1\" }\npeople:\n  "
                         + actor.value.toUtf8() + ": { name: Olga Operator }\n");
    if (!isWritten)
        return failure(QStringLiteral("cannot be written"), runbook);
    return trustedLaunch(home, actor, std::chrono::hours(1), file);
}
