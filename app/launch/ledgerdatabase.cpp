// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/ledgerdatabase.h"

#include "domain/bytes.h"
#include "launch/ledgerschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(ledger)
};

} // namespace

/// SQLite reads a WAL file without its side files only where it may make them.
static bool mayMakeSideFiles(const QString &path)
{
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable()
        || QFile::exists(path + "-wal"_L1);
}

static void syncFolder(const QString &folder)
{
    const int fd =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

static Result<void> makePrivateFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return failure(LedgerWords::tr("the folder cannot be made"), folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile file(path);
    if (file.exists())
        return failure(LedgerWords::tr("the file exists already"), path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFile::ReadOwner | QFile::WriteOwner)) {
        return failure(file.errorString(), path);
    }
    file.close();
    syncFolder(folder);
    return {};
}

LedgerDatabase::LedgerDatabase(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

LedgerDatabase::LedgerDatabase(LedgerDatabase &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_name(std::exchange(other.m_name, QString()))
    , m_kept(std::move(other.m_kept))
{
}

LedgerDatabase::~LedgerDatabase()
{
    m_kept.clear();
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

/// A `still` file is read as it stands, without side files and without a look at others.
Result<LedgerDatabase> LedgerDatabase::connect(const QString &path, Mode mode, bool still)
{
    LedgerDatabase database(path, u"ledger-"_s + QUuid::createUuid().toString(QUuid::Id128));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_name);
    if (still) {
        connection.setDatabaseName(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)
                                   + "?immutable=1"_L1);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    } else {
        connection.setDatabaseName(path);
        connection.setConnectOptions(mode == Mode::ReadOnly
                                         ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s
                                         : u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    }
    if (!connection.open())
        return std::unexpected(database.errorOf(connection.lastError()));
    for (const QString &pragma : LedgerSchema::connectionPragmas()) {
        if (const Result<void> done = database.execute(pragma); !done)
            return std::unexpected(done.error());
    }
    return database;
}

Result<LedgerDatabase> LedgerDatabase::create(const QString &path)
{
    if (const Result<void> made = makePrivateFile(path); !made)
        return std::unexpected(made.error());
    Result<LedgerDatabase> database = connect(path, Mode::ReadWrite, false);
    if (!database)
        return database;
    for (const QString &statement : LedgerSchema::statements()) {
        if (const Result<void> done = database->execute(statement); !done) {
            const Error &error = done.error();
            QFile::remove(path);
            return std::unexpected(error);
        }
    }
    return database;
}

Result<LedgerDatabase> LedgerDatabase::open(const QString &path, Mode mode)
{
    if (const Result<void> header = LedgerSchema::checkHeader(path); !header)
        return std::unexpected(header.error());
    if (mode == Mode::ReadWrite && !QFileInfo(path).isWritable())
        return failure(LedgerWords::tr("the file is read-only"), path);
    const bool reads = mode == Mode::ReadOnly;
    Result<LedgerDatabase> database = connect(path, mode, reads && !mayMakeSideFiles(path));
    Result<void> checked = database ? database->checkTables() : std::unexpected(database.error());
    // On a full disk there is no room for side files; where all stands in the file none are needed.
    if (!checked && reads && QFileInfo(path + "-wal"_L1).size() <= 0) {
        Result<LedgerDatabase> asItStands = connect(path, mode, true);
        if (asItStands && asItStands->checkTables())
            return asItStands;
    }
    if (!checked)
        return std::unexpected(checked.error());
    return database;
}

Result<void> LedgerDatabase::checkTables() const
{
    QSqlQuery tables = prepare(LedgerSchema::tablesQuery());
    if (const Result<void> done = run(tables); !done)
        return done;
    if (!tables.next() || !tables.value(0).toBool())
        return failure(LedgerWords::tr("not a launch: its tables are others"), m_path);
    return {};
}

QSqlQuery LedgerDatabase::prepare(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

Result<void> LedgerDatabase::execute(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return std::unexpected(errorOf(query.lastError()));
    return {};
}

Result<void> LedgerDatabase::change(const QString &sql, const QVariantList &values) const
{
    auto kept = m_kept.find(sql);
    if (kept == m_kept.end())
        kept = m_kept.emplace(sql, prepare(sql)).first;
    QSqlQuery &query = kept->second;
    for (const QVariant &value : values)
        query.addBindValue(value);
    const Result<void> done = run(query);
    // Nothing of it stands in the way of the next statement.
    query.finish();
    if (!done)
        m_kept.erase(kept);
    return done;
}

void LedgerDatabase::makeRoom() const
{
    if (QStorageInfo(QFileInfo(m_path).absolutePath()).bytesAvailable() < 64_MiB)
        return;
    // A transaction too large for memory is written there before it is given up. SQLite takes over
    // a thousand pages at a time unless told otherwise.
    (void)execute(u"PRAGMA cache_size=8"_s);
    // Outside of a transaction what follows would stay.
    if (execute(u"BEGIN IMMEDIATE"_s)) {
        if (execute(u"CREATE TABLE room (bytes BLOB)"_s))
            (void)execute(u"INSERT INTO room VALUES (zeroblob(%1))"_s.arg(4_MiB));
        (void)execute(u"ROLLBACK"_s);
    }
    (void)execute(u"PRAGMA cache_size=-2000"_s);
}

Result<void> LedgerDatabase::run(QSqlQuery &query) const
{
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError()));
    return {};
}

Error LedgerDatabase::errorOf(const QSqlError &error) const
{
    const int primary = error.nativeErrorCode().toInt() & 0xff;
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    switch (primary) {
    case 5:
    case 6: return {LedgerWords::tr("another program holds the file"), m_path};
    case 8: return {LedgerWords::tr("the file is read-only"), m_path};
    case 10:
        return {LedgerWords::tr("the disk did not take it (%1); %2 bytes free on %3")
                    .arg(error.databaseText())
                    .arg(disk.bytesAvailable())
                    .arg(disk.rootPath()),
                m_path};
    case 11: return {LedgerWords::tr("the file is torn: %1").arg(error.databaseText()), m_path};
    case 13:
        return {LedgerWords::tr("disk full: %1 bytes free on %2")
                    .arg(disk.bytesAvailable())
                    .arg(disk.rootPath()),
                m_path};
    case 14: return {LedgerWords::tr("the file cannot be opened"), m_path};
    case 26: return {LedgerWords::tr("not a launch"), m_path};
    default: return {error.databaseText().isEmpty() ? error.text() : error.databaseText(), m_path};
    }
}
