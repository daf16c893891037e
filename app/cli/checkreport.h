// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check.h"
#include "domain/verdict.h"

#include <QJsonObject>
#include <QList>

/// Where an item stands right after a check of it.
ItemState stateAfter(const CheckResult &result);
/// The document of `check --json`.
QJsonObject checkJson(const QList<CheckResult> &results);
/// JUnit XML, one case a result; `title` names the suite.
QByteArray checkJunit(const QList<CheckResult> &results, const QString &title);
/// The exit status: 1 before 2 before 0; nothing checked is no answer.
int checkExitStatus(const QList<CheckResult> &results);
