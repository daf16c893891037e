// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// The text as part of an id: NFC, case-folded, each run of other than letters and digits one "-",
/// none at the ends. Empty where it holds no letter and no digit.
QString slugOf(const QString &text);

/// `slugOf`, or `fallback` where that is empty.
QString slugOr(const QString &text, const QString &fallback);

/// Makes ids differ: the second equal one gets "-2", the third "-3".
class UniqueIds
{
public:
    QString unique(const QString &id);

private:
    /// How often each id was asked for.
    QHash<QString, int> m_seen;
};
