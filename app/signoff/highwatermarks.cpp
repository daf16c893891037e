// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/highwatermarks.h"

#include "domain/durablefile.h"
#include "signoff/signing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static QString markName(const QString &ledger)
{
    return u"launch-console/mark/"_s + ledger;
}

static QString placeName(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QByteArray digest =
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"launch-console/mark-at/"_s + QString::fromLatin1(digest);
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

std::optional<QByteArray> HighWaterMarks::read(const QString &name) const
{
    if (m_keychain.read) {
        if (Result<std::optional<QByteArray>> kept = m_keychain.read(name); kept && *kept)
            return **kept;
    }
    QFile file(fileOf(name));
    if (file.open(QIODevice::ReadOnly))
        return file.read(65536);
    return std::nullopt;
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

std::optional<LedgerMark> HighWaterMarks::markOf(const QString &ledger) const
{
    const std::optional<QByteArray> text = read(markName(ledger));
    if (!text)
        return std::nullopt;
    Result<LedgerMark> mark = readMark(*text);
    return mark && mark->ledger == ledger ? std::optional(*mark) : std::nullopt;
}

std::optional<MarkFault> HighWaterMarks::faultOf(const QString &ledger, const QString &path,
                                                 const QStringList &leaves) const
{
    if (const std::optional<LedgerMark> mark = markOf(ledger))
        return faultAgainst(*mark, leaves);
    const std::optional<QByteArray> there = read(placeName(path));
    if (!there || there->isEmpty() || *there == ledger.toUtf8())
        return std::nullopt;
    return MarkFault {Signing::tr("It is not the launch that this console saw at this place: that "
                                  "was %1, this is %2, which it never saw")
                          .arg(QString::fromUtf8(*there), ledger),
                      0};
}

std::optional<MarkFault> HighWaterMarks::faultOfExport(const QString &ledger,
                                                       const QStringList &leaves) const
{
    const std::optional<LedgerMark> mark = markOf(ledger);
    return mark ? faultAgainst(*mark, leaves, false) : std::nullopt;
}

void HighWaterMarks::raise(const QString &ledger, const QString &path, qint64 size,
                           const QString &head)
{
    if (size < 1)
        return;
    const std::optional<LedgerMark> before = markOf(ledger);
    LedgerMark mark = before.value_or(LedgerMark {ledger, {}});
    mark.raise(size, head);
    if (mark != before)
        write(markName(ledger), markText(mark));
    const QString place = placeName(path);
    if (read(place) != ledger.toUtf8())
        write(place, ledger.toUtf8());
}
