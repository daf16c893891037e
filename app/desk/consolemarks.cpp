// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/consolemarks.h"

#include "desk/openlaunch.h"
#include "secrets/keyringstate.h"
#include "secrets/secretstore.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

static std::optional<Error> closedKeychain()
{
    if (keyringState() == KeyringState::Unlocked)
        return std::nullopt;
    return Error {QCoreApplication::translate("consolemarks", "the keychain is not open"), {}};
}

std::shared_ptr<HighWaterMarks> consoleMarks()
{
    const auto store = std::make_shared<KeychainStore>(2s);
    ConsoleKeychain keychain;
    keychain.read = [store](const QString &name) -> Result<std::optional<QByteArray>> {
        if (const std::optional<Error> closed = closedKeychain())
            return std::unexpected(*closed);
        const Result<bool> there = store->contains(name);
        if (!there)
            return std::unexpected(there.error());
        if (!*there)
            return std::nullopt;
        return store->read(name).transform(
            [](QByteArray mark) { return std::optional(std::move(mark)); });
    };
    keychain.write = [store](const QString &name, const QByteArray &mark) -> Result<void> {
        if (const std::optional<Error> closed = closedKeychain())
            return std::unexpected(*closed);
        return store->write(name, mark);
    };
    return std::make_shared<HighWaterMarks>(keychain, dataFolder() + QStringLiteral("/marks"));
}

std::function<std::optional<MarkFault>(const QString &, const QStringList &, bool)>
seenBefore(const QString &path)
{
    return [marks = consoleMarks(), path](const QString &ledger, const QStringList &leaves,
                                          bool isExport) {
        return isExport ? marks->faultOfExport(ledger, leaves)
                        : marks->faultOf(ledger, path, leaves);
    };
}
