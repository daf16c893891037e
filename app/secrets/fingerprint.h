// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

/// Tells two secrets apart without saying anything of them to who has not the key: the first eight
/// hex digits of HMAC-SHA256.
QString keyedFingerprint(const QByteArray &key, const QByteArray &secret);
/// The key in that file, which only its user can read; a new one where there is none, so that
/// fingerprints of one machine can be compared from day to day. An Error: neither read nor made.
Result<QByteArray> fingerprintKey(const QString &path);
