// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/signoff/signstatement.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What `sign` and `statement` were called with.
struct SignArguments
{
    QString launch;
    SignWish wish;
    QString key;
    QString tsa;
    QString as;
    /// Of an import; both or none.
    QString statementFile;
    QString signatureFile;
    bool json = false;
    /// The exit status where the call ends here: help, or misuse.
    std::optional<int> ended;
};

SignArguments readSignArguments(const QString &command, const QStringList &arguments);
