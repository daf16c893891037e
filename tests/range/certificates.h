// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

/// Makes in that folder: ca.pem, and with a .key each good.pem (127.0.0.1, localhost, 90 days),
/// soon.pem (10 days left), expired.pem, wrongname.pem, all signed by it, selfsigned.pem, and
/// chained.pem (90 days), signed by what has 10 days left and stands behind it.
Result<void> makeCertificates(const QString &folder);
