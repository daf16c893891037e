// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/ledgerschema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

QStringList LedgerSchema::connectionPragmas()
{
    return {u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s,
            u"PRAGMA trusted_schema=OFF"_s};
}

static QString appendOnly(const QString &table, const QString &verb)
{
    return u"CREATE TRIGGER %1_no_%2 BEFORE %2 ON %1 BEGIN SELECT RAISE(ABORT, 'append only'); END"_s
        .arg(table, verb);
}

static QStringList ledgerTables()
{
    return {
        u"CREATE TABLE entries (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL, leaf TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE blobs (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE head (id INTEGER PRIMARY KEY CHECK (id = 0), text BLOB NOT NULL, signature BLOB NOT NULL) STRICT"_s,
    };
}

QString LedgerSchema::tablesQuery()
{
    const QStringList tables = ledgerTables();
    return u"SELECT count(*) = %1 FROM sqlite_schema WHERE sql IN ('%2')"_s.arg(tables.size())
        .arg(tables.join("', '"_L1));
}

QStringList LedgerSchema::statements()
{
    QStringList all {u"PRAGMA application_id=%1"_s.arg(applicationId),
                     u"PRAGMA user_version=%1"_s.arg(formatVersion)};
    all += ledgerTables();
    all += QStringList {
        u"CREATE TRIGGER entries_next BEFORE INSERT ON entries "
        "WHEN NEW.seq <> (SELECT COALESCE(MAX(seq) + 1, 0) FROM entries) "
        "BEGIN SELECT RAISE(ABORT, 'not the next entry'); END"_s,
        appendOnly(u"entries"_s, u"UPDATE"_s),
        appendOnly(u"entries"_s, u"DELETE"_s),
        appendOnly(u"blobs"_s, u"UPDATE"_s),
        appendOnly(u"blobs"_s, u"DELETE"_s),
        appendOnly(u"head"_s, u"DELETE"_s),
        u"PRAGMA journal_mode=WAL"_s,
    };
    return all;
}

static bool isHeader(const QByteArray &bytes)
{
    return bytes.size() >= 100 && bytes.startsWith(QByteArrayView("SQLite format 3\0", 16))
        && qFromBigEndian<quint32>(bytes.constData() + 68) == LedgerSchema::applicationId;
}

bool LedgerSchema::isLedger(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && isHeader(file.read(100));
}

Result<void> LedgerSchema::checkHeader(const QString &path)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("LedgerSchema", text);
    };
    const QFileInfo info(path);
    if (!info.exists())
        return failure(tr("there is no such file"), path);
    if (!info.isFile())
        return failure(tr("not a file"), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    const QByteArray header = file.read(100);
    if (!isHeader(header))
        return failure(tr("not a launch"), path);
    const quint32 version = qFromBigEndian<quint32>(header.constData() + 60);
    if (version > formatVersion)
        return failure(tr("a launch of a newer format (%1); this program knows %2")
                           .arg(version)
                           .arg(formatVersion),
                       path);
    return {};
}
