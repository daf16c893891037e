// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/runbookreader.h"

#include "domain/bytes.h"
#include "domain/digest.h"
#include "runbook/caps.h"
#include "runbook/contentreader.h"
#include "runbook/helpreader.h"
#include "runbook/metadatareader.h"
#include "runbook/phasekind.h"
#include "runbook/phases.h"
#include "runbook/remarks.h"
#include "runbook/sourcetext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <future>

using namespace Qt::StringLiterals;

namespace {

class RunbookBuilder
{
public:
    RunbookBuilder(const Markdown &document, Runbook &runbook)
        : m_document(document)
        , m_outline(document)
        , m_content(document)
        , m_runbook(runbook)
    {
    }

    /// The line where there are too many items; 0 where there are not.
    int build()
    {
        readTitle();
        m_runbook.summary = readSummary(m_document, m_outline);
        m_runbook.metadata += readMetadata(m_document, m_outline);
        for (const PhasePlace &place : findPhases(m_outline)) {
            readPhase(place);
            if (m_content.count() > Caps::items)
                return std::max(1, m_outline.part(place.part).line);
        }
        m_runbook.remarks = readRemarks(m_document, m_outline, m_runbook);
        return 0;
    }

private:
    void readTitle()
    {
        if (m_outline.titlePart() >= 0)
            m_runbook.title = m_outline.part(m_outline.titlePart()).title;
        for (const MetadataField &field : std::as_const(m_runbook.metadata)) {
            if (field.key == u"title")
                m_runbook.title = field.value;
        }
        if (m_runbook.title.isEmpty())
            m_runbook.title = QFileInfo(m_runbook.path).completeBaseName();
    }

    void readPhase(const PhasePlace &place)
    {
        const Part &part = m_outline.part(place.part);
        Phase phase;
        phase.title = place.part == 0 ? m_runbook.title : part.title;
        phase.id = PhaseId(m_phaseIds.unique(slugOr(phase.title, u"phase"_s)));
        phase.kind = place.kind;
        phase.offset = part.offset;
        phase.line = part.line;

        m_afterLaunch = place.kind == PhaseKind::PostLaunch
            || (place.kind == PhaseKind::Procedure && phase.offset && phase.offset->count() > 0);
        Section own = sectionOf(part, phase.title, phase.id.value, place.kind, phase.id.value);
        if (part.hasWork() || place.sections.empty()) {
            m_sectionIds.unique(own.id.value);
            phase.sections.append(std::move(own));
        }
        for (const int index : place.sections) {
            const Part &below = m_outline.part(index);
            const QString path = phase.id.value + u'/' + pathBelow(index, place.part);
            phase.sections.append(
                sectionOf(below, below.title, path, place.kind, m_sectionIds.unique(path)));
        }
        m_runbook.phases.append(std::move(phase));
    }

    Section sectionOf(const Part &part, const QString &title, const QString &path, PhaseKind kind,
                      const QString &id)
    {
        Section section;
        section.id = ItemId(id);
        section.title = title;
        section.level = part.level;
        section.offset = part.offset;
        section.critical = saysCriticalTitle(title) || standsBelowCritical(part);
        section.line = part.line;
        if (kind == PhaseKind::Troubleshooting)
            readGuide(m_document, part, m_runbook.guides);
        else if (kind == PhaseKind::Contacts)
            readContacts(m_document, part, title, m_runbook.contacts);
        else if (kind != PhaseKind::SignOff || !part.hasSignOff)
            m_content.read(part, path, section, m_afterLaunch);
        if (kind == PhaseKind::Rollback && phaseKindInWords(title) == PhaseKind::Contacts)
            readContacts(m_document, part, title, m_runbook.rollbackContacts);
        if (kind == PhaseKind::Reference)
            readReferences(m_document, part, title, m_runbook.references);
        if (namesTriggers(title) || kind == PhaseKind::Rollback)
            readTriggers(m_document, part, !namesTriggers(title), m_runbook.rollbackTriggers);
        readRoles(m_document, part, kind == PhaseKind::SignOff, m_runbook.roles);
        return section;
    }

    static bool saysCriticalTitle(const QString &title)
    {
        return title.contains(u"critical"_s, Qt::CaseInsensitive);
    }

    /// A heading above it says so; the document's title speaks of the whole.
    bool standsBelowCritical(const Part &part) const
    {
        for (int i = part.parent; i > 0 && i != m_outline.titlePart();
             i = m_outline.part(i).parent) {
            if (saysCriticalTitle(m_outline.part(i).title))
                return true;
        }
        return false;
    }

    /// The slugs of the headings from below `above` down to `index`.
    QString pathBelow(int index, int above) const
    {
        QStringList slugs;
        for (int i = index; i > 0 && i != above; i = m_outline.part(i).parent)
            slugs.prepend(slugOr(m_outline.part(i).title, u"section"_s));
        return slugs.join(u'/');
    }

    const Markdown &m_document;
    Outline m_outline;
    ContentReader m_content;
    Runbook &m_runbook;
    /// The phase that is being read comes after T-0.
    bool m_afterLaunch = false;
    UniqueIds m_phaseIds;
    UniqueIds m_sectionIds;
};

/// The line of the box after the first `count`.
int lineOfTask(const Markdown &document, int count)
{
    for (const MarkdownBlock &block : document.blocks()) {
        if (block.task && count-- == 0)
            return block.line;
    }
    return 1;
}

} // namespace

Result<Runbook> parseRunbook(const QByteArray &bytes, const QString &path)
{
    // Hashing a large document takes a good part of the time that reading it takes.
    constexpr qsizetype worthAThread = 256_KiB;
    std::future<QString> digest = std::async(
        bytes.size() > worthAThread && bytes.size() <= Caps::fileBytes ? std::launch::async
                                                                       : std::launch::deferred,
        sha256Hex, bytes);
    const auto source = readSourceText(bytes, path);
    if (!source)
        return std::unexpected(source.error());
    const auto document = Markdown::parse(source->body, source->firstLine, path);
    if (!document)
        return std::unexpected(document.error());

    Runbook runbook;
    runbook.path = path;
    runbook.bytes = bytes;
    runbook.encoding = source->encoding;
    runbook.metadata = source->frontMatter;
    runbook.repaired = document->repaired();
    runbook.counts = document->counts();
    const int tooMany = runbook.counts.tasks > Caps::items
        ? lineOfTask(*document, Caps::items)
        : RunbookBuilder(*document, runbook).build();
    if (tooMany > 0) {
        return failure(
            QCoreApplication::translate("RunbookReader", "the document has more than %1 items")
                .arg(Caps::items),
            u"%1:%2"_s.arg(path).arg(tooMany));
    }
    runbook.sha256 = digest.get();
    return runbook;
}

Result<QByteArray> readRunbookFile(const QString &path)
{
    return readCapped(path, Caps::fileBytes);
}

Result<Runbook> readRunbook(const QString &path)
{
    return readRunbookFile(path).and_then(
        [&path](const QByteArray &bytes) { return parseRunbook(bytes, path); });
}

void bindChecks(Runbook &runbook, const Plan &plan)
{
    for (Phase &phase : runbook.phases) {
        for (Section &section : phase.sections) {
            for (ChecklistItem &item : section.items) {
                const auto found = plan.checks.constFind(item.id);
                item.check = found == plan.checks.constEnd() ? QString() : found->kind;
            }
        }
    }
}
