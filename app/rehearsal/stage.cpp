// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/stage.h"

#include "domain/randombytes.h"
#include "rehearsal/accesscontrol.h"
#include "rehearsal/planmerge.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

static constexpr char stageRoot[] = ":/rehearsal/";
/// Days ago, of the newest backup as laid out: stale on purpose.
static constexpr int newestBackup = 3;

/// What a check of the rehearsal may ask for, beside the tokens.
static const QByteArrayList secretSettings {"DATABASE_PASSWORD", "REDIS_PASSWORD",
                                            "STORAGE_SECRET_KEY", "HMAC_SECRET", "OLD_HMAC_SECRET"};

static std::unexpected<Error> stageFailure(const QFile &file)
{
    return failure(
        QCoreApplication::translate("rehearsal", "cannot be written: %1").arg(file.errorString()),
        file.fileName());
}

static QByteArray freshSecret()
{
    return randomBytes(24).toHex();
}

static QByteArray filledIn(QByteArray text, const StageValues &values)
{
    for (qsizetype at = text.indexOf("@RANDOM@"); at >= 0; at = text.indexOf("@RANDOM@", at))
        text.replace(at, 8, freshSecret());
    for (auto key = values.keys.begin(); key != values.keys.end(); ++key)
        text.replace("@KEY " + key.key().toUtf8() + '@', key->toUtf8());
    for (auto port = values.ports.begin(); port != values.ports.end(); ++port)
        text.replace("@PORT " + port.key().toUtf8() + '@', QByteArray::number(*port));
    const AccessControl access(values.controlToken);
    if (text.contains("@BEARER ")) {
        const auto tokens = access.tokens(QDateTime::currentDateTimeUtc());
        for (auto token = tokens.begin(); token != tokens.end(); ++token)
            text.replace("@BEARER " + token.key().toUtf8() + '@', *token);
    }
    text.replace("@WEBHOOK KEY@", access.webhookKey());
    text.replace("@OLD WEBHOOK KEY@", access.oldWebhookKey());
    text.replace("@FOLDER@", values.folder.toUtf8());
    text.replace("@API@", values.api.toUtf8());
    text.replace("@TOKEN@", values.controlToken);
    text.replace("@USER@", values.user.toUtf8());
    text.replace("@TODAY@", values.today.toString(Qt::ISODate).toUtf8());
    text.replace("@REVIEW@", values.today.addMonths(6).toString(Qt::ISODate).toUtf8());
    return text;
}

/// What a server adds to the plan; empty where it cannot be read.
static QByteArray planOfServer(const QString &server)
{
    QFile file(u"%1servers/%2.yaml"_s.arg(QLatin1StringView(stageRoot), server));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList itemsOfStageServer(const QString &server)
{
    QStringList items;
    for (const QByteArray &item : planEntries(planOfServer(server), "checks"))
        items.append(QString::fromUtf8(item));
    return items;
}

QHash<QString, QByteArray> stageSecrets(const QString &folder)
{
    QHash<QString, QByteArray> secrets;
    for (const QString &name : {u"production.env"_s, u"rotated.env"_s, u"tokens.env"_s}) {
        QFile file(folder + "/deploy/production/"_L1 + name);
        if (!file.open(QIODevice::ReadOnly))
            return secrets;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const qsizetype end = line.indexOf('=');
            const QByteArray key = line.first(std::max<qsizetype>(0, end));
            if (key.endsWith("_TOKEN") || secretSettings.contains(key))
                secrets.insert("REHEARSAL_"_L1 + QString::fromLatin1(key), line.sliced(end + 1));
        }
    }
    return secrets;
}

static Result<void> writeStageFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        return stageFailure(file);
    const bool secret = path.endsWith(".env"_L1) || path.endsWith(".token"_L1);
    if (secret)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

/// One night's backup, as old as it says, and "latest" pointing at the newest.
static Result<void> writeBackup(const QString &folder, int daysAgo)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
    const QString name = u"oneshot-%1.dump"_s.arg(time.date().toString(Qt::ISODate));
    QFile file(u"%1/backups/%2"_s.arg(folder, name));
    const QByteArray bytes = QByteArray("rehearsal backup\n").repeated(600);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.setFileTime(time, QFileDevice::FileModificationTime))
        return stageFailure(file);
    const QString latest = folder + "/backups/latest.dump"_L1;
    QFile::remove(latest);
    if (!QFile::link(name, latest))
        return stageFailure(file);
    return {};
}

Result<void> layOutStage(const StageValues &values)
{
    if (QFile::exists(values.folder + "/runbook.md"_L1)) {
        return failure(QCoreApplication::translate("rehearsal", "a rehearsal lies here already"),
                       values.folder);
    }
    const QString root = QString::fromLatin1(stageRoot);
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile source(files.next());
        if (!source.open(QIODevice::ReadOnly))
            return stageFailure(source);
        const QString path = values.folder + u'/' + source.fileName().mid(root.size());
        QByteArray bytes = source.readAll();
        if (path.endsWith("/runbook.plan.yaml"_L1)) {
            for (const QString &server : values.servers)
                bytes = mergedPlan(bytes, planOfServer(server));
        }
        const Result<void> written = writeStageFile(path, filledIn(bytes, values));
        if (!written)
            return written;
    }
    for (int daysAgo = newestBackup + 7; daysAgo >= newestBackup; --daysAgo) {
        const Result<void> written = writeBackup(values.folder, daysAgo);
        if (!written)
            return written;
    }
    return {};
}

QHash<QString, QString> stageSlips()
{
    const QString list = u"pre-launch-checklist/"_s;
    return {
        {list + "1-security-and-configuration/secret-rotation-critical/jwt-secret"_L1, u"jwt"_s},
        {list
             + "1-security-and-configuration/production-configuration/api-documentation-is-closed"_L1,
         u"docs"_s},
        {list + "2-hardening/edge/cors-at-the-edge"_L1, u"cors"_s},
        {list + "3-data/database/backups"_L1, u"backup"_s},
    };
}

static Result<void> rotateSecret(const QString &folder)
{
    QFile file(folder + "/deploy/production/production.env"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return stageFailure(file);
    QByteArrayList lines = file.readAll().split('\n');
    file.close();
    for (QByteArray &line : lines) {
        if (line.startsWith("JWT_SECRET="))
            line = "JWT_SECRET=" + freshSecret();
    }
    return writeStageFile(file.fileName(), lines.join('\n'));
}

Result<void> mendStage(const QString &folder, const QString &slip)
{
    if (slip == "jwt"_L1)
        return rotateSecret(folder);
    if (slip == "backup"_L1)
        return writeBackup(folder, 0);
    return {};
}
