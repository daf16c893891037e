// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What every subcommand says, and how: results to standard output, everything else to standard
/// error.
namespace ExitStatus {
inline constexpr int yes = 0;
inline constexpr int no = 1;
inline constexpr int noAnswer = 2;
inline constexpr int refused = 3;
} // namespace ExitStatus

/// Before the first file is opened: a standard stream that the caller closed gets /dev/null.
/// Otherwise the next file would take its number, a launch or a lock, and be told all that is said.
void keepStandardStreams();
/// Whether something that was printed did not reach standard output: a full disk, nobody reading.
bool outputIsLost();

/// "1 entry", "2 entries".
QString counted(qint64 number, const QString &one, const QString &several);
void printLine(const QString &line);
void printError(const QString &line);
void printJson(const QJsonObject &object);
/// One line on standard error; returns ExitStatus::refused.
int refuse(const Error &error);
int usage(const QString &message);
