// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/parameters.h"
#include "checks/prometheus.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Seconds of "15s", "1m30s"; nothing for any other text.
static std::optional<double> scrapeSeconds(const QString &text)
{
    double seconds = 0;
    QString number;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isDigit() || text[at] == u'.') {
            number += text[at];
            continue;
        }
        const bool milli = text[at] == u'm' && text.mid(at + 1, 1) == "s"_L1;
        const double unit = milli ? 0.001 : text[at] == u'h' ? 3600 : text[at] == u'm' ? 60 : 1;
        seconds += number.toDouble() * unit;
        number.clear();
        at += milli ? 1 : 0;
    }
    return seconds > 0 ? std::optional(seconds) : std::nullopt;
}

/// {target: NAME | url: ADDRESS, jobs: [JOB..]}: Prometheus is ready and has for each job a target
/// that is up and was scraped within twice its interval.
static CheckResult runTargetsCheck(const CheckSpec &spec, const CheckContext &context)
{
    const std::optional<QUrl> base = prometheusOf(spec.with, context);
    if (!base)
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (isBlank(spec.with["jobs"_L1]))
        return blank(spec, u"jobs"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const QStringList jobs = textsOf(spec.with["jobs"_L1]);
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "up and scraped: %1").arg(jobs.join(", "_L1));
    // Its own clock: ours may be another one.
    const auto now = prometheusQuery(*base, u"time()"_s, context, sighting);
    const auto data = now
        ? prometheusAsk(*base, u"/api/v1/targets?state=active"_s, context, sighting)
        : std::unexpected(now.error());
    if (!data || now->isEmpty())
        return noAnswer(spec, data ? Error {sighting.expected, {}} : data.error(), sighting);
    QStringList lines;
    QStringList wrong;
    for (const QString &job : jobs) {
        int up = 0;
        int known = 0;
        QString fault;
        for (const QJsonValue &target : (*data)["activeTargets"_L1].toArray()) {
            if (target["labels"_L1]["job"_L1].toString() != job)
                continue;
            ++known;
            const QDateTime scraped =
                QDateTime::fromString(target["lastScrape"_L1].toString().first(std::min<qsizetype>(
                                          19, target["lastScrape"_L1].toString().size()))
                                          + u'Z',
                                      Qt::ISODate);
            const QString zone = target["lastScrape"_L1].toString();
            const QDateTime exact =
                zone.endsWith(u'Z') ? scraped : QDateTime::fromString(zone, Qt::ISODate);
            const double age =
                now->first().value - double((exact.isValid() ? exact : scraped).toSecsSinceEpoch());
            const double interval =
                scrapeSeconds(target["scrapeInterval"_L1].toString()).value_or(60);
            const QString address = target["scrapeUrl"_L1].toString();
            if (target["health"_L1] != "up"_L1)
                fault = QCoreApplication::translate("checks", "%1 is %2: %3")
                            .arg(address, target["health"_L1].toString(),
                                 target["lastError"_L1].toString());
            // A second is lost to rounding.
            else if (age > 2 * interval + 1)
                fault = QCoreApplication::translate("checks", "%1 was scraped %2 s ago")
                            .arg(address, moving(qint64(age)));
            else
                ++up;
        }
        lines.append(
            QCoreApplication::translate("checks", "%1: %2 of %3 up").arg(job).arg(up).arg(known));
        if (up == 0)
            wrong.append(known == 0
                             ? QCoreApplication::translate("checks", "%1 has no target").arg(job)
                             : job + u": "_s + fault);
    }
    sighting.seen = lines.join("; "_L1);
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.join("; "_L1);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind targetsKind()
{
    return {u"targets"_s,
            QT_TRANSLATE_NOOP("checks", "Prometheus collects from every job"),
            1,
            {u"target"_s, u"url"_s, u"jobs"_s},
            runTargetsCheck};
}
