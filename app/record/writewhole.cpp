// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
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
    if (done && ::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0) {
        error = osError(path);
        done = false;
    }
    if (!done) {
        ::unlink(temporary.constData());
        return std::unexpected(error);
    }
    const int directory =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
    return {};
}
