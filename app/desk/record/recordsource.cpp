// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/recordsource.h"

#include "domain/bytes.h"
#include "domain/digest.h"
#include "record/pdffiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct RecordSourceText
{
    Q_DECLARE_TR_FUNCTIONS(RecordSourceText)
};

} // namespace

static QString withoutPrefix(const QString &digest)
{
    return digest.startsWith("sha256:"_L1) ? digest.sliced(7) : digest;
}

BlobReader recordBlobs(const QString &path)
{
    const QFileInfo file(path);
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName();
    const auto attached = std::make_shared<QHash<QString, QByteArray>>();
    const QString pdf = path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? path : stem + u".pdf"_s;
    const bool isLaunch = path.endsWith(".launch"_L1);
    if (!isLaunch && QFileInfo::exists(pdf)) {
        if (const Result<QList<AttachedFile>> files = readAttachedFiles(pdf)) {
            for (const AttachedFile &each : *files)
                attached->insert(sha256Hex(each.bytes), each.bytes);
        }
    }
    const QString launch = isLaunch ? path : stem + u".launch"_s;
    return [attached, launch](const QString &sha256) -> Result<QByteArray> {
        const QString digest = withoutPrefix(sha256);
        const auto found = attached->constFind(digest);
        if (found != attached->constEnd())
            return *found;
        if (!QFileInfo::exists(launch))
            return failure(RecordSourceText::tr("the record does not hold it"), digest);
        const Result<QByteArray> stored = storedBlob(launch, SystemClock(), digest);
        if (stored && sha256Hex(*stored) != digest)
            return failure(RecordSourceText::tr("it has another digest"), digest);
        return stored;
    };
}

Result<QByteArray> recordDocument(const BlobReader &blobs, const QString &sha256,
                                  const QString &folderOfRecord, const QString &folderOfLaunch,
                                  const QStringList &names)
{
    const QString digest = withoutPrefix(sha256);
    if (const Result<QByteArray> held = blobs(digest))
        return held;
    for (const QString &folder : {folderOfRecord, folderOfLaunch}) {
        for (const QString &name : names) {
            QFile file(QDir(folder).filePath(name));
            if (folder.isEmpty() || name.isEmpty() || file.size() > 16_MiB
                || !file.open(QIODevice::ReadOnly))
                continue;
            QByteArray bytes = file.readAll();
            if (sha256Hex(bytes) == digest)
                return bytes;
        }
    }
    return failure(RecordSourceText::tr("no file with the digest %1 is here").arg(digest),
                   names.value(0));
}

namespace {

/// "enable-tls" -> "Enable tls": the best that an id tells.
QString titleOfSlug(const QString &slug)
{
    QString title = QString(slug).replace(u'-', u' ');
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

class EntryOutline
{
public:
    void addItem(const ItemId &id)
    {
        if (!isNew(id))
            return;
        section(id, PhaseKind::Checklist)
            .items.append({.id = id, .title = titleOfSlug(id.value.section(u'/', -1))});
    }

    void addStep(const ItemId &id, const QString &command)
    {
        if (!isNew(id))
            return;
        Section &home = section(id, PhaseKind::Procedure);
        Step step {.id = id,
                   .number = int(home.steps.size()) + 1,
                   .title = titleOfSlug(id.value.section(u'/', -1))};
        if (!command.isEmpty())
            step.commands.append({.language = u"bash"_s, .text = command});
        home.steps.append(step);
    }

    Runbook runbook;

private:
    bool isNew(const ItemId &id)
    {
        if (id.isEmpty() || m_seen.contains(id))
            return false;
        m_seen.insert(id);
        return true;
    }

    Section &section(const ItemId &id, PhaseKind kind)
    {
        const QString phaseSlug = id.value.section(u'/', 0, 0);
        auto phase = std::ranges::find(runbook.phases, PhaseId(phaseSlug), &Phase::id);
        if (phase == runbook.phases.end()) {
            runbook.phases.append(
                {.id = PhaseId(phaseSlug), .title = titleOfSlug(phaseSlug), .kind = kind});
            phase = runbook.phases.end() - 1;
        }
        const ItemId home(id.value.section(u'/', 0, -2));
        auto section = std::ranges::find(phase->sections, home, &Section::id);
        if (section == phase->sections.end()) {
            phase->sections.append({.id = home,
                                    .title = titleOfSlug(home.value.section(u'/', -1)),
                                    .level = int(home.value.count(u'/')) + 2});
            section = phase->sections.end() - 1;
        }
        return *section;
    }

    QSet<ItemId> m_seen;
};

} // namespace

Runbook runbookOfEntries(const QList<Entry> &entries)
{
    EntryOutline outline;
    for (const Entry &entry : entries) {
        std::visit(
            [&]<typename E>(const E &event) {
                if constexpr (std::is_same_v<E, CheckFinished>)
                    outline.addItem(event.result.item);
                else if constexpr (requires { event.item; })
                    outline.addItem(event.item);
                else if constexpr (std::is_same_v<E, StepStarted>)
                    outline.addStep(event.step, event.command);
                else if constexpr (requires { event.step; })
                    outline.addStep(event.step, {});
                else if constexpr (std::is_same_v<E, LaunchOpened>)
                    outline.runbook.title = event.title;
            },
            entry.event);
    }
    return outline.runbook;
}
