// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/filefacts.h"
#include "checks/parameters.h"
#include "checks/treescan.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

/// In the largest unit that leaves a number of at least two.
static QString ageWords(qint64 seconds)
{
    constexpr qint64 day = 86400;
    constexpr qint64 hour = 3600;
    constexpr qint64 minute = 60;
    if (seconds >= 2 * day)
        return QCoreApplication::translate("checks", "%1 days").arg(seconds / day);
    if (seconds >= 2 * hour)
        return QCoreApplication::translate("checks", "%1 hours").arg(seconds / hour);
    if (seconds >= 2 * minute)
        return QCoreApplication::translate("checks", "%1 minutes").arg(seconds / minute);
    return QCoreApplication::translate("checks", "%1 s").arg(seconds);
}

namespace {

/// Where the folder is missing as well, the absence of a file says nothing.
CheckResult judgeAbsentFile(const CheckSpec &spec, const CheckContext &context, const QString &path,
                            bool wanted, Observation sighting)
{
    sighting.seen = QCoreApplication::translate("checks", "%1 does not exist").arg(path);
    if (!wanted) {
        const Result<FileFacts> folder = statFile(context, QFileInfo(path).path());
        if (!folder || !folder->exists)
            return noAnswer(
                spec,
                QCoreApplication::translate("checks", "not even the folder of %1 exists").arg(path),
                sighting);
    }
    sighting.reason = sighting.seen;
    sighting.evidence = sighting.seen.toUtf8();
    return answer(spec, !wanted, sighting);
}

CheckResult judgeOneFile(const CheckSpec &spec, const CheckContext &context)
{
    const QString path = pathOf(context, textOf(spec.with["path"_L1]));
    const QString exists =
        spec.with.contains("exists"_L1) ? textOf(spec.with["exists"_L1]) : u"true"_s;
    Observation sighting;
    sighting.expected = exists == "false"_L1
        ? QCoreApplication::translate("checks", "%1 does not exist").arg(path)
        : QCoreApplication::translate("checks", "%1 exists").arg(path);
    const Result<FileFacts> facts = statFile(context, path);
    if (!facts)
        return noAnswer(spec, facts.error(), sighting);
    if (!facts->exists)
        return judgeAbsentFile(spec, context, path, exists != "false"_L1, sighting);
    QStringList seen {
        QCoreApplication::translate("checks", "%1: %2 bytes, changed %3")
            .arg(path)
            .arg(facts->size)
            .arg(toUtcText(QDateTime::fromSecsSinceEpoch(facts->modified, QTimeZone::UTC)))};
    QStringList wrong;
    if (exists == "false"_L1)
        wrong.append(QCoreApplication::translate("checks", "the file exists"));
    if (const QString minimum = textOf(spec.with["minSize"_L1]); !minimum.isEmpty()) {
        bool good = false;
        const qint64 bytes = minimum.toLongLong(&good);
        if (!good)
            return noAnswer(
                spec,
                QCoreApplication::translate("checks", "\"%1\" is no number of bytes").arg(minimum),
                sighting);
        sighting.expected +=
            QCoreApplication::translate("checks", ", at least %1 bytes").arg(bytes);
        if (facts->size < bytes)
            wrong.append(QCoreApplication::translate("checks", "it has %1 bytes").arg(facts->size));
    }
    if (const QString maximum = textOf(spec.with["maxAge"_L1]); !maximum.isEmpty()) {
        const auto age = durationOf(maximum);
        if (!age)
            return noAnswer(
                spec, QCoreApplication::translate("checks", "\"%1\" is no duration").arg(maximum),
                sighting);
        sighting.expected += QCoreApplication::translate("checks", ", at most %1 old").arg(maximum);
        // By the clock of the machine that it lies on.
        const Result<qint64> now = hostSeconds(context);
        if (!now)
            return noAnswer(spec, now.error(), sighting);
        const qint64 old = *now - facts->modified;
        if (old > age->count())
            wrong.append(
                QCoreApplication::translate("checks", "it is %1 old").arg(moving(ageWords(old))));
        if (old < -60)
            return noAnswer(spec,
                            QCoreApplication::translate(
                                "checks", "the file comes from the future: one clock is wrong"),
                            sighting);
    }
    if (const QString digest = textOf(spec.with["sha256"_L1]); !digest.isEmpty()) {
        sighting.expected += u", SHA-256 "_s + digest;
        const auto sum = askHost(context, {u"sha256sum"_s, u"-b"_s, u"--"_s, path});
        if (!sum || !sum->succeeded())
            return noAnswer(spec, sum ? QString::fromUtf8(sum->output) : sum.error().text(),
                            sighting);
        QByteArray now = sum->output;
        if (now.startsWith('\\'))
            now.remove(0, 1);
        now = now.first(std::min<qsizetype>(64, now.size()));
        seen.append(u"SHA-256 "_s + QString::fromLatin1(now));
        if (QString::fromLatin1(now).compare(digest, Qt::CaseInsensitive) != 0)
            wrong.append(QCoreApplication::translate("checks", "its digest is another"));
    }
    const QStringList contains = textsOf(spec.with["contains"_L1]);
    const QStringList notContains = textsOf(spec.with["notContains"_L1]);
    if (!contains.isEmpty() || !notContains.isEmpty()) {
        const Result<QByteArray> bytes = context.host.readFile(path, fileCap, context.stop);
        if (!bytes)
            return noAnswer(spec, bytes.error(), sighting);
        for (const QString &text : contains) {
            sighting.expected += QCoreApplication::translate("checks", ", with \"%1\"").arg(text);
            if (!bytes->contains(text.toUtf8()))
                wrong.append(QCoreApplication::translate("checks", "\"%1\" is missing").arg(text));
        }
        for (const QString &text : notContains) {
            sighting.expected +=
                QCoreApplication::translate("checks", ", without \"%1\"").arg(text);
            if (bytes->contains(text.toUtf8()))
                wrong.append(
                    QCoreApplication::translate("checks", "\"%1\" stands in it").arg(text));
        }
        if (bytes->isEmpty())
            return noAnswer(spec,
                            QCoreApplication::translate(
                                "checks", "the file is empty: its content proves nothing"),
                            sighting);
    }
    sighting.seen = seen.join(", "_L1);
    sighting.evidence = seen.join(u'\n').toUtf8();
    sighting.reason = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "the file is as it should be")
        : wrong.join("; "_L1);
    return answer(spec, wrong.isEmpty(), sighting);
}

} // namespace

