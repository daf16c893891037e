// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

/// One line of a metrics page.
struct Sample
{
    /// As written, with _bucket, _sum, _count.
    QString name;
    QHash<QString, QString> labels;
    /// NaN and the infinities as they came.
    double value = 0;
    /// "counter", "gauge", "histogram", "summary" or "untyped", by the TYPE line of its family.
    QString type;

    friend bool operator==(const Sample &, const Sample &) = default;
};

/// Reads the Prometheus text exposition format (and OpenMetrics' text, exemplars left out).
/// Anything else, an HTML page for one, is one Error naming the line. Linear in the size.
Result<QList<Sample>> parseExposition(QByteArrayView text);
