// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/fingerprint.h"

#include <QMessageAuthenticationCode>

QString keyedFingerprint(const QByteArray &key, const QByteArray &secret)
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(secret, key, QCryptographicHash::Sha256).toHex().first(8));
}
