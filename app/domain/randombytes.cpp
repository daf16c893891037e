// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/randombytes.h"

#include <QRandomGenerator>

QByteArray randomBytes(qsizetype size)
{
    constexpr qsizetype word = sizeof(quint32);
    const qsizetype words = (size + word - 1) / word;
    QByteArray bytes(words * word, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), words);
    return bytes.first(size);
}
