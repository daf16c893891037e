// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/filefacts.h"
#include "checks/objectstorage.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct BackupFile
{
    qint64 age = 0;
    qint64 size = 0;
    QString name;
};

/// Youngest first.
Result<QList<BackupFile>> listBackups(const CheckContext &context, const QString &folder,
                                      const QString &glob, QByteArray &evidence)
{
    const auto listed = askHost(context,
                                {u"find"_s, u"-L"_s, folder, u"-maxdepth"_s, u"1"_s, u"-type"_s,
                                 u"f"_s, u"-name"_s, glob, u"-printf"_s, u"%T@ %s %f\\n"_s});
    if (!listed)
        return std::unexpected(listed.error());
    evidence = listed->output;
    if (!listed->succeeded() || listed->outputSize != listed->output.size())
        return failure(QCoreApplication::translate("checks", "the folder cannot be listed"),
                       folder);
    const Result<qint64> now = hostSeconds(context);
    if (!now)
        return std::unexpected(now.error());
    QList<BackupFile> files;
    for (const QString &line : QString::fromUtf8(listed->output).split(u'\n', Qt::SkipEmptyParts))
        files.append({*now - qint64(line.section(u' ', 0, 0).toDouble()),
                      line.section(u' ', 1, 1).toLongLong(), line.section(u' ', 2)});
    std::ranges::sort(files, {}, &BackupFile::age);
    return files;
}

/// The same, of an object storage.
Result<QList<BackupFile>> listStoredBackups(const CheckContext &context, const QJsonObject &with,
                                            Observation &sighting)
{
    const Result<StoragePlace> place = storagePlaceOf(with, context);
    if (!place)
        return std::unexpected(place.error());
    sighting.vantage = webVantage(context, place->endpoint);
    const auto objects = listObjects(*place, textOf(with["prefix"_L1]), context);
    if (!objects)
        return std::unexpected(objects.error());
    QList<BackupFile> files;
    for (const StoredObject &object : *objects) {
        sighting.evidence +=
            u"%1 s old, %2 bytes: %3\n"_s.arg(object.age).arg(object.size).arg(object.key).toUtf8();
        files.append({object.age, object.size, object.key});
    }
    std::ranges::sort(files, {}, &BackupFile::age);
    return files;
}

qint64 medianSize(const QList<BackupFile> &files, qint64 within)
{
    QList<qint64> sizes;
    for (const BackupFile &file : files) {
        if (file.age <= within)
            sizes.append(file.size);
    }
    std::ranges::sort(sizes);
    return sizes.isEmpty() ? 0 : sizes[sizes.size() / 2];
}

} // namespace

