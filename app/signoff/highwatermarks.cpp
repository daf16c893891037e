// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/highwatermarks.h"

#include "domain/digest.h"
#include "domain/durablefile.h"
#include "signoff/signing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

static QString markName(const QString &ledger)
{
    return u"launch-console/mark/"_s + ledger;
}

static QString placeName(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return u"launch-console/mark-at/"_s + sha256Hex(canonical.toUtf8());
}

HighWaterMarks::HighWaterMarks(ConsoleKeychain keychain, QString folder)
    : m_keychain(std::move(keychain))
    , m_folder(std::move(folder))
{
}

QString HighWaterMarks::fileOf(const QString &name) const
{
    QString plain = name;
    return QDir(m_folder).filePath(plain.remove("launch-console/"_L1).replace(u'/', u'-'));
}

HighWaterMarks::Kept HighWaterMarks::read(const QString &name) const
{
    Kept kept;
    if (m_keychain.read) {
        const Result<std::optional<QByteArray>> said = m_keychain.read(name);
        if (!said)
            kept.unsaid = said.error();
        else if (*said)
            kept.texts.append(**said);
    }
    QFile file(fileOf(name));
    if (file.open(QIODevice::ReadOnly))
        kept.texts.append(file.read(65536));
    return kept;
}

void HighWaterMarks::write(const QString &name, const QByteArray &text) const
{
    if (m_keychain.write && m_keychain.write(name, text))
        return;
    const QString path = fileOf(name);
    QDir().mkpath(QFileInfo(path).path());
    // The old mark is better than half of the new one.
    if (replaceDurably(path, text))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

QList<LedgerMark> HighWaterMarks::marksIn(const Kept &kept, const QString &ledger)
{
    QList<LedgerMark> marks;
    for (const QByteArray &text : kept.texts) {
        Result<LedgerMark> mark = readMark(text);
        if (mark && mark->ledger == ledger)
            marks.append(std::move(*mark));
    }
    std::ranges::sort(marks, std::ranges::greater(),
                      [](const LedgerMark &mark) { return mark.points.constLast().size; });
    return marks;
}

/// Every mark must be met: one of them may have seen a history that the other did not.
static std::optional<MarkFault> faultAgainstAll(const QList<LedgerMark> &marks,
                                                const QStringList &leaves, bool isWhole)
{
    for (const LedgerMark &mark : marks) {
        if (std::optional<MarkFault> fault = faultAgainst(mark, leaves, isWhole))
            return fault;
    }
    return std::nullopt;
}

Result<std::optional<MarkFault>> HighWaterMarks::faultOf(const QString &ledger, const QString &path,
                                                         const QStringList &leaves) const
{
    const Kept kept = read(markName(ledger));
    const QList<LedgerMark> marks = marksIn(kept, ledger);
    if (std::optional<MarkFault> fault = faultAgainstAll(marks, leaves, true))
        return fault;
    if (marks.isEmpty()) {
        QList<QByteArray> there = read(placeName(path)).texts;
        there.removeAll(QByteArray());
        if (!there.isEmpty() && !there.contains(ledger.toUtf8()))
            return MarkFault {
                Signing::tr("It is not the launch that this console saw at this place: that "
                            "was %1, this is %2, which it never saw")
                    .arg(QString::fromUtf8(there.constFirst()), ledger),
                0};
    }
    if (kept.unsaid)
        return std::unexpected(*kept.unsaid);
    return std::nullopt;
}

Result<std::optional<MarkFault>> HighWaterMarks::faultOfExport(const QString &ledger,
                                                               const QStringList &leaves) const
{
    const Kept kept = read(markName(ledger));
    if (auto fault = faultAgainstAll(marksIn(kept, ledger), leaves, false))
        return fault;
    if (kept.unsaid)
        return std::unexpected(*kept.unsaid);
    return std::nullopt;
}

void HighWaterMarks::raise(const QString &ledger, const QString &path, qint64 size,
                           const QString &head)
{
    if (size < 1)
        return;
    const QList<LedgerMark> marks = marksIn(read(markName(ledger)), ledger);
    LedgerMark mark = marks.isEmpty() ? LedgerMark {ledger, {}} : marks.constFirst();
    mark.raise(size, head);
    if (marks.isEmpty() || mark != marks.constFirst())
        write(markName(ledger), markText(mark));
    const QString place = placeName(path);
    const Kept there = read(place);
    if (there.texts.isEmpty() || there.texts.constFirst() != ledger.toUtf8())
        write(place, ledger.toUtf8());
}
