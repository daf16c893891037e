// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

/// Why something could not be done, in words fit for a person (already translated).
struct Error
{
    QString message;
    /// "FILE:LINE", a file, an address or a step; empty where there is no place to name.
    QString where;

    /// One line: "WHERE: MESSAGE", or the message alone.
    QString text() const
    {
        return where.isEmpty() ? message : where + QStringLiteral(": ") + message;
    }
    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or why there is none. A failed check is not an error: it is an answer.
template <typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(QString message, QString where = {})
{
    return std::unexpected(Error {std::move(message), std::move(where)});
}
