// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

class LabelSelector;

/// How a kind of server names its request counters and latency histogram.
struct Dialect
{
    QString requests;
    /// The first of these that a series has tells the HTTP status.
    QStringList codeLabels;
    /// Without "_bucket"; the first that the page has.
    QStringList durations;

    /// All its series with those labels, in PromQL, without a range: a query for each alternative.
    QStringList queries(const LabelSelector &selector) const;
};

/// "traefik", "nginx", "haproxy" or "generic" (also for an empty name).
Result<Dialect> dialectOf(const QString &name);

/// Label conditions as Prometheus writes them: service="api",code=~"5..".
class LabelSelector
{
public:
    /// An empty text selects everything.
    static Result<LabelSelector> parse(const QString &text);
    /// What either of them selects.
    static LabelSelector either(const LabelSelector &one, const LabelSelector &other);

    bool matches(const QHash<QString, QString> &labels) const;
    QString text() const { return m_text; }
    /// Of each alternative, without braces around it.
    QStringList conditions() const { return m_inner; }

private:
    struct Condition
    {
        QString label;
        QRegularExpression value;
        bool wanted = true;
    };

    QString m_text;
    QStringList m_inner;
    /// One list for each alternative, of which all must hold.
    QList<QList<Condition>> m_alternatives;
};
