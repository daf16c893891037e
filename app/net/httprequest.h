// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

/// Whether method and headers are what they say: none ends a line of its own.
bool isSendable(const HttpRequest &request);
/// What goes over the connection, head and body. Pure: no socket.
QByteArray bytesOf(const HttpRequest &request);
