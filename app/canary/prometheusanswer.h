// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "domain/result.h"
#include "net/exposition.h"

#include <QByteArray>
#include <QSet>

#include <map>

/// Raw samples as a query with a range selector gives them, sorted into what each scrape of each
/// target saw.
struct ScrapedPages
{
    /// Milliseconds since 1970 by the scraping server's clock -> the page of that scrape; by job
    /// and instance.
    std::map<QString, std::map<qint64, QList<Sample>>> ofTarget;
    /// Series that are in already; what two queries both give counts once.
    QSet<QByteArray> series;
    /// What the server warns of, such as partial data; empty otherwise.
    QString warnings;
};

/// Adds the samples of an answer of /api/v1/query to `pages`. An Error says why it is none: the
/// server's own words, another type than a matrix, no JSON.
Result<void> addScrapes(const QByteArray &json, ScrapedPages &pages);

/// What an instant query gave: one value, or the state that stands for its absence, with words.
struct InstantAnswer
{
    MetricState state = MetricState::NoData;
    std::optional<double> value;
    /// Why there is no value, or what the server says against it; empty otherwise.
    QString words;
};

/// Reads an answer of /api/v1/query to a query that gives one number: a vector of one, or a scalar.
InstantAnswer readInstant(const QByteArray &json);

/// The error that Prometheus words in a refusal; empty where it words none.
QString prometheusRefusal(const QByteArray &json);
