// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canonicalscan.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>

/// Values out of canonical bytes, without a document made of them. Each takes the bytes of one
/// value as `scanCanonical` passed them and returns false where they are of another type.
namespace CanonicalRead {

bool read(QByteArrayView json, QString &value);
bool read(QByteArrayView json, bool &value);
/// What is out of an int's range reads as 0.
bool read(QByteArrayView json, int &value);
bool read(QByteArrayView json, qint64 &value);
/// Decimals are texts.
bool read(QByteArrayView json, double &value);
/// An empty text is an invalid time.
bool read(QByteArrayView json, QDateTime &value);
bool read(QByteArrayView json, QJsonObject &value);

template <typename Tag>
bool read(QByteArrayView json, Id<Tag> &value)
{
    return read(json, value.value);
}

template <typename Rep, typename Period>
bool read(QByteArrayView json, std::chrono::duration<Rep, Period> &value)
{
    qint64 count = 0;
    const bool ok = read(json, count);
    value = std::chrono::duration<Rep, Period>(count);
    return ok;
}

} // namespace CanonicalRead
