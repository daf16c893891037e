// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/noticequeue.h"

#include "domain/bytes.h"
#include "domain/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static constexpr qint64 fileCap = 64_KiB;

NoticeQueue::NoticeQueue(QString folder)
    : m_folder(std::move(folder))
{
}

Result<QueuedNotice> NoticeQueue::put(const QString &channel, const Notice &notice) const
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    // Several messages may be about one entry, or about one that is not there yet.
    const QString stem = u"%1/%2-%3-%4"_s.arg(m_folder)
                             .arg(notice.entry, 10, 10, QChar(u'0'))
                             .arg(notice.head.left(8), channel);
    QString name = stem + ".json"_L1;
    for (int n = 2; QFile::exists(name); ++n)
        name = u"%1-%2.json"_s.arg(stem).arg(n);
    const QByteArray bytes =
        QJsonDocument(QJsonObject {{u"channel"_s, channel}, {u"notice"_s, noticeToJson(notice)}})
            .toJson(QJsonDocument::Compact);
    if (const Result<void> kept = replaceDurably(name, bytes); !kept)
        return failure(QCoreApplication::translate("notify", "the message cannot be kept: %1")
                           .arg(kept.error().message),
                       name);
    return QueuedNotice {channel, notice, name};
}

void NoticeQueue::remove(const QueuedNotice &queued) const
{
    QFile::remove(queued.file);
}

QList<QueuedNotice> NoticeQueue::waiting() const
{
    QList<QueuedNotice> found;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(file.read(fileCap)).object();
        const Result<Notice> notice = noticeFromJson(json["notice"_L1].toObject());
        if (notice)
            found.append({json["channel"_L1].toString(), *notice, file.fileName()});
    }
    return found;
}
