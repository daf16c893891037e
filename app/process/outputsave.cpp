// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/outputsave.h"

#include "domain/bytes.h"

#include <QCoreApplication>
#include <QSaveFile>

static constexpr qint64 pieceBytes = 1024_KiB;

Result<void> saveOutput(const OutputSource &source, qint64 from, qint64 until, const QString &path,
                        const std::stop_token &stop)
{
    QSaveFile file(path);
    // A command's output may hold what is for few eyes.
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(file.errorString(), path);
    while (from < until) {
        const QByteArray piece = source.read(from, qMin(pieceBytes, until - from));
        if (stop.stop_requested())
            return failure(QCoreApplication::translate("process", "stopped"), path);
        if (piece.isEmpty())
            return failure(
                QCoreApplication::translate("process", "the output cannot be read any more"), path);
        if (file.write(piece) != piece.size())
            return failure(file.errorString(), path);
        from += piece.size();
    }
    if (!file.commit())
        return failure(file.errorString(), path);
    return {};
}
