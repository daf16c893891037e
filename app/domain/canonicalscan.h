// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

/// A member of the outermost object, as its bytes stand: the key without quotes, the value with
/// them.
struct CanonicalMember
{
    QByteArrayView key;
    QByteArrayView value;
};

using CanonicalMembers = QVarLengthArray<CanonicalMember, 24>;
using CanonicalElements = QVarLengthArray<QByteArrayView, 16>;

/// Whether the bytes are exactly what `toCanonical` would write of the object they spell, told in
/// one pass and without making one. `members` gets those of the outermost object, in their order.
bool scanCanonical(QByteArrayView bytes, CanonicalMembers *members = nullptr);

/// The values of an array, as their bytes stand; false where the bytes are no array in canonical
/// form.
bool scanElements(QByteArrayView bytes, CanonicalElements &elements);

/// The text of a string's value; empty where it is no string or holds an escape (none that is
/// looked up this way does).
QByteArrayView plainString(QByteArrayView value);
/// The value of that key; empty: there is none.
QByteArrayView memberOf(const CanonicalMembers &members, QByteArrayView key);
