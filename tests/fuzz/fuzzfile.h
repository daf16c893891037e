// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

/// One input after the other as a file, for readers that want one. What stood beside it is gone
/// each time.
class FuzzFile
{
public:
    explicit FuzzFile(const QString &name)
        : m_path(m_folder.filePath(name))
    {
    }

    /// The file with those bytes.
    QString with(const QByteArray &bytes)
    {
        for (const char *beside : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_path + QString::fromLatin1(beside));
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            std::abort();
        return m_path;
    }
    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};
