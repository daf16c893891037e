// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/exporter.h"

#include "record/telling.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

Result<QStringList> exportLaunch(const QString &launchFile, std::shared_ptr<const Runbook> runbook,
                                 std::shared_ptr<const Plan> plan, const QString &format,
                                 const QString &path, const ExportWishes &wishes)
{
    const Result<Exporter> found = exporter(format);
    if (!found)
        return std::unexpected(found.error());
    const Result<LaunchRecord> record = freezeFile(launchFile, std::move(runbook), std::move(plan));
    if (!record)
        return std::unexpected(record.error());
    ExportWishes named = wishes;
    named.stem = QFileInfo(path).completeBaseName();
    const Result<Exported> made = found->make(*record, named);
    if (!made)
        return std::unexpected(made.error());
    QStringList written;
    const auto undo = [&written](const Error &error) {
        for (const QString &file : std::as_const(written))
            QFile::remove(file);
        return std::unexpected(error);
    };
    for (const Companion &companion : made->beside) {
        const QString file = QFileInfo(path).absoluteDir().filePath(companion.name);
        if (const Result<void> done = writeWhole(file, companion.bytes); !done)
            return undo(done.error());
        written.append(file);
    }
    if (const Result<void> done = writeWhole(path, made->bytes); !done)
        return undo(done.error());
    return made->lacks;
}
