// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

/// Texts of YAML that every reader of it takes for the same: what could be taken for a number, a
/// truth value or a mark stands in quotes.

/// A key or a string.
QString yamlScalar(const QString &text);

/// One value on one line: `{ key: "value" }`, `[1, 2]`. Objects keep the order of their keys.
QString yamlFlow(const QJsonValue &value);
