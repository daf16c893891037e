// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recordfiles.h"

#include "domain/digest.h"
#include "record/evidencezip.h"
#include "record/recordnames.h"
#include "record/telling.h"
#include "signoff/allowedsigners.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <numeric>

using namespace Qt::StringLiterals;

static QByteArray verifyScript()
{
    QFile file(u":/record/verify.sh"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString named(const char *name)
{
    return QString::fromLatin1(name);
}

static QString bare(QString digest)
{
    return digest.startsWith("sha256:"_L1) ? digest.sliced(7) : digest;
}

static QList<DatedRoster> rostersOf(const QList<Entry> &entries)
{
    QList<DatedRoster> rosters;
    for (const Entry &entry : entries) {
        if (const auto *opened = std::get_if<LaunchOpened>(&entry.event))
            rosters.append({{}, opened->roster});
        else if (const auto *changed = std::get_if<RosterChanged>(&entry.event))
            rosters.append({entry.time, changed->roster});
    }
    return rosters;
}

static QList<Attachment> documentFiles(const LaunchRecord &record)
{
    QList<Attachment> files {
        {named(RecordNames::record), u"application/jsonl"_s,
         Telling::tr("The record, one entry a line"), toJsonLines(record.bytes()), u"Source"_s},
        {named(RecordNames::head), u"application/json"_s, Telling::tr("What the console signed"),
         record.head, u"Data"_s},
        {named(RecordNames::headSignature), u"text/plain"_s, Telling::tr("The console's signature"),
         record.headSignature, u"Data"_s},
        {named(RecordNames::allowedSigners), u"text/plain"_s,
         Telling::tr("Who may sign, as the record says"),
         allowedSignersOfAll(rostersOf(record.entries))
             + allowedConsoleLine(record.opened().consoleKey),
         u"Supplement"_s},
        {named(RecordNames::script), u"application/x-sh"_s,
         Telling::tr("Verifies the record with stock tools"), verifyScript(), u"Supplement"_s},
    };
    if (!record.opened().roots.isEmpty())
        files.append({named(RecordNames::roots), u"application/x-pem-file"_s,
                      Telling::tr("Roots of the time authorities, as the record says"),
                      record.opened().roots.join(u'\n').toUtf8(), u"Supplement"_s});
    if (!record.runbookBytes.isEmpty())
        files.append({named(RecordNames::runbook), u"text/markdown"_s,
                      Telling::tr("The runbook as it was frozen"), record.runbookBytes,
                      u"Supplement"_s});
    if (!record.planBytes.isEmpty())
        files.append({named(RecordNames::plan), u"application/yaml"_s,
                      Telling::tr("The plan as it was frozen"), record.planBytes, u"Supplement"_s});
    return files;
}

namespace {

/// Reads what the ledger holds by digest; what cannot be read is named, not fatal.
class HeldFiles
{
public:
    HeldFiles(const LaunchRecord &record, RecordFiles &files)
        : m_record(record)
        , m_files(files)
    {
        for (const BlobSize &blob : record.held)
            m_sizes.insert(blob.sha256, blob.size);
        m_taken = {bare(record.opened().checklist), bare(record.opened().plan)};
    }

    void addScripts()
    {
        for (const ScriptDigest &script : m_record.opened().scripts) {
            if (!m_sizes.contains(script.sha256) || m_taken.contains(script.sha256))
                continue;
            m_taken.insert(script.sha256);
            const QString name = named(RecordNames::scriptPrefix) + script.sha256.first(12) + u'-'
                + QFileInfo(script.path).fileName();
            if (const std::optional<QByteArray> bytes = read(script.sha256))
                m_files.attached.append({name, u"text/plain"_s,
                                         Telling::tr("The script %1").arg(script.path), *bytes,
                                         u"Supplement"_s});
        }
    }

    Result<void> addEvidence(const QString &stem, qint64 most)
    {
        QStringList digests;
        qint64 total = 0;
        for (auto it = m_sizes.begin(); it != m_sizes.end(); ++it) {
            if (m_taken.contains(it.key()))
                continue;
            digests.append(it.key());
            total += it.value();
        }
        if (total > most)
            return addZip(digests, stem);
        for (const QString &digest : std::as_const(digests)) {
            if (const std::optional<QByteArray> bytes = read(digest))
                m_files.attached.append({named(RecordNames::evidencePrefix) + digest,
                                         u"application/octet-stream"_s, Telling::tr("Evidence"),
                                         *bytes, u"Data"_s});
        }
        return {};
    }

private:
    std::optional<QByteArray> read(const QString &digest)
    {
        Result<QByteArray> bytes = m_record.blob(digest);
        if (bytes)
            return std::move(*bytes);
        m_files.lacks.append(bytes.error().message);
        return std::nullopt;
    }

    Result<void> addZip(const QStringList &digests, const QString &stem)
    {
        EvidenceZip zip(m_record.now);
        for (const QString &digest : digests) {
            const std::optional<QByteArray> bytes = read(digest);
            if (!bytes)
                continue;
            const QString name = named(RecordNames::evidencePrefix) + digest;
            if (const Result<void> added = zip.add(name, *bytes); !added)
                return added;
        }
        const Result<QByteArray> packed = zip.finish();
        if (!packed)
            return std::unexpected(packed.error());
        const QString name = stem + u"-evidence.zip"_s;
        const QByteArray digest = sha256Hex(*packed).toLatin1();
        m_files.beside.append({name, *packed});
        m_files.attached.append({named(RecordNames::evidenceZip), u"text/plain"_s,
                                 Telling::tr("The digest of the evidence, which goes beside it"),
                                 digest + "  " + name.toUtf8() + '\n', u"Data"_s});
        return {};
    }

    const LaunchRecord &m_record;
    RecordFiles &m_files;
    QMap<QString, qint64> m_sizes;
    QSet<QString> m_taken;
};

} // namespace

Result<RecordFiles> recordFiles(const LaunchRecord &record, const QString &stem, qint64 most)
{
    RecordFiles files;
    files.attached = documentFiles(record);
    if (!record.blob)
        return files;
    HeldFiles held(record, files);
    held.addScripts();
    if (const Result<void> added = held.addEvidence(stem, most); !added)
        return std::unexpected(added.error());
    return files;
}
