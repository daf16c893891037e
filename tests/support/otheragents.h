// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

/// An agent that serves ssh's protocol and is not OpenSSH's, with a key of its own in it.
class OtherAgent
{
public:
    virtual ~OtherAgent() = default;
    OtherAgent() = default;
    OtherAgent(const OtherAgent &) = delete;
    OtherAgent &operator=(const OtherAgent &) = delete;

    /// Empty: it could not be started here.
    QString socket() const { return m_socket; }

protected:
    struct Answer
    {
        bool good = false;
        QByteArray words;
    };

    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static Answer run(const QString &program, const QStringList &arguments,
                      const QString &variable = {}, const QString &value = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!variable.isEmpty())
            environment.insert(variable, value);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        const bool done = process.waitForFinished(60'000)
            && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return {done, process.readAllStandardOutput()};
    }

    QString m_socket;

private:
    QTemporaryDir m_folder;
};

/// GnuPG's agent: the key is a subkey for authentication that its list for ssh names.
class GpgAgent : public OtherAgent
{
public:
    GpgAgent()
    {
        const bool made =
            write(QStringLiteral("gpg-agent.conf"), "enable-ssh-support\ndisable-scdaemon\n")
            && gpg({QStringLiteral("--quick-gen-key"), QStringLiteral("Ada <ada@example.org>"),
                    QStringLiteral("ed25519"), QStringLiteral("auth"), QStringLiteral("never")})
                   .good;
        if (!made)
            return;
        const QByteArray listed =
            gpg({QStringLiteral("--list-secret-keys"), QStringLiteral("--with-keygrip"),
                 QStringLiteral("--with-colons")})
                .words;
        const qsizetype at = listed.indexOf("\ngrp:");
        const QByteArray grip =
            at < 0 ? QByteArray() : listed.sliced(at + 1).split('\n').first().split(':').value(9);
        if (grip.isEmpty() || !write(QStringLiteral("sshcontrol"), grip + " 0\n"))
            return;
        const Answer where =
            run(QStringLiteral("gpgconf"),
                {QStringLiteral("--homedir"), path({}), QStringLiteral("--list-dirs"),
                 QStringLiteral("agent-ssh-socket")});
        if (where.good)
            m_socket = QString::fromLocal8Bit(where.words.trimmed());
    }
    ~GpgAgent() override
    {
        run(QStringLiteral("gpgconf"),
            {QStringLiteral("--homedir"), path({}), QStringLiteral("--kill"),
             QStringLiteral("gpg-agent")});
    }

private:
    /// Starts the agent, too.
    Answer gpg(const QStringList &arguments) const
    {
        return run(QStringLiteral("gpg"),
                   QStringList {QStringLiteral("--homedir"), path({}), QStringLiteral("--batch"),
                                QStringLiteral("--quiet"), QStringLiteral("--pinentry-mode"),
                                QStringLiteral("loopback"), QStringLiteral("--passphrase"),
                                QString()}
                       + arguments);
    }
};

/// GNOME's agent, which has an ssh-agent behind it.
class GcrAgent : public OtherAgent
{
public:
    GcrAgent()
    {
        const QString program = QStandardPaths::findExecutable(
            QStringLiteral("gcr-ssh-agent"),
            {QStringLiteral("/usr/libexec"), QStringLiteral("/usr/lib/gcr4")});
        if (program.isEmpty())
            return;
        // Its ssh-agent outlives it: the two are ended as one group.
        m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, {QStringLiteral("--base-dir"), path({})});
        if (!m_process.waitForStarted())
            return;
        const QString socket = path(QStringLiteral("ssh"));
        for (int i = 0; i < 200 && !QFile::exists(socket); ++i)
            m_process.waitForFinished(50);
        const bool made = run(QStringLiteral("ssh-keygen"),
                              {QStringLiteral("-q"), QStringLiteral("-t"),
                               QStringLiteral("ed25519"), QStringLiteral("-N"), QString(),
                               QStringLiteral("-f"), path(QStringLiteral("key"))})
                              .good;
        const auto add = [&] {
            return run(QStringLiteral("ssh-add"),
                       {QStringLiteral("-q"), path(QStringLiteral("key"))},
                       QStringLiteral("SSH_AUTH_SOCK"), socket)
                .good;
        };
        bool added = false;
        for (int i = 0; made && !added && i < 50; ++i) {
            added = add();
            if (!added)
                m_process.waitForFinished(50);
        }
        if (added)
            m_socket = socket;
    }
    ~GcrAgent() override
    {
        if (m_process.processId() > 0)
            ::kill(-pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};
