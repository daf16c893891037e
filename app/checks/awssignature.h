// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QDateTime>

/// What a request to an object storage is signed with.
struct AwsKey
{
    QByteArray id;
    QByteArray secret;
    QByteArray region;
};

/// Adds what Signature Version 4 asks for: x-amz-date, x-amz-content-sha256 and Authorization, over
/// method, address, body and the headers that are there already. Pure.
void signForStorage(HttpRequest &request, const AwsKey &key, const QDateTime &now);
