// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/ledgerschema.h"
#include "record/recordbytes.h"
#include "record/telling.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

static Result<RecordBytes> rowsOf(const QSqlDatabase &database, const QString &path)
{
    RecordBytes record;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (query.exec(LedgerSchema::tablesQuery()) && query.next() && !query.value(0).toBool())
        return failure(Telling::tr("not a launch: its tables are others"), path);
    if (!query.exec(u"SELECT bytes, leaf FROM entries ORDER BY seq"_s))
        return failure(
            Telling::tr("not a launch, or torn: %1").arg(query.lastError().databaseText()), path);
    while (query.next()) {
        record.entries.append(query.value(0).toByteArray());
        record.leaves.append(query.value(1).toString());
    }
    if (query.lastError().isValid())
        return failure(Telling::tr("the file is torn: %1").arg(query.lastError().databaseText()),
                       path);
    if (query.exec(u"SELECT text, signature FROM head"_s) && query.next()) {
        record.head = query.value(0).toByteArray();
        record.signature = query.value(1).toByteArray();
        // Of two, neither is the head.
        if (query.next())
            record.head += query.value(0).toByteArray();
    }
    return record;
}

/// Opens a file that nobody writes to.
static Result<RecordBytes> readStill(const QString &path, const QString &options,
                                     const QString &shown)
{
    const QString name = u"record-"_s + QUuid::createUuid().toString(QUuid::Id128);
    Result<RecordBytes> record;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + options);
        database.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
        if (database.open()) {
            QSqlQuery(database).exec(u"PRAGMA trusted_schema=OFF"_s);
            record = rowsOf(database, shown);
        } else {
            record = failure(
                Telling::tr("cannot be opened: %1").arg(database.lastError().databaseText()),
                shown);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return record;
}

Result<RecordBytes> readLaunchFile(const QString &path)
{
    const QString log = path + "-wal"_L1;
    if (QFileInfo(log).size() <= 0)
        return readStill(path, u"?immutable=1"_s, path);
    // Newest entries may stand in the write-ahead log only; a copy is read, so that the original
    // stays as it is.
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.launch"_s);
    if (!folder.isValid() || !QFile::copy(path, copy) || !QFile::copy(log, copy + "-wal"_L1))
        return failure(Telling::tr("there is no room for a copy to read"), path);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return readStill(copy, u"?mode=rw"_s, path);
}
