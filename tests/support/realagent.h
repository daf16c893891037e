// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

/// A real ssh-agent with its socket in a folder of its own.
class RealAgent
{
public:
    RealAgent()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("ssh-agent"),
                        {QStringLiteral("-D"), QStringLiteral("-a"), socket()});
        m_up = m_process.waitForStarted();
        for (int i = 0; m_up && i < 200 && !QFile::exists(socket()); ++i)
            m_process.waitForReadyRead(50);
        // The socket is there before anybody listens; 2 is "cannot be reached".
        for (int i = 0; m_up && i < 50 && add({QStringLiteral("-l")}) == 2; ++i)
            m_process.waitForReadyRead(50);
    }
    ~RealAgent() { kill(); }

    bool isUp() const { return m_up && QFile::exists(socket()); }
    QString socket() const { return m_folder.filePath(QStringLiteral("agent")); }
    QString file(const QString &child) const { return m_folder.filePath(child); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    int add(const QStringList &arguments, const QString &answer = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SSH_AUTH_SOCK"), socket());
        if (!answer.isEmpty()) {
            QFile script(m_folder.filePath(QStringLiteral("askpass")));
            if (!script.open(QIODevice::WriteOnly))
                return -1;
            script.write("#!/bin/sh\necho " + answer.toUtf8() + '\n');
            script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QStringLiteral("SSH_ASKPASS"), script.fileName());
            environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("force"));
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("ssh-add"), arguments);
        return process.waitForFinished(60000) ? process.exitCode() : -1;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    bool m_up = false;
};
