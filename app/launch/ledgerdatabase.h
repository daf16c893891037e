// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <map>

/// A connection to one ledger's file, closed and forgotten with this object. Stays on the thread
/// that made it.
class LedgerDatabase
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    ~LedgerDatabase();
    LedgerDatabase(LedgerDatabase &&other) noexcept;
    LedgerDatabase &operator=(LedgerDatabase &&) = delete;

    /// Makes the file (0600) and its tables; its folder too (0700). Refuses an existing file.
    static Result<LedgerDatabase> create(const QString &path);
    /// Refuses what is no ledger or one of a newer format, naming the file.
    static Result<LedgerDatabase> open(const QString &path, Mode mode);

    const QString &path() const { return m_path; }
    Result<void> execute(const QString &sql) const;
    /// A prepared, forward-only query on this connection.
    QSqlQuery prepare(const QString &sql) const;
    /// Runs what answers no rows with these values; the statement is prepared once and kept for
    /// the next time.
    Result<void> change(const QString &sql, const QVariantList &values = {}) const;
    /// Runs a prepared query; the Error tells a full disk from a read-only or torn file.
    Result<void> run(QSqlQuery &query) const;
    /// Makes the file that changes are written to first as long as it becomes before they are taken
    /// over: a disk syncs what makes a file longer twice as slowly. Done where there is space to
    /// spare, or not at all; the ledger stays as it is.
    void makeRoom() const;
    /// What the database said, fit for a person.
    Error errorOf(const QSqlError &error) const;

private:
    LedgerDatabase(QString path, QString name);
    static Result<LedgerDatabase> connect(const QString &path, Mode mode, bool still);
    Result<void> checkTables() const;

    QString m_path;
    QString m_name;
    /// Of `change`, by their text.
    mutable std::map<QString, QSqlQuery> m_kept;
};
