// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/sshserver.h"

#include "process/processtree.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

Result<void> SshServer::writeFiles(quint16 port)
{
    const QString folder = m_folder->path();
    for (const QString &key : {u"host"_s, u"user"_s}) {
        const auto made = runTool({u"ssh-keygen"_s, u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s,
                                   u"-f"_s, folder + u'/' + key});
        if (!made)
            return std::unexpected(made.error());
    }
    QFile host(folder + "/host.pub"_L1);
    if (!host.open(QIODevice::ReadOnly))
        return failure(host.errorString());
    m_hostLine = "[127.0.0.1]:" + QByteArray::number(port) + ' ' + host.readAll().trimmed() + '\n';
    writeFile(folder + "/sshd_config"_L1,
              "Port " + QByteArray::number(port) + "\nListenAddress 127.0.0.1\nHostKey "
                  + folder.toUtf8()
                  + "/host\nPidFile none\nUsePAM no\nStrictModes no\nMaxSessions 50\n"
                    "PasswordAuthentication no\nPermitRootLogin yes\nAuthorizedKeysFile "
                  + folder.toUtf8() + "/user.pub\nSetEnv HOME=" + folder.toUtf8() + "/home\n");
    // Nobody else's, who may run commands at the same time.
    QDir(folder).mkdir(u"home"_s);
    writeFile(folder + "/config"_L1,
              "Host web1\n  HostName 127.0.0.1\n  Port " + QByteArray::number(port)
                  + "\n  IdentitiesOnly yes\n  IdentityFile " + folder.toUtf8()
                  + "/user\n  UserKnownHostsFile " + knownHosts().toUtf8()
                  + "\n  GlobalKnownHostsFile /dev/null\n");
    writeFile(knownHosts(), m_hostLine);
    // The client finds its configuration by the password database, not by HOME.
    const QString program = QStandardPaths::findExecutable(u"ssh"_s);
    const QString wrapper = folder + "/bin/ssh"_L1;
    QDir(folder).mkdir(u"bin"_s);
    writeFile(wrapper,
              "#!/bin/sh\nexec " + program.toUtf8() + " -F " + folder.toUtf8()
                  + "/config \"$@\"\n");
    QFile::setPermissions(wrapper, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    qputenv("PATH", folder.toUtf8() + "/bin:" + qgetenv("PATH"));
    return {};
}

Result<void> SshServer::start()
{
    const QString program = QStandardPaths::findExecutable(
        u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/sbin"_s});
    if (program.isEmpty())
        return failure(u"no sshd is installed"_s);
    const quint16 port = freePort();
    if (const Result<void> written = writeFiles(port); !written)
        return written;
    QStringList argv {program, u"-D"_s, u"-e"_s, u"-f"_s, m_folder->filePath(u"sshd_config"_s)};
    // As root it wants a user of its own to hide behind, which a build root need not have.
    if (::geteuid() == 0 && !::getpwnam("sshd")) {
        QFile passwords(u"/etc/passwd"_s);
        if (!passwords.open(QIODevice::ReadOnly))
            return failure(passwords.errorString());
        writeFile(m_folder->filePath(u"passwd"_s),
                  passwords.readAll().trimmed()
                      + "\nsshd:x:9999:9999::/run/sshd:/usr/sbin/nologin\n");
        QDir().mkpath(u"/run/sshd"_s);
        argv = QStringList {u"unshare"_s,
                            u"-m"_s,
                            u"sh"_s,
                            u"-c"_s,
                            u"mount --bind \"$0\" /etc/passwd && exec \"$@\""_s,
                            m_folder->filePath(u"passwd"_s)}
            + argv;
    }
    m_server = std::make_unique<RangeServer>(m_folder);
    return m_server->start(argv.first(), argv.mid(1), port);
}

QByteArray SshServer::log() const
{
    QFile file(m_folder->filePath(u"server.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SshServer::cutConnections() const
{
    for (const supervisor::Descendant &process : supervisor::descendants(pid_t(m_server->pid()))) {
        if (process.name.starts_with("sshd"))
            ::kill(process.pid, SIGKILL);
    }
}
