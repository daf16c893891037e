// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/attachmentcheck.h"

#include "domain/digest.h"
#include "domain/event.h"
#include "record/evidencezip.h"
#include "record/recordnames.h"
#include "record/telling.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "TYPE BASE64" of each line that has one, wherever it stands there.
QSet<QString> keysIn(const QString &text)
{
    QSet<QString> keys;
    for (const QString &line : text.split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            if (words.at(i + 1).startsWith("AAAA"_L1))
                keys.insert(words.at(i) + u' ' + words.at(i + 1));
        }
    }
    return keys;
}

class AttachmentCheck
{
public:
    AttachmentCheck(const RecordBytes &record, const QString &folder)
        : m_record(record)
        , m_folder(folder)
    {
        for (const QByteArray &bytes : record.entries) {
            const Result<Entry> entry = readEntry(bytes);
            if (!entry)
                continue;
            if (const auto *opened = std::get_if<LaunchOpened>(&entry->event)) {
                m_opened = *opened;
                addKeys(opened->roster);
                m_keys += keysIn(opened->consoleKey);
            } else if (const auto *changed = std::get_if<RosterChanged>(&entry->event)) {
                addKeys(changed->roster);
            } else if (const auto *check = std::get_if<CheckFinished>(&entry->event)) {
                if (const QString &digest = check->result.evidence.sha256; isOfSomething(digest))
                    m_evidence.append({entry->seq, digest});
            }
        }
    }

    AttachmentReading read(const QList<AttachedFile> &files)
    {
        AttachmentReading reading;
        for (const QString &name : due()) {
            if (!std::ranges::contains(files, name, &AttachedFile::name)) {
                reading.fault = Telling::tr("the attached %1 is missing").arg(name);
                return reading;
            }
        }
        for (const AttachedFile &file : files) {
            const QString digest = sha256Hex(file.bytes);
            if (!fits(file, digest))
                reading.fault =
                    Telling::tr("the attached %1 is not what the record names").arg(file.name);
            else if (file.name == QLatin1StringView(RecordNames::evidenceZip))
                reading.fault = readZip(file.bytes, reading.remarks);
            if (!reading.fault.isEmpty())
                return reading;
            m_atHand.insert(digest);
        }
        if (const QString remark = missingEvidence(); !remark.isEmpty())
            reading.remarks.append(remark);
        return reading;
    }

private:
    /// Bytes that there are none of are not attached.
    static bool isOfSomething(const QString &digest)
    {
        static const QString ofNothing = sha256Hex({});
        return !digest.isEmpty() && !digest.endsWith(ofNothing);
    }

    /// What a printed record always brings.
    QStringList due() const
    {
        QStringList names;
        const auto add = [&names](const char *name) { names.append(QString::fromLatin1(name)); };
        for (const char *name : {RecordNames::head, RecordNames::headSignature,
                                 RecordNames::allowedSigners, RecordNames::script})
            add(name);
        if (isOfSomething(m_opened.checklist))
            add(RecordNames::runbook);
        if (isOfSomething(m_opened.plan))
            add(RecordNames::plan);
        if (!m_opened.roots.isEmpty())
            add(RecordNames::roots);
        return names;
    }

    bool fits(const AttachedFile &file, const QString &digest) const
    {
        const auto is = [&file](const char *name) { return file.name == QLatin1StringView(name); };
        const auto begins = [&file](const char *prefix) {
            return file.name.startsWith(QLatin1StringView(prefix));
        };
        if (is(RecordNames::record) || is(RecordNames::script))
            return true;
        if (is(RecordNames::head))
            return file.bytes == m_record.head;
        if (is(RecordNames::headSignature))
            return file.bytes == m_record.signature;
        if (is(RecordNames::runbook))
            return "sha256:"_L1 + digest == m_opened.checklist;
        if (is(RecordNames::plan))
            return "sha256:"_L1 + digest == m_opened.plan;
        if (is(RecordNames::roots))
            return file.bytes == m_opened.roots.join(u'\n').toUtf8();
        if (is(RecordNames::allowedSigners))
            return m_keys.contains(keysIn(QString::fromUtf8(file.bytes)));
        if (is(RecordNames::evidenceZip))
            return !zipName(file.bytes).isEmpty();
        if (begins(RecordNames::scriptPrefix))
            return std::ranges::contains(m_opened.scripts, digest, &ScriptDigest::sha256);
        if (begins(RecordNames::evidencePrefix))
            return file.name == QLatin1StringView(RecordNames::evidencePrefix) + digest
                && isNamed(digest);
        return false;
    }

