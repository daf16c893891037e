// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"

/// The name of the OS user this process runs as.
QString osUser();
/// The person who acts: the one named, or the one whose `user` is the OS user.
Result<PersonId> actorFor(const Plan &plan, const QString &as = {});
/// XDG_DATA_HOME/launch-console, made with mode 0700.
QString dataFolder();
/// XDG_CONFIG_HOME/launch-console: this user's settings, and what is trusted. Nothing is made.
QString configFolder();
/// Of this user's settings, in configFolder.
QString settingsFile();
