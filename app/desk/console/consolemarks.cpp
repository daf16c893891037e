// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/consolemarks.h"

#include "desk/console/thisuser.h"
#include "secrets/keyringstate.h"
#include "secrets/secretstore.h"

#include <QCoreApplication>

#include <atomic>

using namespace std::chrono_literals;

/// Marks wait for nobody: a rollback opens a launch, too.
static constexpr auto markPatience = 2s;

/// One that was not open is not asked again so soon.
static constexpr auto closedFor = 30s;

/// Asked from any thread.
static std::function<KeyringState()> keychainState()
{
    using Clock = std::chrono::steady_clock;
    struct Seen
    {
        std::atomic<KeyringState> state = KeyringState::NoBus;
        std::atomic<Clock::time_point> until = Clock::time_point();
    };
    return [seen = std::make_shared<Seen>()] {
        if (Clock::now() < seen->until.load())
            return seen->state.load();
        const KeyringState state = keyringState(markPatience);
        if (state != KeyringState::Unlocked) {
            seen->state = state;
            seen->until = Clock::now() + closedFor;
        }
        return state;
    };
}

/// Why marks may stand in a keychain that cannot be read now; nothing where there are none in it.
static std::optional<Error> unsaid(KeyringState state)
{
    if (state == KeyringState::Locked)
        return Error {QCoreApplication::translate(
                          "consolemarks", "the keychain is locked: unlock it and try again"),
                      {}};
    if (state == KeyringState::NoAnswer)
        return Error {QCoreApplication::translate("consolemarks", "the keychain does not answer"),
                      {}};
    return std::nullopt;
}

std::shared_ptr<HighWaterMarks> consoleMarks()
{
    const auto store = std::make_shared<KeychainStore>(markPatience);
    const auto state = keychainState();
    ConsoleKeychain keychain;
    keychain.read = [store, state](const QString &name) -> Result<std::optional<QByteArray>> {
        const KeyringState now = state();
        if (const std::optional<Error> why = unsaid(now))
            return std::unexpected(*why);
        if (now != KeyringState::Unlocked)
            return std::nullopt;
        return store->readIfThere(name);
    };
    keychain.write = [store, state](const QString &name, const QByteArray &mark) -> Result<void> {
        if (state() != KeyringState::Unlocked)
            return failure(QCoreApplication::translate("consolemarks", "the keychain is not open"));
        return store->write(name, mark);
    };
    return std::make_shared<HighWaterMarks>(keychain, dataFolder() + QStringLiteral("/marks"));
}

std::function<Result<std::optional<MarkFault>>(const QString &, const QStringList &, bool)>
seenBefore(const QString &path)
{
    return [marks = consoleMarks(), path](const QString &ledger, const QStringList &leaves,
                                          bool isExport) {
        return isExport ? marks->faultOfExport(ledger, leaves)
                        : marks->faultOf(ledger, path, leaves);
    };
}
