// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/notice.h"

#include <QList>

/// A message on its way by one channel.
struct QueuedNotice
{
    QString channel;
    Notice notice;
    /// The file that keeps it.
    QString file;
};

/// Messages that have not arrived yet, one file each in a folder: they survive the console. A
/// message that was taken may have arrived when the console dies before it is removed; it is sent
/// twice then, never lost.
class NoticeQueue
{
public:
    explicit NoticeQueue(QString folder);

    /// Durable on return; an Error where the disk does not keep it.
    Result<QueuedNotice> put(const QString &channel, const Notice &notice) const;
    void remove(const QueuedNotice &queued) const;
    /// What an earlier console left, oldest first. Files that hold no message are left alone.
    QList<QueuedNotice> waiting() const;

private:
    QString m_folder;
};
