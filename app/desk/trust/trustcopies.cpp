// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/trust/trustcopies.h"

#include "desk/console/thisuser.h"
#include "desk/trust/linediff.h"
#include "domain/digest.h"
#include "domain/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct TrustWords
{
    Q_DECLARE_TR_FUNCTIONS(TrustText)
};

} // namespace

/// Larger files are trusted, but not kept.
static constexpr qint64 copyCap = qint64(16) << 20;

static QString copiesFolder()
{
    return configFolder() + "/trusted"_L1;
}

static QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= copyCap ? file.readAll() : QByteArray();
}

static bool isOf(const QByteArray &bytes, const QString &sha256)
{
    return sha256Hex(bytes) == sha256;
}

static void keep(const QByteArray &bytes, const QString &sha256)
{
    const QString path = copiesFolder() + u'/' + sha256;
    if (sha256.isEmpty() || QFileInfo::exists(path) || !isOf(bytes, sha256))
        return;
    if (replaceDurably(path, bytes))
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

static QString scriptFile(const TrustSubject &subject, const QString &script)
{
    return QFileInfo(subject.runbook).absoluteDir().absoluteFilePath(script);
}

void keepTrustedCopies(const TrustSubject &subject, const QSet<QString> &wanted)
{
    QDir folder(copiesFolder());
    if (!folder.mkpath(u"."_s))
        return;
    // Plans and scripts may be nobody else's business.
    QFile::setPermissions(folder.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    keep(subject.runbookBytes, subject.runbookSha256);
    keep(subject.planBytes, subject.planSha256);
    for (const ScriptDigest &script : subject.scripts)
        keep(bytesIn(scriptFile(subject, script.path)), script.sha256);
    const QStringList kept = folder.entryList(QDir::Files);
    for (const QString &copy : kept) {
        if (!wanted.contains(copy))
            folder.remove(copy);
    }
}

/// As it is now, by its name in the list of what is trusted.
static QByteArray bytesNow(const TrustSubject &subject, const QString &name)
{
    if (name == subject.runbook)
        return subject.runbookBytes;
    return name == "plan"_L1 ? subject.planBytes : bytesIn(scriptFile(subject, name));
}

QStringList trustDifferences(const TrustSubject &subject, qsizetype most)
{
    const QList<TrustChange> changes = changedSinceTrusted(subject);
    const bool known = std::ranges::none_of(changes, [&subject](const TrustChange &change) {
        return change.path == subject.runbook && change.before.isEmpty();
    });
    if (!known)
        return {};
    QStringList lines;
    for (const TrustChange &change : changes) {
        const QString name = change.path == "plan"_L1 ? TrustWords::tr("the plan") : change.path;
        if (change.before.isEmpty()) {
            lines.append(TrustWords::tr("%1 is new to what was trusted").arg(name));
            continue;
        }
        if (change.now.isEmpty()) {
            lines.append(TrustWords::tr("%1 is gone from what was trusted").arg(name));
            continue;
        }
        lines.append(TrustWords::tr("%1 has changed since it was trusted:").arg(name));
        const QByteArray before = bytesIn(copiesFolder() + u'/' + change.before);
        // A copy that was tampered with shows nothing.
        if (isOf(before, change.before))
            lines += differingLines(before, bytesNow(subject, change.path), most);
        else
            lines.append("  "_L1 + TrustWords::tr("how it was before is not kept"));
    }
    return lines;
}
