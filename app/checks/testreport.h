// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

/// What a report of another tool says.
struct TestReport
{
    qint64 total = 0;
    qint64 skipped = 0;
    qint64 failed = 0;
    /// The first few that failed.
    QStringList failures;
};

/// JUnit's XML; JSON as pytest, SARIF or a list of results with a status writes it, or just
/// {total|tests, failed|failures}. An Error where it is none, or is cut off.
Result<TestReport> readTestReport(const QByteArray &bytes);
