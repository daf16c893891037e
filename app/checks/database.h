// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"
#include "domain/result.h"

#include <QStringList>
#include <QUrl>

/// A database as parameters name it: {target: NAME} whose `sql` is its address, or {url: ADDRESS};
/// postgresql://USER@HOST/NAME?sslmode=... or sqlite:PATH.
struct SqlPlace
{
    QUrl url;
    QByteArray password;
};

struct SqlRows
{
    QStringList columns;
    QList<QStringList> rows;

    /// The only value of the only row, where there is exactly one.
    std::optional<QString> scalar() const;
    QByteArray text() const;
};

/// Why the server let nobody in, told apart from other errors.
inline constexpr QLatin1StringView wrongPassword("28P01");

/// Nothing where no address is filled in; an Error where the secret cannot be read. `secret`: the
/// name of the password's secret, empty: the target's.
std::optional<Result<SqlPlace>> sqlPlaceOf(const QJsonObject &with, const CheckContext &context,
                                           const QString &secret = {});
/// Asks on a new connection that can only read. An Error begins with `wrongPassword` where the
/// password was refused. Ends with the check's time, even where the server does not.
Result<SqlRows> sqlAsk(const SqlPlace &place, const QString &query, const CheckContext &context);
/// "here → db.example.org:5432/oneshot".
QString sqlVantage(const CheckContext &context, const SqlPlace &place);
