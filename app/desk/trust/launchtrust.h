// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/roster.h"
#include "domain/result.h"

#include <memory>

class Launch;

/// Whether commands of one open launch may run, asked again and again. Its documents are frozen and
/// looked through once, at the first question; a script is hashed again once its file was touched.
/// Copies share what they know. Any thread; blocks on the disk.
class LaunchTrust
{
public:
    explicit LaunchTrust(const Launch &launch);

    /// Every script of the launch with the digest that is trusted and stands on the disk now; an
    /// Error that says what to do where the launch is not what was trusted. Nothing of a replay
    /// runs.
    Result<QList<ScriptDigest>> require() const;

private:
    class Known;
    std::shared_ptr<Known> m_known;
};

/// Whether commands and checks of this launch may run: its frozen documents, and the scripts as
/// they stand on disk now, must be what was trusted. A launch file from elsewhere brings no trust
/// along.
Result<void> mayRun(const Launch &launch);
