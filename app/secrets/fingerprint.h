// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Tells two secrets apart without saying anything of them to who has not the key: the first eight
/// hex digits of HMAC-SHA256.
QString keyedFingerprint(const QByteArray &key, const QByteArray &secret);
