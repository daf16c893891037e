// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QDateTime>

/// What a request to Amazon's services, or to a storage that speaks like theirs, is signed with.
struct AwsKey
{
    QByteArray id;
    QByteArray secret;
    QByteArray region;
    QByteArray service = "s3";
};

/// Adds what Signature Version 4 asks for: x-amz-date, x-amz-content-sha256 and Authorization, over
/// method, address, body and the headers that are there already. Pure.
void signForAws(HttpRequest &request, const AwsKey &key, const QDateTime &now);