    void addKeys(const QList<RosterEntry> &roster)
    {
        for (const RosterEntry &entry : roster) {
            for (const SigningKey &key : entry.keys)
                m_keys += keysIn(key.key);
        }
    }

    bool isNamed(const QString &digest) const
    {
        return std::ranges::any_of(m_record.entries, [name = digest.toLatin1()](const auto &entry) {
            return entry.contains(name);
        });
    }

    static QString zipDigest(const QByteArray &text)
    {
        return QString::fromUtf8(text).trimmed().section("  "_L1, 0, 0);
    }

    /// Empty where the line names no file that could stand beside the PDF.
    static QString zipName(const QByteArray &text)
    {
        const QString name = QString::fromUtf8(text).trimmed().section("  "_L1, 1);
        return zipDigest(text).size() != 64 || name.contains(u'/') ? QString() : name;
    }

    /// What is wrong with the ZIP beside the PDF; its evidence is at hand afterwards.
    QString readZip(const QByteArray &text, QStringList &remarks)
    {
        const QString name = zipName(text);
        QFile zip(QDir(m_folder).filePath(name));
        if (!zip.open(QIODevice::ReadOnly)) {
            remarks.append(
                Telling::tr("The evidence is in %1, which is not beside the PDF: it was not "
                            "compared.")
                    .arg(name));
            m_isZipAway = true;
            return {};
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!hash.addData(&zip) || QString::fromLatin1(hash.result().toHex()) != zipDigest(text))
            return Telling::tr("the evidence beside it is not the one it names");
        zip.close();
        const Result<QList<ZipMember>> members = zipMembers(zip.fileName());
        if (!members)
            return Telling::tr("the evidence beside it cannot be read: %1")
                .arg(members.error().message);
        for (const ZipMember &member : *members) {
            const bool fits =
                member.name == QLatin1StringView(RecordNames::evidencePrefix) + member.sha256
                && isNamed(member.sha256) && !m_packed.contains(member.sha256);
            if (!fits)
                return Telling::tr("the evidence beside it holds %1, which is not what the record "
                                   "names")
                    .arg(member.name);
            m_packed.insert(member.sha256);
        }
        return {};
    }

    QString missingEvidence() const
    {
        QSet<QString> missing;
        qint64 first = -1;
        for (const auto &[seq, digest] : m_evidence) {
            if (m_isZipAway || m_atHand.contains(digest) || m_packed.contains(digest))
                continue;
            missing.insert(digest);
            first = first < 0 ? seq : first;
        }
        return missing.isEmpty()
            ? QString()
            : Telling::tr("Pieces of evidence that entries name and that are not attached: %1, "
                          "the first by entry %2.")
                  .arg(missing.size())
                  .arg(first);
    }

    const RecordBytes &m_record;
    QString m_folder;
    LaunchOpened m_opened;
    QSet<QString> m_keys;
    /// What results of checks name, by entry.
    QList<std::pair<qint64, QString>> m_evidence;
    QSet<QString> m_atHand;
    QSet<QString> m_packed;
    bool m_isZipAway = false;
};

} // namespace

AttachmentReading readAttachments(const QList<AttachedFile> &files, const RecordBytes &record,
                                  const QString &folder)
{
    // What is wrong with the record itself is said by its own checks.
    if (record.entries.isEmpty())
        return {};
    return AttachmentCheck(record, folder).read(files);
}
