// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/sshkeygen.h"

#include "signoff/signing.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto keygenPatience = 2min;

/// An agent that holds the key would sign without its passphrase.
QProcessEnvironment withoutAgent()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"SSH_AUTH_SOCK"_s);
    return environment;
}

/// Answers ssh-keygen's question for a passphrase. The passphrase stands in the child's environment
/// only, which no other user can read; the script that prints it holds nothing.
class Askpass
{
public:
    explicit Askpass(const QString &passphrase)
        : m_passphrase(passphrase)
    {
        QFile script(program());
        if (!script.open(QIODevice::WriteOnly))
            return;
        script.write("#!/bin/sh\nprintf '%s\\n' \"$LAUNCH_CONSOLE_PASSPHRASE\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void setUp(QProcess &process) const
    {
        QProcessEnvironment environment = withoutAgent();
        environment.insert(u"SSH_ASKPASS"_s, program());
        environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
        environment.insert(u"LAUNCH_CONSOLE_PASSPHRASE"_s, m_passphrase);
        process.setProcessEnvironment(environment);
        QProcess::UnixProcessParameters parameters;
        parameters.flags = QProcess::UnixProcessFlag::CreateNewSession;
        process.setUnixProcessParameters(parameters);
    }

private:
    QString program() const { return m_folder.filePath(u"askpass"_s); }

    QTemporaryDir m_folder;
    QString m_passphrase;
};

} // namespace

static Result<QByteArray> runKeygen(QProcess &process, const QStringList &arguments,
                                    const QByteArray &input, std::stop_token stop)
{
    process.start(u"ssh-keygen"_s, arguments);
    if (!process.waitForStarted())
        return failure(Signing::tr("ssh-keygen cannot be started: %1").arg(process.errorString()));
    process.write(input);
    process.closeWriteChannel();
    QElapsedTimer timer;
    timer.start();
    while (!process.waitForFinished(50) && process.state() != QProcess::NotRunning) {
        const bool late = std::chrono::milliseconds(timer.elapsed()) > keygenPatience;
        if (!stop.stop_requested() && !late)
            continue;
        process.kill();
        process.waitForFinished();
        return failure(late ? Signing::tr("ssh-keygen gave no answer within two minutes")
                            : Signing::tr("signing was stopped"));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString said =
            QString::fromUtf8(process.readAllStandardError().left(500)).simplified();
        return failure(Signing::tr("ssh-keygen refused: %1").arg(said.isEmpty() ? u"?"_s : said));
    }
    return process.readAllStandardOutput();
}

Result<QByteArray> signByKeygen(const QString &keyFile, const QString &passphrase,
                                const QByteArray &nameSpace, const QByteArray &message,
                                std::stop_token stop)
{
    QProcess process;
    process.setProcessEnvironment(withoutAgent());
    const Askpass askpass(passphrase);
    if (!passphrase.isEmpty())
        askpass.setUp(process);
    return runKeygen(
        process,
        {u"-q"_s, u"-Y"_s, u"sign"_s, u"-f"_s, keyFile, u"-n"_s, QString::fromLatin1(nameSpace)},
        message, stop);
}

Result<void> makeEncryptedKeyFile(const QString &keyFile, const QString &comment,
                                  const QString &passphrase)
{
    // It would be asked whether to replace it, and the answer is no.
    if (QFile::exists(keyFile))
        return failure(Signing::tr("there is a file already"), keyFile);
    QProcess process;
    const Askpass askpass(passphrase);
    askpass.setUp(process);
    // Without -N it asks for the passphrase twice, and no list of processes shows it.
    const Result<QByteArray> done = runKeygen(
        process, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-C"_s, comment, u"-f"_s, keyFile}, {}, {});
    if (!done)
        return std::unexpected(done.error());
    return {};
}
