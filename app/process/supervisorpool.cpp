// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/supervisorpool.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

static constexpr size_t idleSupervisors = 8;

static QString findSupervisor()
{
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString &path :
         {beside + "/launch-console-supervisor"_L1,
          beside + "/../libexec/launch-console/launch-console-supervisor"_L1}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return u"/usr/libexec/launch-console/launch-console-supervisor"_s;
}

SupervisorPool::SupervisorPool(QString program)
    : m_program(program.isEmpty() ? findSupervisor() : std::move(program))
{
}

/// Errno of the start, 0 where it went well.
static int spawnSupervisor(const QByteArray &program, int socket, pid_t &pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, socket, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    QByteArray name = program;
    char *arguments[] = {name.data(), nullptr};
    char *environment[] = {nullptr};
    const int error =
        posix_spawn(&pid, program.constData(), &actions, &attributes, arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

Result<std::unique_ptr<SupervisorProcess>> SupervisorProcess::start(const QString &program)
{
    int sockets[2] {-1, -1};
    pid_t pid = 0;
    int error = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) == 0 ? 0 : errno;
    if (error == 0) {
        error = spawnSupervisor(QFile::encodeName(program), sockets[1], pid);
        close(sockets[1]);
        if (error != 0)
            close(sockets[0]);
    }
    if (error != 0) {
        return failure(
            QCoreApplication::translate("process", "the supervisor cannot be started: %1")
                .arg(qt_error_string(error)),
            program);
    }
    return std::unique_ptr<SupervisorProcess>(new SupervisorProcess(sockets[0], pid));
}

SupervisorProcess::~SupervisorProcess()
{
    close(m_socket);
    while (waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) { }
}

bool SupervisorProcess::isGone() const
{
    pollfd file {m_socket, POLLIN, 0};
    return poll(&file, 1, 0) != 0;
}

Result<std::unique_ptr<SupervisorProcess>> SupervisorPool::take()
{
    std::vector<std::unique_ptr<SupervisorProcess>> gone;
    {
        const std::scoped_lock lock(m_mutex);
        while (!m_idle.empty()) {
            auto supervisor = std::move(m_idle.back());
            m_idle.pop_back();
            if (!supervisor->isGone())
                return supervisor;
            gone.push_back(std::move(supervisor));
        }
    }
    return SupervisorProcess::start(m_program);
}

void SupervisorPool::giveBack(std::unique_ptr<SupervisorProcess> supervisor)
{
    const std::scoped_lock lock(m_mutex);
    if (m_idle.size() < idleSupervisors)
        m_idle.push_back(std::move(supervisor));
}
