// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

/// YAML in block style, one key or item a line, as Prometheus and Alertmanager print the
/// configuration they run with; every scalar is a text. Not for files that people write. Nothing
/// where it is of another form. Pure.
std::optional<QJsonValue> readBlockYaml(const QString &text);
