// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/consolemarks.h"

#include "desk/openlaunch.h"
#include "secrets/keyringstate.h"
#include "secrets/secretstore.h"

#include <QCoreApplication>

#include <atomic>

using namespace std::chrono_literals;

/// Marks wait for nobody: a rollback opens a launch, too.
static constexpr auto markPatience = 2s;

/// One that was not open is not asked again so soon.
static constexpr auto closedFor = 30s;

/// Says why the keychain cannot be used; asked from any thread.
static std::function<std::optional<Error>()> keychainFault()
{
    using Clock = std::chrono::steady_clock;
    const auto until = std::make_shared<std::atomic<Clock::time_point>>(Clock::time_point());
    return [until]() -> std::optional<Error> {
        const bool asks = Clock::now() >= until->load();
        if (asks && keyringState(markPatience) == KeyringState::Unlocked)
            return std::nullopt;
        if (asks)
            *until = Clock::now() + closedFor;
        return Error {QCoreApplication::translate("consolemarks", "the keychain is not open"), {}};
    };
}

std::shared_ptr<HighWaterMarks> consoleMarks()
{
    const auto store = std::make_shared<KeychainStore>(markPatience);
    const auto fault = keychainFault();
    ConsoleKeychain keychain;
    keychain.read = [store, fault](const QString &name) -> Result<std::optional<QByteArray>> {
        if (const std::optional<Error> closed = fault())
            return std::unexpected(*closed);
        const Result<bool> there = store->contains(name);
        if (!there)
            return std::unexpected(there.error());
        if (!*there)
            return std::nullopt;
        return store->read(name).transform(
            [](QByteArray mark) { return std::optional(std::move(mark)); });
    };
    keychain.write = [store, fault](const QString &name, const QByteArray &mark) -> Result<void> {
        if (const std::optional<Error> closed = fault())
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
