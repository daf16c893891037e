// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

/// What a report of another tool says.
struct TestReport
{
    qint64 total = 0;
    qint64 skipped = 0;
    qint64 failed = 0;
    /// Below zero: the report does not say.
    qint64 passed = -1;
    /// The first few that failed.
    QStringList failures;
    /// Names of all that were not skipped; empty where the report has none.
    QStringList ran;
    /// When the newest of it was run, as the report itself says, seconds since 1970; nothing where
    /// it does not.
    std::optional<qint64> made = {};
};

/// JUnit's XML; JSON as pytest, SARIF or a list of results with a status writes it, or just
/// {total|tests, failed|failures}. An Error where it is none, is cut off, or its numbers do not add
/// up.
Result<TestReport> readTestReport(const QByteArray &bytes);

/// "GET /items/{id}": the operations of an OpenAPI schema, as JSON. An Error: it has none.
Result<QStringList> schemaOperations(const QByteArray &schema);
/// Those that no test's name holds.
QStringList untestedOperations(const QStringList &operations, const TestReport &report);
