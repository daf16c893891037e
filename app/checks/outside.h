// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check.h"
#include "domain/runbook.h"

#include <QHash>
#include <QUrl>

/// What can be seen of an API from outside with nothing but its address, bound to the items of a
/// runbook whose words ask for it: pages, handshakes, ports and names, a few questions each,
/// nothing changed; and the runbook itself. Where an answer proves only half of what the
/// item says, a person must accept it.
QHash<ItemId, CheckSpec> outsideChecks(const Runbook &runbook, const QUrl &api);