/// {path: FILE, exists: true|false, sha256: HEX, contains: TEXT.., notContains: TEXT.., minSize:
/// BYTES, maxAge: 26h}: the file is as said. {tree: FOLDER, notMatches: REGEX, files: GLOB..,
/// allow: GLOB|FILE:LINE..}: the pattern stands nowhere.
static CheckResult runFileCheck(const CheckSpec &spec, const CheckContext &context)
{
    const bool tree = spec.with.contains("tree"_L1);
    for (const QString &name :
         tree ? QStringList {u"tree"_s, u"notMatches"_s} : QStringList {u"path"_s}) {
        if (isBlank(spec.with[name]))
            return blank(spec, name);
    }
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const QStringList other = tree
        ? QStringList {u"path"_s,        u"exists"_s,  u"sha256"_s, u"contains"_s,
                       u"notContains"_s, u"minSize"_s, u"maxAge"_s}
        : QStringList {u"notMatches"_s, u"files"_s, u"allow"_s};
    for (const QString &name : other) {
        if (spec.with.contains(name))
            return noAnswer(spec,
                            QCoreApplication::translate("checks", "\"%1\" does not go with \"%2\"")
                                .arg(name, tree ? u"tree"_s : u"path"_s));
    }
    if (!tree)
        return judgeOneFile(spec, context);
    return scanTrees(spec, context,
                     {.roots = textsOf(spec.with["tree"_L1]),
                      .patterns = textsOf(spec.with["notMatches"_L1]),
                      .files = textsOf(spec.with["files"_L1]),
                      .allow = textsOf(spec.with["allow"_L1])});
}

CheckKind fileKind()
{
    return {u"file"_s,
            QT_TRANSLATE_NOOP("checks", "a file, or a tree of files, is as it should be"),
            1,
            {u"path"_s, u"exists"_s, u"sha256"_s, u"contains"_s, u"notContains"_s, u"minSize"_s,
             u"maxAge"_s, u"tree"_s, u"notMatches"_s, u"files"_s, u"allow"_s},
            runFileCheck};
}
