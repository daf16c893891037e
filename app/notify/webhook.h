// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/channel.h"

#include <QUrl>

/// Posts a message to a web address. What the other side refuses for good is not tried again; a
/// placeholder is never asked. `secrets` appear in no error.
Delivery postJson(const QUrl &url, const QJsonObject &body, const QList<QByteArray> &secrets,
                  std::stop_token stop);
