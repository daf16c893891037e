// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rollback/rollbackchanges.h"

#include "desk/trust/linediff.h"
#include "domain/digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(rollback)
};

} // namespace

QStringList changesSinceOpened(const LaunchOpened &opened, const BlobReader &blob)
{
    QStringList changes;
    const QDir folder(opened.folder);
    for (const ScriptDigest &script : opened.scripts) {
        QFile file(folder.filePath(script.path));
        const bool there = file.open(QIODevice::ReadOnly);
        const QByteArray now = there ? file.readAll() : QByteArray();
        const QString digest = there ? sha256Hex(now) : QString();
        if (digest == script.sha256)
            continue;
        changes.append(
            there ? ChangeWords::tr("%1 has changed since the launch was opened:").arg(script.path)
                  : ChangeWords::tr("%1 is gone since the launch was opened").arg(script.path));
        if (there)
            changes += differingLines(blob(script.sha256).value_or(QByteArray()), now);
    }
    return changes;
}
