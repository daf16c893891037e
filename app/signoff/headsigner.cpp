// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/headsigner.h"

#include "signoff/consolekey.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

static Result<ConsoleKey> keyOfThisConsole(bool rehearsal)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/launch-console"_s;
    if (rehearsal)
        return rehearsalConsoleKey(folder);
    return consoleKey({}, folder);
}

Result<std::shared_ptr<const HeadSigner>> consoleSigner(bool rehearsal)
{
    return keyOfThisConsole(rehearsal).transform([](const ConsoleKey &key) { return key.signer; });
}

Result<QString> consoleKeyPlace(bool rehearsal)
{
    return keyOfThisConsole(rehearsal).transform([](const ConsoleKey &key) { return key.where; });
}
