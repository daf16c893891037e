// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/frozenscripts.h"

#include "domain/digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct FrozenWords
{
    Q_DECLARE_TR_FUNCTIONS(FrozenScripts)
};

} // namespace

static QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A command that acts as another user, or mounts for all to see, does not work among private
/// mounts.
static QString outsider(const QByteArray &text)
{
    static const QRegularExpression pattern(
        uR"((?<![\w.-])(sudo|su|doas|pkexec|runuser|setpriv|ssh|scp|sftp|rsync|git|mount|umount|)"
        uR"(podman|buildah|systemd-run|nsenter|unshare|newgrp|sg|crontab|ping|sshfs|snap|flatpak|)"
        uR"(ansible[a-z-]*)(?![\w.-]))"_s);
    return pattern.match(QString::fromUtf8(text)).captured(1);
}

/// Whole or not at all: others may use the same copy. False where it cannot be kept.
static bool keepCopy(const QString &path, const QByteArray &bytes, bool executable)
{
    QFileDevice::Permissions mode = QFileDevice::ReadOwner;
    if (executable)
        mode |= QFileDevice::ExeOwner;
    if (sha256Hex(bytesIn(path)) != sha256Hex(bytes)) {
        // One that is read-only is not replaced otherwise.
        QFile::remove(path);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
            || !file.setPermissions(mode) || !file.commit()
            || sha256Hex(bytesIn(path)) != sha256Hex(bytes))
            return false;
    }
    return QFile::setPermissions(path, mode);
}

FrozenScripts freezeScripts(const QList<ScriptDigest> &scripts, const QString &folder,
                            const QString &copies, const ScriptBytes &bytes,
                            const QByteArray &callers)
{
    FrozenScripts frozen;
    if (const QString word = outsider(callers); !word.isEmpty())
        return {{}, FrozenWords::tr("the step calls %1").arg(word)};
    const QDir home(folder);
    QDir().mkpath(copies);
    for (const ScriptDigest &script : scripts) {
        if (script.sha256.isEmpty())
            continue;
        const QString path = home.absoluteFilePath(script.path);
        const QByteArray kept = bytes(script.sha256).value_or(bytesIn(path));
        if (sha256Hex(kept) != script.sha256)
            return {{}, FrozenWords::tr("%1 is not what was trusted").arg(script.path)};
        if (const QString word = outsider(kept); !word.isEmpty())
            return {{}, FrozenWords::tr("%1 calls %2").arg(script.path, word)};
        const QString copy = copies + u'/' + script.sha256;
        if (!keepCopy(copy, kept, QFileInfo(path).isExecutable()))
            return {{}, FrozenWords::tr("%1 cannot be kept").arg(copy)};
        frozen.binds.append({copy, path});
    }
    return frozen;
}

QList<ScriptDigest> withMentioned(QList<ScriptDigest> own, const QList<ScriptDigest> &all,
                                  const QString &folder)
{
    const QDir home(folder);
    for (qsizetype at = 0; at < own.size(); ++at) {
        const QByteArray text = bytesIn(home.absoluteFilePath(own.at(at).path));
        for (const ScriptDigest &other : all) {
            if (!other.sha256.isEmpty() && !own.contains(other)
                && text.contains(other.path.section(u'/', -1).toUtf8()))
                own.append(other);
        }
    }
    return own;
}

QList<ScriptPrint> printsOf(const QList<ScriptDigest> &scripts, const QString &folder)
{
    QList<ScriptPrint> prints;
    const QDir home(folder);
    for (const ScriptDigest &script : scripts) {
        const QString path = home.absoluteFilePath(script.path);
        struct stat facts {};
        if (::stat(QFile::encodeName(path).constData(), &facts) != 0) {
            prints.append(ScriptPrint());
            continue;
        }
        prints.append({sha256Hex(bytesIn(path)), facts.st_ino,
                       qint64(facts.st_ctim.tv_sec) * 1'000'000'000 + facts.st_ctim.tv_nsec});
    }
    return prints;
}
