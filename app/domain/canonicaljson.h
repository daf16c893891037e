// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonObject>

/// Canonical JSON: keys `[A-Za-z0-9_.-]+` in byte order, no blanks, numbers are integers below
/// 2^53, decimals and times are strings, no string starts with U+FEFF or holds a lone surrogate.
/// Within these rules the bytes equal RFC 8785.

/// The canonical bytes, or why the object has none (a fraction, a key, a string).
Result<QByteArray> toCanonical(const QJsonObject &object);
/// What keeps a value from having a canonical form, in the words of `toCanonical`; empty: nothing.
QString canonicalFault(const QJsonObject &object);
QString canonicalFault(const QString &text);
QString canonicalFault(qint64 number);
/// Parses and writes again; refuses bytes that are not exactly their own canonical form.
Result<QJsonObject> fromCanonical(const QByteArray &bytes);
/// A ratio or another decimal as the shortest text that reads back equal.
QString decimalText(double value);
