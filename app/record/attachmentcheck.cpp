// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/attachmentcheck.h"

#include "domain/event.h"
#include "record/recordnames.h"
#include "record/telling.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

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
            }
        }
    }

    bool fits(const AttachedFile &file) const
    {
        const auto is = [&file](const char *name) { return file.name == QLatin1StringView(name); };
        const auto begins = [&file](const char *prefix) {
            return file.name.startsWith(QLatin1StringView(prefix));
        };
        const QString digest = sha256Of(file.bytes);
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
            return zipFits(file.bytes);
        if (begins(RecordNames::scriptPrefix))
            return std::ranges::contains(m_opened.scripts, digest, &ScriptDigest::sha256);
        if (begins(RecordNames::evidencePrefix))
            return file.name.endsWith(digest) && isNamed(digest);
        return false;
    }

private:
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

    /// Where it is not beside the PDF there is nothing to compare.
    bool zipFits(const QByteArray &text) const
    {
        const QString line = QString::fromUtf8(text).trimmed();
        const QString name = line.section("  "_L1, 1);
        if (line.section("  "_L1, 0, 0).size() != 64 || name.isEmpty() || name.contains(u'/'))
            return false;
        QFile zip(QDir(m_folder).filePath(name));
        if (!zip.open(QIODevice::ReadOnly))
            return true;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        return hash.addData(&zip)
            && QString::fromLatin1(hash.result().toHex()) == line.section("  "_L1, 0, 0);
    }

    const RecordBytes &m_record;
    QString m_folder;
    LaunchOpened m_opened;
    QSet<QString> m_keys;
};

} // namespace

QString attachmentFault(const QList<AttachedFile> &files, const RecordBytes &record,
                        const QString &folder)
{
    // What is wrong with the record itself is said by its own checks.
    if (record.entries.isEmpty())
        return {};
    const AttachmentCheck check(record, folder);
    for (const char *name : {RecordNames::head, RecordNames::headSignature}) {
        if (!std::ranges::contains(files, QString::fromLatin1(name), &AttachedFile::name))
            return Telling::tr("the attached %1 is missing").arg(QLatin1StringView(name));
    }
    for (const AttachedFile &file : files) {
        if (!check.fits(file))
            return file.name == QLatin1StringView(RecordNames::evidenceZip)
                ? Telling::tr("the evidence beside it is not the one it names")
                : Telling::tr("the attached %1 is not what the record names").arg(file.name);
    }
    return {};
}
