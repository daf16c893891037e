// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/treescan.h"

#include "checks/filefacts.h"
#include "checks/gitcommit.h"
#include "checks/parameters.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

bool matchesAny(const QStringList &globs, const QString &path)
{
    return std::ranges::any_of(globs, [&](const QString &glob) {
        const QString text = glob.contains(u'/') ? path : QFileInfo(path).fileName();
        return QRegularExpression::fromWildcard(glob, Qt::CaseSensitive).match(text).hasMatch();
    });
}

struct TreeHits
{
    int scanned = 0;
    int count = 0;
    QStringList lines;
};

/// A file in UTF-16, which says so by its first two bytes, as UTF-8.
QByteArray asUtf8(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xff\xfe") && !bytes.startsWith("\xfe\xff"))
        return bytes;
    QStringDecoder decode(QStringConverter::Utf16);
    return QString(decode(bytes)).toUtf8();
}

/// Adds the hits of one file.
Result<void> scanFile(const QString &name, const QByteArray &bytes,
                      const QList<QRegularExpression> &patterns, const QStringList &allowed,
                      const CheckContext &context, TreeHits &hits)
{
    ++hits.scanned;
    int number = 0;
    for (const QByteArray &line : asUtf8(bytes).split('\n')) {
        ++number;
        // A pattern may take its time with each of many lines.
        if (number % 64 == 0 && (context.stop.stop_requested() || context.deadline.hasExpired()))
            return failure(QCoreApplication::translate("checks", "stopped"));
        const QString place = u"%1:%2"_s.arg(name).arg(number);
        for (const QRegularExpression &pattern : patterns) {
            const auto match = pattern.match(QString::fromUtf8(line));
            if (!match.isValid())
                return failure(QCoreApplication::translate(
                                   "checks", "%1: the pattern takes too long to look for")
                                   .arg(place));
            if (!match.hasMatch() || allowed.contains(place) || matchesAny(allowed, name))
                continue;
            ++hits.count;
            if (hits.lines.size() < 1000)
                hits.lines.append(place + ": "_L1
                                  + context.redacted(QString::fromUtf8(line.trimmed())).left(200));
            break;
        }
    }
    return {};
}

Result<void> scanRoot(const QString &folder, const QList<QRegularExpression> &patterns,
                      const TreeScan &scan, const CheckContext &context, TreeHits &hits)
{
    const Result<QStringList> files = context.host.listFiles(folder, context.stop);
    if (!files)
        return std::unexpected(files.error());
    for (const QString &name : *files) {
        if (context.stop.stop_requested() || context.deadline.hasExpired())
            return failure(QCoreApplication::translate("checks", "stopped"));
        if ((!scan.files.isEmpty() && !matchesAny(scan.files, name)) || name.startsWith(".git/"_L1))
            continue;
        const Result<QByteArray> bytes =
            context.host.readFile(folder + u'/' + name, fileCap, context.stop);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (Result<void> done = scanFile(name, *bytes, patterns, scan.allow, context, hits); !done)
            return done;
    }
    return {};
}

} // namespace

CheckResult scanTrees(const CheckSpec &spec, const CheckContext &context, const TreeScan &scan)
{
    Observation sighting;
    sighting.expected = QCoreApplication::translate("checks", "no %1 below %2")
                            .arg(scan.patterns.join(", "_L1), scan.roots.join(", "_L1));
    QList<QRegularExpression> patterns;
    for (const QString &text : scan.patterns) {
        patterns.append(QRegularExpression(text));
        if (!patterns.last().isValid())
            return noAnswer(
                spec,
                QCoreApplication::translate("checks", "\"%1\" is no regular expression: %2")
                    .arg(text, patterns.last().errorString()),
                sighting);
    }
    TreeHits hits;
    QStringList empty;
    for (const QString &root : scan.roots) {
        const int before = hits.scanned;
        const Result<void> done = scanRoot(pathOf(context, root), patterns, scan, context, hits);
        if (!done)
            return noAnswer(spec, done.error(), sighting);
        if (hits.scanned == before)
            empty.append(root);
    }
    sighting.seen = QCoreApplication::translate("checks", "%1 hits in %2 files")
                        .arg(hits.count)
                        .arg(hits.scanned);
    QStringList kept {sighting.seen};
    for (const QString &root : scan.roots) {
        if (const auto commit = checkedOutCommit(pathOf(context, root), context))
            kept.append(u"%1: commit %2"_s.arg(root, *commit));
    }
    sighting.evidence = (kept + hits.lines).join(u'\n').toUtf8();
    if (hits.count == 0 && !empty.isEmpty())
        return noAnswer(spec,
                        QCoreApplication::translate(
                            "checks", "no file below %1 was looked at: that proves nothing")
                            .arg(empty.join(", "_L1)),
                        sighting);
    sighting.reason = hits.count == 0
        ? sighting.seen
        : QCoreApplication::translate("checks", "found, first in %1").arg(hits.lines.first());
    return answer(spec, hits.count == 0, sighting);
}
