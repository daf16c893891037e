// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <QByteArrayView>
#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

/// Text that was UTF-8 and was read as a one-byte character set and stored again.
enum class MisreadAs : quint8 { Nothing, MacRoman, Windows1252 };

/// "Mac Roman" or "Windows-1252".
QString misreadName(MisreadAs charset);

/// What `text` was before it was misread; empty unless all of it goes there and back and makes
/// sense.
std::optional<QString> undoMisreading(QStringView text, MisreadAs charset);

/// How one whole line was misread; Nothing where it is as it should be.
MisreadAs findMisreading(QStringView line);

/// First and last line of a block of code, from 1.
using LineRange = std::pair<int, int>;

/// The damaged lines of UTF-8 `text`, whose first line has number `firstLine`. Lines in `code`
/// (sorted) are left alone.
QList<RepairedLine> findDamagedLines(QByteArrayView text, int firstLine,
                                     const std::vector<LineRange> &code);