/// {folder: PATH, files: GLOB, list: [ARG..]} or {target: NAME | url: https://KEYID@HOST, bucket:
/// NAME, region: auto, secret: NAME, ca: FILE, prefix: TEXT}, maxAge: 26h, minShare: "0.5",
/// minCount: 7: the newest backup of the folder or bucket is young and not much smaller than the
/// median of a week, so many were made in eight days, and the command (with {} for the newest, a
/// file or the key of an object) can list it. Where no command is given that is a warning: an
/// archive that nobody could read looks the same.
static CheckResult runBackupCheck(const CheckSpec &spec, const CheckContext &context)
{
    const bool stored = !spec.with.contains("folder"_L1)
        && (spec.with.contains("target"_L1) || spec.with.contains("url"_L1));
    if (!stored && isBlank(spec.with["folder"_L1]))
        return blank(spec, u"folder"_s);
    if (const auto name = stored ? storageBlank(spec.with, context) : std::nullopt)
        return blank(spec, *name);
    QJsonObject given = spec.with;
    // {} stands for the newest file.
    given.remove("list"_L1);
    if (const auto name = findBlank(given))
        return blank(spec, *name);
    const QString folder = pathOf(context, textOf(spec.with["folder"_L1]));
    const auto age = durationOf(spec.with["maxAge"_L1].toString(u"26h"_s));
    bool isShare = false;
    const double share = spec.with["minShare"_L1].toString(u"0.5"_s).toDouble(&isShare);
    const int count =
        spec.with.contains("minCount"_L1) ? textOf(spec.with["minCount"_L1]).toInt() : 7;
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "a backup at most %1 old, %2 in 8 days, none shrunk")
            .arg(spec.with["maxAge"_L1].toString(u"26h"_s))
            .arg(count);
    if (!age || !isShare || !(share >= 0) || count < 1)
        return noAnswer(spec,
                        QCoreApplication::translate(
                            "checks", "\"maxAge\", \"minShare\" or \"minCount\" is no such value"),
                        sighting);
    const auto files = stored
        ? listStoredBackups(context, spec.with, sighting)
        : listBackups(context, folder, spec.with["files"_L1].toString(u"*"_s), sighting.evidence);
    if (!files)
        return noAnswer(spec, files.error(), sighting);
    if (files->isEmpty())
        return noAnswer(
            spec,
            QCoreApplication::translate("checks", "no file was looked at: that proves nothing"),
            sighting);
    const BackupFile newest = files->first();
    const qint64 day = 86400;
    const auto recent = std::ranges::count_if(
        *files, [day](const BackupFile &file) { return file.age <= 8 * day && file.size > 0; });
    const qint64 median = medianSize(*files, 7 * day);
    sighting.seen = QCoreApplication::translate(
                        "checks", "%1: %2 bytes, %3 h old; %4 in 8 days, median %5 bytes")
                        .arg(moving(newest.name), moving(newest.size), moving(newest.age / 3600))
                        .arg(recent)
                        .arg(moving(median));
    QStringList wrong;
    if (newest.age > age->count())
        wrong.append(QCoreApplication::translate("checks", "the newest is %1 h old")
                         .arg(moving(newest.age / 3600)));
    if (newest.age < -300)
        return noAnswer(
            spec, QCoreApplication::translate("checks", "%1 is from the future").arg(newest.name),
            sighting);
    if (newest.size == 0)
        wrong.append(QCoreApplication::translate("checks", "the newest is empty"));
    else if (double(newest.size) < share * double(median))
        wrong.append(
            QCoreApplication::translate("checks", "the newest has %1 bytes, the median is %2")
                .arg(moving(newest.size), moving(median)));
    if (recent < count)
        wrong.append(QCoreApplication::translate("checks", "only %1 in 8 days").arg(recent));
    if (spec.with.contains("list"_L1)) {
        QStringList argv = textsOf(spec.with["list"_L1]);
        argv.replaceInStrings(u"{}"_s, stored ? newest.name : folder + u'/' + newest.name);
        const auto listed = askHost(context, argv);
        if (!listed)
            return noAnswer(spec, listed.error(), sighting);
        sighting.evidence += listed->output;
        if (!listed->succeeded() || listed->outputSize == 0)
            wrong.append(QCoreApplication::translate("checks", "%1 cannot be listed")
                             .arg(moving(newest.name)));
    }
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.join("; "_L1);
    if (wrong.isEmpty() && !spec.with.contains("list"_L1)) {
        sighting.reason = QCoreApplication::translate(
            "checks", "young, whole and regular; that the newest can be read was not tried");
        sighting.advice = QCoreApplication::translate(
            "checks", "Name in the plan a command that lists it: \"list\".");
        return warning(spec, sighting);
    }
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind backupKind()
{
    return {u"backup"_s,
            QT_TRANSLATE_NOOP("checks", "backups are young, whole and regular"),
            2,
            {u"folder"_s, u"files"_s, u"target"_s, u"url"_s, u"bucket"_s, u"region"_s, u"secret"_s,
             u"ca"_s, u"prefix"_s, u"maxAge"_s, u"minShare"_s, u"minCount"_s, u"list"_s},
            runBackupCheck};
}
