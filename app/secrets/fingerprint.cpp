// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/fingerprint.h"

#include "domain/randombytes.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

static constexpr qsizetype fingerprintKeySize = 32;

QString keyedFingerprint(const QByteArray &key, const QByteArray &secret)
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(secret, key, QCryptographicHash::Sha256).toHex().first(8));
}

Result<QByteArray> fingerprintKey(const QString &path)
{
    if (!QFile::exists(path)) {
        QByteArray key = randomBytes(fingerprintKeySize);
        // Written beside it first: another console must not read half of it.
        QTemporaryFile made(path + u".XXXXXX"_s);
        if (!made.open() || made.write(key) != key.size() || !made.flush())
            return failure(made.errorString(), path);
        if (made.rename(path)) {
            made.setAutoRemove(false);
            return key;
        }
        // That one may have been quicker.
        if (!QFile::exists(path))
            return failure(made.errorString(), path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    QByteArray key = file.read(fingerprintKeySize + 1);
    if (key.size() != fingerprintKeySize)
        return failure(QCoreApplication::translate("secrets", "this is no key for fingerprints"),
                       path);
    return key;
}
