// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <QDateTime>

/// When a box or step of maintenance that was settled at `done` is due again, by the words of the
/// headings it stands under (daily, weekly, monthly, quarterly, yearly). Invalid for any other.
QDateTime dueAgain(const Runbook &runbook, const ItemId &item, const QDateTime &done);
