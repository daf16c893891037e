// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

/// The value as text; empty where it is absent. Numbers and truth values as the plan writes them.
QString textOf(const QJsonValue &value);
/// Absent, empty, or a place left for somebody to fill in: "<...>", "____", "?".
bool isBlank(const QJsonValue &value);
/// The first blank anywhere in the parameters that are given, as "headers.Location"; nothing where
/// all is filled in.
std::optional<QString> findBlank(const QJsonObject &with);
