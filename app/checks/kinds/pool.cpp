// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/database.h"
#include "checks/parameters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// {target: NAME | url: ADDRESS, secret: NAME, poolSize: N, overflow: N, workers: N, replicas: N,
/// canary: true, share: "0.8"}: what all workers together may open, twice that while a canary runs,
/// is at most that share of what the server admits.
static CheckResult runPoolCheck(const CheckSpec &spec, const CheckContext &context)
{
    const auto place = sqlPlaceOf(spec.with, context);
    if (!place)
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    for (const QString &name : {u"poolSize"_s, u"workers"_s, u"replicas"_s}) {
        if (isBlank(spec.with[name]))
            return blank(spec, name);
    }
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    if (!*place)
        return notConfigured(spec, place->error().text());
    const auto number = [&](QLatin1StringView name, qint64 otherwise) {
        bool good = true;
        const qint64 value =
            spec.with.contains(name) ? textOf(spec.with[name]).toLongLong(&good) : otherwise;
        return good && value >= 0 && value < 1'000'000 ? value : -1;
    };
    const qint64 size = number("poolSize"_L1, 0);
    const qint64 overflow = number("overflow"_L1, 0);
    const qint64 workers = number("workers"_L1, 1);
    const qint64 replicas = number("replicas"_L1, 1);
    bool isShare = false;
    const double share = spec.with["share"_L1].toString(u"0.8"_s).toDouble(&isShare);
    Observation sighting;
    sighting.vantage = sqlVantage(context, **place);
    if (size < 1 || overflow < 0 || workers < 1 || replicas < 1 || !isShare || share <= 0
        || share > 1)
        return noAnswer(spec,
                        QCoreApplication::translate(
                            "checks", "sizes are whole numbers above 0, the share is up to 1"),
                        sighting);
    const qint64 times = spec.with["canary"_L1].toBool(true) ? 2 : 1;
    const qint64 sum = (size + overflow) * workers * replicas * times;
    const Result<SqlRows> got =
        sqlAsk(**place,
               u"select current_setting('max_connections')::int, "
               // The second kind of reserve is there since PostgreSQL 16.
               "current_setting('superuser_reserved_connections')::int "
               "+ coalesce(current_setting('reserved_connections', true), '0')::int, "
               "(select count(*) from pg_stat_activity where backend_type = 'client backend')"_s,
               context);
    if (!got)
        return noAnswer(spec, got.error(), sighting);
    if (got->rows.size() != 1 || got->rows.first().size() != 3)
        return noAnswer(
            spec, QCoreApplication::translate("checks", "no row came back: that proves nothing"),
            sighting);
    const QStringList row = got->rows.first();
    const qint64 admitted = row[0].toLongLong() - row[1].toLongLong();
    sighting.expected = QCoreApplication::translate("checks", "at most %1 of %2 connections")
                            .arg(qint64(share * double(admitted)))
                            .arg(admitted);
    sighting.seen = QCoreApplication::translate(
                        "checks", "(%1 + %2) × %3 workers × %4 replicas × %5 = %6, open now: %7")
                        .arg(size)
                        .arg(overflow)
                        .arg(workers)
                        .arg(replicas)
                        .arg(times)
                        .arg(sum)
                        .arg(moving(row[2]));
    sighting.evidence = plainText(sighting.seen).toUtf8() + '\n' + got->text();
    sighting.reason = sighting.seen;
    return answer(spec, double(sum) <= share * double(admitted), sighting);
}

CheckKind poolKind()
{
    return {u"pool"_s,
            QT_TRANSLATE_NOOP("checks", "all connection pools together fit the database"),
            2,
            {u"target"_s, u"url"_s, u"secret"_s, u"poolSize"_s, u"overflow"_s, u"workers"_s,
             u"replicas"_s, u"canary"_s, u"share"_s},
            runPoolCheck};
}
