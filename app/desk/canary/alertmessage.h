// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/alertreceived.h"
#include "domain/result.h"

/// The alerts of a message that Alertmanager's webhook receiver sends (version 4). An Error says
/// why it is none. Long texts are cut; at most fifty alerts are taken.
Result<QList<AlertReceived>> readAlerts(const QByteArray &json);
