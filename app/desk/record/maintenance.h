// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launch.h"

#include <memory>

/// NAME.maintenance.launch beside NAME.launch; the launch itself for a maintenance ledger's file.
QString maintenanceFileOf(const QString &launchFile);
/// The ledger in which the launch's daily, weekly and monthly boxes recur, for as long as the
/// service runs. It is made where it does not exist: with the launch's frozen documents and people,
/// and its first entry names the launch. Blocks on the disk, and on the keychain without a signer.
Result<std::unique_ptr<Launch>> openMaintenance(const QString &launchFile,
                                                std::shared_ptr<const HeadSigner> signer = {});
