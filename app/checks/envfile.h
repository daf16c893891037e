// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// One assignment of an env file.
struct EnvAssignment
{
    QString key;
    QString value;
    int line = 0;

    friend bool operator==(const EnvAssignment &, const EnvAssignment &) = default;
};

/// Reads KEY=VALUE lines as shells, Compose and dotenv do: quotes, `export`, comments, CRLF. In
/// document order, duplicates kept: the last one counts. An Error names the line of a quotation
/// that never ends, or says that nothing in the file is an assignment.
Result<QList<EnvAssignment>> parseEnvFile(const QByteArray &bytes);
/// The entries of /proc/PID/environ; no lines.
QList<EnvAssignment> parseProcessEnvironment(const QByteArray &bytes);
