// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCoreApplication>

/// How many files of a folder a host lists; a folder with more is refused whole.
inline constexpr qsizetype filesCap = 200'000;

inline std::unexpected<Error> tooManyFiles(const QString &folder)
{
    return failure(QCoreApplication::translate("process", "holds more than %1 files").arg(filesCap),
                   folder);
}
