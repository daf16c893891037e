// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/exporter.h"

#include "record/telling.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

#define EXPORTER(name) Exporter name##Exporter();
#include "record/exporters/exporters.def"
#undef EXPORTER

QList<Exporter> exporters()
{
    return {
#define EXPORTER(name) name##Exporter(),
#include "record/exporters/exporters.def"
#undef EXPORTER
    };
}

Result<Exporter> exporter(const QString &name)
{
    const QList<Exporter> all = exporters();
    const auto found = std::ranges::find(all, name, &Exporter::name);
    if (found != all.end())
        return *found;
    QStringList names;
    for (const Exporter &known : all)
        names.append(known.name);
    return failure(Telling::tr("there is no format \"%1\"; there are %2")
                       .arg(name, names.join(QStringLiteral(", "))));
}

/// Whether the bytes there have this digest, "sha256:…".
static bool holds(const QString &path, const QString &digest)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && hash.addData(&file)
        && digest == "sha256:"_L1 + QLatin1StringView(hash.result().toHex());
}

Result<QStringList> exportLaunch(const QString &launchFile, std::shared_ptr<const Runbook> runbook,
                                 std::shared_ptr<const Plan> plan, const QString &format,
                                 const QString &path, const ExportWishes &wishes)
{
    const Result<Exporter> found = exporter(format);
    if (!found)
        return std::unexpected(found.error());
    QStringList sources;
    if (plan)
        sources.append(plan->path);
    const Result<LaunchRecord> record = freezeFile(launchFile, std::move(runbook), std::move(plan));
    if (!record)
        return std::unexpected(record.error());
    const LaunchOpened &opened = record->state.opened();
    if (!opened.document.isEmpty())
        sources.append(QDir(opened.folder).filePath(opened.document));
    // A launch that was opened from its file does not know where its plan stood.
    if (holds(path, opened.plan))
        sources.append(path);
    if (const Result<void> free = mayBeReplaced(path, sources); !free)
        return std::unexpected(free.error());
    ExportWishes named = wishes;
    named.stem = QFileInfo(path).completeBaseName();
    const Result<Exported> made = found->make(*record, named);
    if (!made)
        return std::unexpected(made.error());
    QList<Companion> files;
    for (const Companion &companion : made->beside)
        files.append({QFileInfo(path).absoluteDir().filePath(companion.name), companion.bytes});
    files.append({path, made->bytes});
    if (const Result<void> written = writeWhole(files); !written)
        return std::unexpected(written.error());
    return made->lacks;
}
