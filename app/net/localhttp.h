// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "net/tcp.h"

/// GET of a path over a socket that is a file of this machine, as container engines offer it. Every
/// status is an answer; an Error names the socket.
Result<HttpAnswer> localGet(const QString &socket, const QString &path, const Patience &patience,
                            qint64 bodyCap = qint64(2) << 20);
