// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"
#include "signoff/highwatermarks.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

/// What the first look at a launch's file tells.
struct FirstLook
{
    LaunchOpened opened;
    QDateTime last;
    QString ledger;
    QStringList leaves;
    /// Why the head is not the one that the launch's console signed; none: it is.
    std::optional<QString> headFault;
};

/// Two entries, the head and the digests, as they are stored: opening follows the chain. Where they
/// do not tell, the whole chain is read, which names what is wrong. Blocks on the file; any thread.
Result<FirstLook> lookInto(const QString &path);
/// How the file differs from what this console saw of it; none: it goes on from there. Blocks on
/// the keychain.
std::optional<MarkFault> unlikeSeen(const HighWaterMarks &marks, const QString &path,
                                    FirstLook look);
