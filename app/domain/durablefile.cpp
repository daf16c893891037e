// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/durablefile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

/// The name of the new file, too.
static bool syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int file = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

Result<void> replaceDurably(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.errorString(), path);
    errno = 0;
    const bool written = file.write(bytes) == bytes.size() && file.flush()
        && file.size() == bytes.size() && ::fsync(file.handle()) == 0;
    if (!written) {
        const int error = errno;
        file.cancelWriting();
        return failure(error == 0 ? file.errorString() : qt_error_string(error), path);
    }
    if (!file.commit())
        return failure(file.errorString(), path);
    if (!syncFolder(path))
        return failure(qt_error_string(errno), path);
    return {};
}
