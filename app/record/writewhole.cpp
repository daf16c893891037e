// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/ledgerschema.h"
#include "record/exporter.h"
#include "record/telling.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

static Error osError(const QString &path)
{
    return {Telling::tr("cannot be written: %1").arg(QString::fromLocal8Bit(std::strerror(errno))),
            path};
}

static bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

/// Writes a new file beside that path, synced, and answers its name.
static Result<QByteArray> writeBeside(const QString &path, const QByteArray &bytes)
{
    QByteArray temporary = QFile::encodeName(path) + ".XXXXXX";
    const int fd = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (fd < 0)
        return std::unexpected(osError(path));
    bool done = ::fchmod(fd, 0644) == 0 && writeAll(fd, bytes) && ::fsync(fd) == 0;
    Error error = done ? Error() : osError(path);
    if (::close(fd) != 0 && done) {
        error = osError(path);
        done = false;
    }
    if (done)
        return temporary;
    ::unlink(temporary.constData());
    return std::unexpected(error);
}

static void syncFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const int directory =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return;
    ::fsync(directory);
    ::close(directory);
}

Result<void> mayBeReplaced(const QString &path, const QStringList &sources)
{
    if (LedgerSchema::isLedger(path))
        return failure(Telling::tr("a launch stands there, and nothing is written over one"), path);
    // What SQLite and the console keep beside a launch.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s}) {
        if (path.endsWith(suffix) && LedgerSchema::isLedger(path.chopped(suffix.size())))
            return failure(Telling::tr("it belongs to a launch, and nothing is written over one"),
                           path);
    }
    const QString there = QFileInfo(path).canonicalFilePath();
    for (const QString &source : sources) {
        if (!there.isEmpty() && there == QFileInfo(source).canonicalFilePath())
            return failure(Telling::tr("it is what the launch was opened with, and is never "
                                       "written over"),
                           path);
    }
    return {};
}

Result<void> writeWhole(const QList<Companion> &files)
{
    for (const Companion &file : files) {
        if (const Result<void> free = mayBeReplaced(file.name); !free)
            return free;
    }
    QList<QByteArray> beside;
    const auto undo = [&beside](const Error &error) {
        for (const QByteArray &file : std::as_const(beside))
            ::unlink(file.constData());
        return std::unexpected(error);
    };
    for (const Companion &file : files) {
        const Result<QByteArray> written = writeBeside(file.name, file.bytes);
        if (!written)
            return undo(written.error());
        beside.append(*written);
    }
    for (const Companion &file : files) {
        if (::rename(beside.constFirst().constData(), QFile::encodeName(file.name).constData())
            != 0)
            return undo(osError(file.name));
        beside.removeFirst();
    }
    for (const Companion &file : files)
        syncFolderOf(file.name);
    return {};
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    return writeWhole(QList<Companion> {{path, bytes}});
}
