// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

/// How a ledger's file looks inside.
namespace LedgerSchema {

inline constexpr quint32 applicationId = 0x4C434F4E;
inline constexpr quint32 formatVersion = 1;

/// What every connection says first.
QStringList connectionPragmas();
/// Answers 1 where the file's tables are those of a ledger, to the letter. What else goes by their
/// names (a view, a column that is computed) could answer without end.
QString tablesQuery();
/// Makes the tables in an empty file. The triggers keep accidents out; against people there is the
/// chain.
QStringList statements();
/// Whether a ledger of any format stands there, by the file's first bytes.
bool isLedger(const QString &path);
/// Reads the file's first bytes: is it a ledger, and one of a format that is known here?
Result<void> checkHeader(const QString &path);

} // namespace LedgerSchema
