// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/storagetalk.h"

/// A text that nobody else knows, for objects and secrets of a probe.
QByteArray storageNonce();

/// Looks for the bucket, puts an object of that prefix there, reads it back and takes it away;
/// where it may lie there still, the talk's trouble or what is wrong with it says so. Blocks.
void tryRoundTrip(StorageTalk &talk, const StoragePlace &place, const QString &prefix);
