// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/answer.h"

#include <QJsonArray>
#include <QUrl>

/// A Prometheus as parameters name it: {target: NAME} with its `prometheus` (or `url`), or
/// {url: ADDRESS}; nothing where none is filled in.
std::optional<QUrl> prometheusOf(const QJsonObject &with, const CheckContext &context);
/// GET of JSON below that address; what came is added to the evidence. An Error: no answer, another
/// status than 200, or no JSON.
Result<QJsonValue> jsonAsk(const QUrl &base, const QString &path, const CheckContext &context,
                           Observation &sighting);
/// The `data` of an answer of Prometheus's own interface.
Result<QJsonObject> prometheusAsk(const QUrl &base, const QString &path,
                                  const CheckContext &context, Observation &sighting);

struct PrometheusSample
{
    QString labels;
    double value = 0;
};

/// The samples of an instant query, a scalar as one; NaN is kept.
Result<QList<PrometheusSample>> prometheusQuery(const QUrl &base, const QString &query,
                                                const CheckContext &context, Observation &sighting);
/// Whether `value OP limit`; nothing where OP is none of < <= > >= == !=.
std::optional<bool> compares(double value, const QString &op, double limit);
