// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/opening/newlaunch.h"

/// A launch of `runbook` that is due tomorrow; without a `file` where launches are kept.
inline NewLaunch sampleWishes(const QString &runbook, const QString &title,
                              const QString &file = {})
{
    NewLaunch wishes;
    wishes.runbook = runbook;
    wishes.title = title;
    wishes.release = QStringLiteral("sample:v1");
    wishes.environment = QStringLiteral("test");
    wishes.t0 = QDateTime::currentDateTimeUtc().addDays(1);
    wishes.file = file;
    return wishes;
}
