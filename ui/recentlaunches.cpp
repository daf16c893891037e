// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recentlaunches.h"

#include "desk/newlaunch.h"
#include "desk/openlaunch.h"
#include "desk/trust.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

QList<RecentLaunch> recentLaunches()
{
    QList<RecentLaunch> found;
    QDirIterator files(dataFolder(), {u"*.launch"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        found.append(
            {file.absoluteFilePath(), file.completeBaseName(), file.lastModified().toUTC()});
    }
    std::ranges::sort(found, std::greater(), &RecentLaunch::modified);
    return found.first(std::min<qsizetype>(12, found.size()));
}

QStringList trustLines(const RunbookPreview &preview)
{
    const TrustSubject subject = trustSubject(preview.runbook, preview.plan);
    QStringList lines {u"%1…  %2"_s.arg(subject.runbookSha256.left(16), subject.runbook)};
    if (!subject.planSha256.isEmpty())
        lines << u"%1…  %2"_s.arg(subject.planSha256.left(16), preview.plan.path);
    for (const ScriptDigest &script : subject.scripts)
        lines
            << (script.sha256.isEmpty()
                    ? QCoreApplication::translate("TrustLines", "(not there)  %1").arg(script.path)
                    : u"%1…  %2"_s.arg(script.sha256.left(16), script.path));
    return lines;
}
