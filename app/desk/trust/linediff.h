// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// The lines in which two texts differ: "  - old" and "  + new", each place begun by "  line N:" of
/// the new one, at most `most` of them and then how many more. Controls become marks. Pure.
QStringList differingLines(const QByteArray &before, const QByteArray &now, qsizetype most = 40);
