// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether a mail address or the host of a web address stands for another that somebody still has
/// to write down. Nothing is ever sent there: it reaches nobody, or a stranger.
bool isPlaceholderAddress(const QString &address);
/// The same of what names the receiver there: the path of a webhook, a routing key.
bool isPlaceholderKey(const QString &key);
