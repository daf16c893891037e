// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyringstate.h"
#include "secrets/secretstore.h"

#include <QCoreApplication>
#include <QThread>

#include <condition_variable>
#include <mutex>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

const QString keychainService = u"org.launchconsole.LaunchConsole"_s;

/// The library queues all its jobs on the thread that ran the first one: that one must live as long
/// as the program.
QObject *keychainWorker()
{
    static QObject *const worker = [] {
        auto *thread = new QThread;
        auto *object = new QObject;
        thread->setObjectName(u"keychain"_s);
        object->moveToThread(thread);
        QObject::connect(thread, &QThread::finished, object, &QObject::deleteLater);
        thread->start();
        static QThread *const running = thread;
        qAddPostRoutine([] {
            running->quit();
            // A question nobody answers does not keep the program open.
            if (running->wait(1000))
                delete running;
        });
        return object;
    }();
    return worker;
}

struct KeychainAnswer
{
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    QByteArray secret;
};

/// Shared by the caller, who may give up, and the keychain's thread.
struct KeychainExchange
{
    std::mutex mutex;
    std::condition_variable_any done;
    std::optional<KeychainAnswer> answer;
};

template <typename Job>
Result<KeychainAnswer> askKeychain(const QString &name, std::chrono::milliseconds timeout,
                                   std::stop_token stop, const QByteArray &secret = {})
{
    const auto exchange = std::make_shared<KeychainExchange>();
    QMetaObject::invokeMethod(
        keychainWorker(),
        [exchange, name, secret] {
            auto *job = new Job(keychainService);
            job->setAutoDelete(true);
            job->setInsecureFallback(false);
            job->setKey(name);
            if constexpr (std::is_same_v<Job, QKeychain::WritePasswordJob>)
                job->setBinaryData(secret);
            QObject::connect(job, &QKeychain::Job::finished, job,
                             [exchange, job](QKeychain::Job *) {
                                 KeychainAnswer answer {job->error(), job->errorString(), {}};
                                 if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                                     answer.secret = job->binaryData();
                                 const std::lock_guard lock(exchange->mutex);
                                 exchange->answer = answer;
                                 exchange->done.notify_all();
                             });
            job->start();
        },
        Qt::QueuedConnection);
    std::unique_lock lock(exchange->mutex);
    if (!exchange->done.wait_for(lock, stop, timeout,
                                 [&] { return exchange->answer.has_value(); })) {
        return failure(
            stop.stop_requested()
                ? QCoreApplication::translate("secrets", "stopped")
                : QCoreApplication::translate(
                      "secrets", "the keychain did not answer; is it waiting for its password?"),
            name);
    }
    return *exchange->answer;
}

/// Why the keychain cannot be used at all; nothing where it can.
std::optional<Error> keychainTrouble(const QString &name)
{
    const KeyringState state = keyringState();
    if (state == KeyringState::NoAnswer)
        return Error {
            QCoreApplication::translate(
                "secrets", "the keychain did not answer; is it waiting for its password?"),
            name};
    if (!isNoKeychain(state))
        return std::nullopt;
    return Error {
        state == KeyringState::NoBus
            ? QCoreApplication::translate("secrets",
                                          "there is no D-Bus session, and so no keychain")
            : QCoreApplication::translate("secrets", "no keychain service runs in this session"),
        name};
}

Error keychainFailure(const KeychainAnswer &answer, const QString &name)
{
    if (keyringState() == KeyringState::Locked)
        return {QCoreApplication::translate("secrets",
                                            "the keychain is locked: unlock it and try again"),
                name};
    if (answer.error == QKeychain::EntryNotFound)
        return {QCoreApplication::translate("secrets", "the keychain has no entry of this name"),
                name};
    return {QCoreApplication::translate("secrets", "the keychain refuses: %1").arg(answer.text),
            name};
}

} // namespace

Result<QByteArray> KeychainStore::read(const QString &name, std::stop_token stop)
{
    if (std::optional<Error> trouble = keychainTrouble(name))
        return std::unexpected(*trouble);
    const auto answer = askKeychain<QKeychain::ReadPasswordJob>(name, m_timeout, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->error != QKeychain::NoError)
        return std::unexpected(keychainFailure(*answer, name));
    return answer->secret;
}

Result<bool> KeychainStore::contains(const QString &name, std::stop_token stop)
{
    if (std::optional<Error> trouble = keychainTrouble(name))
        return std::unexpected(*trouble);
    const auto answer = askKeychain<QKeychain::ReadPasswordJob>(name, m_timeout, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->error == QKeychain::NoError)
        return true;
    if (answer->error == QKeychain::EntryNotFound && keyringState() != KeyringState::Locked)
        return false;
    return std::unexpected(keychainFailure(*answer, name));
}

Result<void> KeychainStore::write(const QString &name, const QByteArray &secret,
                                  std::stop_token stop)
{
    // An older entry of another type would be read in place of this one.
    if (Result<void> removed = remove(name, stop); !removed)
        return removed;
    const auto answer =
        askKeychain<QKeychain::WritePasswordJob>(name, m_timeout, std::move(stop), secret);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->error != QKeychain::NoError)
        return std::unexpected(keychainFailure(*answer, name));
    return {};
}

Result<void> KeychainStore::remove(const QString &name, std::stop_token stop)
{
    if (std::optional<Error> trouble = keychainTrouble(name))
        return std::unexpected(*trouble);
    const auto answer = askKeychain<QKeychain::DeletePasswordJob>(name, m_timeout, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    if (keyringState() == KeyringState::Locked)
        return std::unexpected(keychainFailure(*answer, name));
    if (answer->error != QKeychain::NoError && answer->error != QKeychain::EntryNotFound)
        return std::unexpected(keychainFailure(*answer, name));
    return {};
}
