// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/holderwire.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

QString HolderWire::runtimeFolder()
{
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    QString folder = given.isEmpty()
        ? u"%1/launch-console-%2"_s.arg(QDir::tempPath()).arg(::getuid())
        : given + "/launch-console"_L1;
    QDir().mkdir(folder);
    QFile::setPermissions(folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    // Below /tmp anybody may have made it first.
    struct stat is {};
    if (::lstat(QFile::encodeName(folder).constData(), &is) != 0 || !S_ISDIR(is.st_mode)
        || is.st_uid != ::getuid() || (is.st_mode & 077) != 0)
        return {};
    return folder;
}

QString HolderWire::socketOf(const QString &launchPath)
{
    const QString folder = runtimeFolder();
    if (folder.isEmpty())
        return {};
    QString real = QFileInfo(launchPath).canonicalFilePath();
    if (real.isEmpty())
        real = QFileInfo(launchPath).absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256);
    return folder + u'/' + QString::fromLatin1(digest.toHex().left(16)) + ".socket"_L1;
}

QByteArray HolderWire::line(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject HolderWire::submitRequest(const PersonId &actor, const Event &event,
                                      const QList<EvidenceBlob> &blobs)
{
    QJsonArray carried;
    for (const EvidenceBlob &blob : blobs) {
        if (!blob.sha256.isEmpty())
            carried.append(QJsonObject {{u"sha256"_s, blob.sha256},
                                        {u"bytes"_s, QString::fromLatin1(blob.bytes.toBase64())},
                                        {u"type"_s, blob.mediaType}});
    }
    return {{u"verb"_s, u"submit"_s},
            {u"actor"_s, actor.value},
            {u"kind"_s, eventKind(event)},
            {u"body"_s, eventBody(event)},
            {u"blobs"_s, carried}};
}

QList<EvidenceBlob> HolderWire::blobsOf(const QJsonObject &request)
{
    QList<EvidenceBlob> blobs;
    const QJsonArray carried = request["blobs"_L1].toArray();
    for (const QJsonValue &blob : carried)
        blobs.append({blob["sha256"_L1].toString(),
                      QByteArray::fromBase64(blob["bytes"_L1].toString().toLatin1()),
                      blob["type"_L1].toString()});
    return blobs;
}

QJsonObject HolderWire::faultReply(const Error &error)
{
    return {{u"error"_s, error.message}, {u"where"_s, error.where}};
}
