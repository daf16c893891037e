// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/parameters.h"
#include "checks/prometheus.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

/// {target: NAME | url: ADDRESS, query: PROMQL, op: "<", value: NUMBER}: every sample of the query
/// stands in that relation. No sample, or one that is not a finite number, proves nothing.
static CheckResult runPromqlCheck(const CheckSpec &spec, const CheckContext &context)
{
    const std::optional<QUrl> base = prometheusOf(spec.with, context);
    if (!base)
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    for (const QString &name : {u"query"_s, u"op"_s, u"value"_s}) {
        if (isBlank(spec.with[name]))
            return blank(spec, name);
    }
    bool isNumber = false;
    const double limit = textOf(spec.with["value"_L1]).toDouble(&isNumber);
    const QString op = textOf(spec.with["op"_L1]);
    Observation sighting;
    sighting.expected =
        u"%1 %2 %3"_s.arg(textOf(spec.with["query"_L1]), op, textOf(spec.with["value"_L1]));
    if (!isNumber || std::isnan(limit) || !compares(0, op, limit))
        return noAnswer(spec,
                        QCoreApplication::translate("checks", "\"%1 %2\" is no comparison")
                            .arg(op, textOf(spec.with["value"_L1])),
                        sighting);
    const auto samples = prometheusQuery(*base, textOf(spec.with["query"_L1]), context, sighting);
    if (!samples)
        return noAnswer(spec, samples.error(), sighting);
    QStringList seen;
    QStringList wrong;
    for (const PrometheusSample &sample : *samples) {
        // Something divided by nothing stands above every limit.
        if (!std::isfinite(sample.value))
            return noAnswer(
                spec,
                QCoreApplication::translate("checks", "%1 is not a number now").arg(sample.labels),
                sighting);
        const QString line = sample.labels == "{}"_L1
            ? moving(QString::number(sample.value))
            : sample.labels + u": "_s + moving(QString::number(sample.value));
        seen.append(line);
        if (!*compares(sample.value, op, limit))
            wrong.append(line);
    }
    if (seen.isEmpty())
        return noAnswer(
            spec, QCoreApplication::translate("checks", "there is no data: that proves nothing"),
            sighting);
    sighting.seen = (wrong.isEmpty() ? seen : wrong).join(", "_L1);
    sighting.reason = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "%1 samples, all %2 %3")
              .arg(seen.size())
              .arg(op, textOf(spec.with["value"_L1]))
        : wrong.first();
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind promqlKind()
{
    return {u"promql"_s,
            QT_TRANSLATE_NOOP("checks", "a figure of Prometheus is as it should be"),
            2,
            {u"target"_s, u"url"_s, u"query"_s, u"op"_s, u"value"_s},
            runPromqlCheck};
}
