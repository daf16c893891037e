// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/database.h"

#include "checks/parameters.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrlQuery>
#include <QUuid>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

static constexpr qsizetype rowCap = 10'000;

std::optional<QString> SqlRows::scalar() const
{
    if (rows.size() != 1 || rows.first().size() != 1)
        return std::nullopt;
    return rows.first().first();
}

QByteArray SqlRows::text() const
{
    QByteArray text = columns.join(u" | "_s).toUtf8() + '\n';
    for (const QStringList &row : rows)
        text += row.join(u" | "_s).toUtf8() + '\n';
    return text;
}

std::optional<Result<SqlPlace>> sqlPlaceOf(const QJsonObject &with, const CheckContext &context,
                                           const QString &secret)
{
    const QJsonObject target = context.targets.value(textOf(with["target"_L1]));
    const QJsonValue address = with.contains("target"_L1) ? target["sql"_L1] : with["url"_L1];
    if (isBlank(address))
        return std::nullopt;
    SqlPlace place;
    place.url = QUrl(textOf(address));
    QString name = secret;
    if (name.isEmpty())
        name = textOf(with.contains("secret"_L1) ? with["secret"_L1] : target["secret"_L1]);
    if (const auto found = secretNamed(context, name); !name.isEmpty() && !found)
        return std::unexpected(found.error());
    place.password = context.secrets.value(name);
    const bool file = place.url.scheme() == "sqlite"_L1;
    if (file)
        place.url = QUrl(u"sqlite:"_s + pathOf(context, place.url.path()));
    if (!file && place.url.scheme() != "postgresql"_L1 && place.url.scheme() != "postgres"_L1)
        return failure(QCoreApplication::translate(
                           "checks", "\"%1\" is neither a postgresql nor a sqlite address")
                           .arg(place.url.toString(QUrl::RemoveUserInfo)));
    return place;
}

QString sqlVantage(const CheckContext &context, const SqlPlace &place)
{
    return place.url.scheme() == "sqlite"_L1 ? context.here + u" → "_s + place.url.path()
                                             : u"%1 → %2:%3%4"_s.arg(context.here, place.url.host())
                                                   .arg(place.url.port(5432))
                                                   .arg(place.url.path());
}

namespace {

void prepareDatabase(QSqlDatabase &database, const SqlPlace &place, std::chrono::milliseconds left)
{
    if (place.url.scheme() == "sqlite"_L1) {
        database.setDatabaseName(place.url.path());
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
        return;
    }
    database.setHostName(place.url.host());
    database.setPort(place.url.port(5432));
    database.setUserName(place.url.userName());
    database.setPassword(QString::fromUtf8(place.password));
    database.setDatabaseName(place.url.path().mid(1));
    QStringList options {
        u"connect_timeout=%1"_s.arg(std::max<qint64>(2, left.count() / 1000)),
        u"application_name=launch-console"_s,
        u"options='-c default_transaction_read_only=on -c statement_timeout=%1'"_s.arg(
            std::max<qint64>(1, left.count()))};
    const QUrlQuery query(place.url);
    for (const QString &name : {u"sslmode"_s, u"sslrootcert"_s}) {
        if (query.hasQueryItem(name))
            options.append(name + u'=' + query.queryItemValue(name, QUrl::FullyDecoded));
    }
    database.setConnectOptions(options.join(u';'));
}

Error sqlFailure(const QSqlError &error, const QString &where)
{
    QString text = error.databaseText().simplified();
    if (text.isEmpty())
        text = error.driverText().simplified();
    const bool refused = error.nativeErrorCode() == wrongPassword
        || text.contains("password authentication failed"_L1);
    const QString code = refused ? QString(wrongPassword) : error.nativeErrorCode();
    return {code.isEmpty() ? text : code + u": "_s + text, where};
}

Result<SqlRows> askBlocking(const SqlPlace &place, const QString &query,
                            std::chrono::milliseconds left)
{
    const QString where = place.url.toString(QUrl::RemoveUserInfo);
    const bool file = place.url.scheme() == "sqlite"_L1;
    if (file && !QFileInfo(place.url.path()).isFile())
        return failure(QCoreApplication::translate("checks", "there is no such file"), where);
    const QString name = QUuid::createUuid().toString();
    Result<SqlRows> result = SqlRows();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(file ? u"QSQLITE"_s : u"QPSQL"_s, name);
        prepareDatabase(database, place, left);
        QSqlQuery asked(database);
        asked.setForwardOnly(true);
        if (!database.open()) {
            result = std::unexpected(sqlFailure(database.lastError(), where));
        } else if (!asked.exec(query)) {
            result = std::unexpected(sqlFailure(asked.lastError(), where));
        } else {
            const QSqlRecord record = asked.record();
            for (int column = 0; column < record.count(); ++column)
                result->columns.append(record.fieldName(column));
            while (asked.next() && result->rows.size() < rowCap) {
                QStringList row;
                for (int column = 0; column < record.count(); ++column)
                    row.append(asked.value(column).toString());
                result->rows.append(row);
            }
            // The rows before a failure are no answer: what would have come is not known.
            if (asked.lastError().isValid())
                result = std::unexpected(sqlFailure(asked.lastError(), where));
        }
        asked.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

struct SqlWaiting
{
    std::mutex mutex;
    std::condition_variable done;
    std::optional<Result<SqlRows>> result;
};

} // namespace

Result<SqlRows> sqlAsk(const SqlPlace &place, const QString &query, const CheckContext &context)
{
    const std::chrono::milliseconds left = context.timeLeft();
    if (place.url.scheme() == "sqlite"_L1)
        return askBlocking(place, query, left);
    // The client library waits for a server that hangs for as long as that lives: it waits alone.
    const auto waiting = std::make_shared<SqlWaiting>();
    std::thread([waiting, place, query, left] {
        Result<SqlRows> result = askBlocking(place, query, left);
        const std::scoped_lock lock(waiting->mutex);
        waiting->result = std::move(result);
        waiting->done.notify_all();
    }).detach();
    std::unique_lock lock(waiting->mutex);
    while (!waiting->result && !context.stop.stop_requested() && !context.deadline.hasExpired())
        waiting->done.wait_for(lock, std::chrono::milliseconds(50));
    if (!waiting->result)
        return failure(QCoreApplication::translate("checks", "no answer in time"),
                       place.url.toString(QUrl::RemoveUserInfo));
    return *waiting->result;
}
