// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchlock.h"

#include "domain/clock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QString lockPath(const QString &launchPath)
{
    return launchPath + ".lock"_L1;
}

static QByteArray lockContent(int fd)
{
    QByteArray bytes(4096, '\0');
    const ssize_t length = ::pread(fd, bytes.data(), size_t(bytes.size()), 0);
    bytes.truncate(std::max<ssize_t>(length, 0));
    return bytes;
}

static std::optional<LaunchLock::Holder> readHolder(int fd)
{
    const QJsonObject object = QJsonDocument::fromJson(lockContent(fd)).object();
    if (object.isEmpty())
        return std::nullopt;
    return LaunchLock::Holder {object["user"_L1].toString(), object["host"_L1].toString(),
                               object["pid"_L1].toInteger(),
                               fromUtcText(object["since"_L1].toString())};
}

static bool writeHolder(int fd, const LaunchLock::Holder &holder)
{
    const QByteArray bytes = QJsonDocument(QJsonObject {{u"user"_s, holder.user},
                                                        {u"host"_s, holder.host},
                                                        {u"pid"_s, holder.pid},
                                                        {u"since"_s, toUtcText(holder.since)}})
                                 .toJson(QJsonDocument::Compact);
    // What is written in part only sets no error, and means the same.
    errno = ENOSPC;
    return ::ftruncate(fd, 0) == 0
        && ::pwrite(fd, bytes.constData(), size_t(bytes.size()), 0) == bytes.size();
}

static bool saysDiskFull(int error)
{
    return error == ENOSPC || error == EDQUOT;
}

/// Somebody may have removed the file between opening and locking it.
static bool isStillThere(int fd, const QByteArray &path)
{
    struct stat opened {};
    struct stat named {};
    return ::fstat(fd, &opened) == 0 && ::stat(path.constData(), &named) == 0
        && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

QString LaunchLock::Holder::text() const
{
    return QCoreApplication::translate("launch", "%1@%2 since %3 (process %4)")
        .arg(user, host, since.isValid() ? since.toUTC().toString(u"HH:mm"_s) : u"?"_s)
        .arg(pid);
}

LaunchLock::Holder LaunchLock::self(const QDateTime &now)
{
    const passwd *entry = ::getpwuid(::getuid());
    const QString user =
        entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
    return {user, QSysInfo::machineHostName(), ::getpid(), now};
}

LaunchLock::~LaunchLock()
{
    release();
}

LaunchLock::LaunchLock(LaunchLock &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_fd(std::exchange(other.m_fd, -1))
    , m_isDiskFull(other.m_isDiskFull)
    , m_holder(std::move(other.m_holder))
    , m_dead(std::move(other.m_dead))
{
}

LaunchLock &LaunchLock::operator=(LaunchLock &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_fd, other.m_fd);
    std::swap(m_isDiskFull, other.m_isDiskFull);
    std::swap(m_holder, other.m_holder);
    std::swap(m_dead, other.m_dead);
    return *this;
}

/// Ended, as far as can be seen from here: what still keeps its lock is a child of it that is just
/// about to become another program, and lets go in a moment.
static bool isGone(const LaunchLock::Holder &holder)
{
    return holder.host == QSysInfo::machineHostName() && holder.pid > 0
        && ::kill(pid_t(holder.pid), 0) != 0 && errno == ESRCH;
}

bool LaunchLock::take(const QString &launchPath, const QDateTime &now)
{
    m_path = lockPath(launchPath);
    const QByteArray name = QFile::encodeName(m_path);
    m_isDiskFull = false;
    const QDeadlineTimer patience(1s);
    for (int attempt = 0; attempt < 10;) {
        const int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (fd < 0) {
            m_isDiskFull = saysDiskFull(errno);
            return false;
        }
        const bool locked = ::flock(fd, LOCK_EX | LOCK_NB) == 0;
        if (locked && !isStillThere(fd, name)) {
            ::close(fd);
            ++attempt;
            continue;
        }
        const std::optional<Holder> before = readHolder(fd);
        if (!locked && before && isGone(*before) && !patience.hasExpired()) {
            ::close(fd);
            std::this_thread::sleep_for(10ms);
            continue;
        }
        const bool foreign = before && before->host != QSysInfo::machineHostName();
        const bool free = locked && !foreign;
        if (!free || !writeHolder(fd, self(now))) {
            m_isDiskFull = free && saysDiskFull(errno);
            m_holder = before.value_or(Holder {});
            ::close(fd);
            return false;
        }
        m_dead = before;
        m_fd = fd;
        return true;
    }
    return false;
}

bool LaunchLock::seize(const QString &launchPath, const QDateTime &now)
{
    const std::optional<Holder> before = holderOf(launchPath);
    QFile::remove(lockPath(launchPath));
    if (!take(launchPath, now))
        return false;
    if (!m_dead)
        m_dead = before;
    return true;
}

void LaunchLock::release()
{
    if (m_fd < 0)
        return;
    // Removed while it is still locked: whoever waits finds a new file. One that was taken away is
    // another's by now.
    if (isStillThere(m_fd, QFile::encodeName(m_path)))
        QFile::remove(m_path);
    ::close(m_fd);
    m_fd = -1;
}

std::optional<LaunchLock::Holder> LaunchLock::holderOf(const QString &launchPath)
{
    const int fd =
        ::open(QFile::encodeName(lockPath(launchPath)).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return std::nullopt;
    std::optional<Holder> holder = readHolder(fd);
    const bool free = ::flock(fd, LOCK_SH | LOCK_NB) == 0;
    ::close(fd);
    if (free && (!holder || holder->host == QSysInfo::machineHostName()))
        return std::nullopt;
    return holder ? holder : Holder {};
}
