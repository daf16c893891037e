// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"
#include "domain/blanks.h"
#include "domain/check.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>

/// A list of texts, or one text as a list of one.
QStringList textsOf(const QJsonValue &value);
/// "30s", "10m", "24h", "7d".
std::optional<std::chrono::seconds> durationOf(const QString &text);
/// A path of the plan, from the runbook's folder where it is relative.
QString pathOf(const CheckContext &context, const QString &path);

/// Names of the secrets that parameters speak of: as ${secret:NAME} in any text, as values of
/// `secret`, `old` and `different`, and as the `secret` of the target named; of the parts of a
/// check, too.
QStringList secretNames(const QJsonObject &with, const QHash<QString, QJsonObject> &targets = {});
/// An Error: it could not be read, or the plan has none of that name.
Result<QByteArray> secretNamed(const CheckContext &context, const QString &name);
/// Whether the text has a secret to be put in.
bool namesSecret(const QString &text);
/// The text with its secrets put in; an Error names one that could not be read.
Result<QString> withSecrets(const CheckContext &context, const QString &text);

/// All that may be kept of a secret: "32 bytes, fingerprint 1f2e3d4c".
QString secretWords(const CheckContext &context, const QByteArray &secret);

/// Whether a pattern occurs; an Error where it is no regular expression or takes too long.
Result<bool> occurs(const QString &pattern, const QString &text);
/// A whole number of 0 or more; `otherwise` where none is given. An Error: it is none, and a limit
/// that is no number would silently limit nothing.
Result<qint64> countOf(const QJsonValue &value, qint64 otherwise);
/// An Error where a status counts as taken and as refused: an answer that is as wished either way
/// proves nothing.
Result<void> tellApart(const QStringList &taken, const QStringList &refused);
