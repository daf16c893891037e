// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/sshconnection.h"

#include "process/remotescript.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

static constexpr int connectSlice = 50;

/// A folder that only this user can enter; empty where there is none. ssh adds 40 digits.
static QString socketFolder()
{
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    QString folder = given.isEmpty() ? u"/tmp/launch-console-%1"_s.arg(::getuid())
                                     : given + "/launch-console"_L1;
    // The path of a socket is short.
    if (folder.size() > 40)
        folder = u"/tmp/launch-console-%1"_s.arg(::getuid());
    ::mkdir(QFile::encodeName(folder).constData(), 0700);
    struct stat is {};
    if (::lstat(QFile::encodeName(folder).constData(), &is) != 0 || !S_ISDIR(is.st_mode)
        || is.st_uid != ::getuid() || (is.st_mode & 077) != 0)
        return {};
    return folder;
}

SshConnection::SshConnection(QString destination)
    : m_destination(std::move(destination))
{
    if (const QString folder = socketFolder(); !folder.isEmpty())
        m_socket = folder + "/%C"_L1;
}

/// `errors`: the file that the clients on the way write their errors to; the last one, which goes
/// to the background, would drop them.
QStringList SshConnection::baseArguments(const QString &errors) const
{
    const std::scoped_lock guard(m_wayGuard);
    QStringList arguments {u"-T"_s, u"-S"_s, m_socket.isEmpty() ? u"none"_s : m_socket};
    arguments << strictSshOptions() << u"-o"_s << u"ClearAllForwardings=yes"_s;
    if (m_way.proxyCommand.isEmpty())
        return arguments;
    QString proxy = "ProxyCommand="_L1 + m_way.proxyCommand;
    if (!errors.isEmpty())
        proxy += " 2>"_L1 + QString::fromUtf8(RemoteScript::quoted(errors)).replace(u'%', "%%"_L1);
    return arguments << u"-o"_s << proxy;
}

QStringList SshConnection::shellArguments() const
{
    return QStringList {u"ssh"_s} + baseArguments()
        + QStringList {u"-o"_s, u"ControlMaster=no"_s, u"--"_s, m_destination, u"sh"_s};
}

bool SshConnection::isOpen() const
{
    QProcess process;
    setUpSsh(process, baseArguments() + QStringList {u"-O"_s, u"check"_s, u"--"_s, m_destination});
    process.start();
    return process.waitForFinished(5000) && process.exitCode() == 0;
}

static Error connectError(const QString &destination, const QStringList &jumps,
                          const QByteArray &said)
{
    QString why = QString::fromUtf8(said).simplified();
    if (why.contains("Host key verification failed"_L1)) {
        why += jumps.isEmpty()
            ? QCoreApplication::translate("process",
                                          " Its key is not in known_hosts, or is another: connect "
                                          "once by hand and compare it.")
            : QCoreApplication::translate("process",
                                          " A key on the way is not in known_hosts, or is another: "
                                          "connect to each once by hand and compare it.");
    }
    if (jumps.isEmpty())
        return {
            QCoreApplication::translate("process", "no connection to %1: %2").arg(destination, why),
            {}};
    return {QCoreApplication::translate("process", "no connection to %1 (by way of %2): %3")
                .arg(destination, jumps.join(u", "_s), why),
            {}};
}

/// The configuration may have changed since: it is asked whenever there is no connection.
Result<void> SshConnection::findWay(const std::stop_token &stop)
{
    const Result<SshWay> way = sshWay(m_destination, stop);
    if (!way)
        return std::unexpected(way.error());
    const std::scoped_lock guard(m_wayGuard);
    m_way = *way;
    m_found = true;
    return {};
}

Result<void> SshConnection::open(std::stop_token stop)
{
    const std::scoped_lock guard(m_opening);
    if (m_found && !m_socket.isEmpty() && isOpen())
        return {};
    if (const Result<void> found = findWay(stop); !found)
        return found;
    if (m_socket.isEmpty() || isOpen())
        return {};
    QTemporaryFile errors;
    if (!m_way.jumps.isEmpty())
        (void)errors.open();
    QProcess master;
    setUpSsh(master,
             baseArguments(errors.fileName())
                 + QStringList {u"-M"_s, u"-N"_s, u"-o"_s, u"ControlPersist=60"_s, u"--"_s,
                                m_destination});
    master.start();
    if (!master.waitForStarted())
        return failure(QCoreApplication::translate("process", "ssh cannot be started: %1")
                           .arg(master.errorString()));
    // It ends once it has gone to the background, connected.
    for (int slices = 1; !master.waitForFinished(connectSlice); ++slices) {
        if (master.state() == QProcess::NotRunning)
            break;
        // Another console may have been quicker; then this one is no master and would stay.
        if (stop.stop_requested() || (slices % 20 == 0 && isOpen())) {
            master.kill();
            master.waitForFinished();
            if (stop.stop_requested())
                return failure(QCoreApplication::translate("process", "stopped"));
            return {};
        }
    }
    if (master.exitStatus() == QProcess::NormalExit && master.exitCode() == 0)
        return {};
    return std::unexpected(
        connectError(m_destination, m_way.jumps,
                     (errors.isOpen() ? errors.readAll() : QByteArray()) + master.readAll()));
}
