// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/armcounter.h"

#include "canary/bucketquantile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

struct ArmCounter::Gathered
{
    struct Series
    {
        QString key;
        qint64 value = 0;
        bool error = false;
        /// Of a bucket; absent for request counters.
        std::optional<double> bound;
    };
    QList<Series> series;
    bool seen = false;
    /// The page has the counters at all, of whichever arm.
    bool family = false;
};

ArmCounter::ArmCounter(Dialect dialect, LabelSelector selector, double latencySeconds,
                       double quantile)
    : m_dialect(std::move(dialect))
    , m_selector(std::move(selector))
    , m_limit(latencySeconds)
    , m_quantile(quantile)
{
}

static QString seriesKey(const Sample &sample)
{
    QStringList labels;
    for (const auto &[label, value] : sample.labels.asKeyValueRange())
        labels.append(label + u'=' + value);
    labels.sort();
    return sample.name + u'{' + labels.join(u'\x1f') + u'}';
}

static Result<qint64> wholeCount(const Sample &sample)
{
    if (!std::isfinite(sample.value) || sample.value < 0 || sample.value != std::floor(sample.value)
        || sample.value >= 9007199254740992.0) {
        return failure(QCoreApplication::translate("canary", "%1 is %2, not a whole number")
                           .arg(sample.name, QString::number(sample.value)));
    }
    return qint64(sample.value);
}

Result<ArmCounter::Gathered> ArmCounter::gather(const QList<Sample> &page) const
{
    const auto onPage = [&page](const QString &family) {
        return std::ranges::any_of(
            page, [&](const Sample &s) { return s.name == family + "_bucket"_L1; });
    };
    const auto durations = std::ranges::find_if(m_dialect.durations, onPage);
    const QString buckets =
        durations == m_dialect.durations.cend() ? QString() : *durations + "_bucket"_L1;
    Gathered gathered;
    for (const Sample &sample : page) {
        const bool request = sample.name == m_dialect.requests;
        gathered.family = gathered.family || request;
        if ((!request && (buckets.isEmpty() || sample.name != buckets))
            || !m_selector.matches(sample.labels))
            continue;
        const auto value = wholeCount(sample);
        if (!value)
            return std::unexpected(value.error());
        Gathered::Series series {seriesKey(sample), *value, false, {}};
        if (request) {
            const auto label =
                std::ranges::find_if(m_dialect.codeLabels, [&sample](const QString &l) {
                    return sample.labels.contains(l);
                });
            if (label == m_dialect.codeLabels.cend()) {
                return failure(QCoreApplication::translate(
                                   "canary", "%1 has no label for the HTTP status (%2)")
                                   .arg(sample.name, m_dialect.codeLabels.join(", "_L1)));
            }
            series.error = sample.labels.value(*label).startsWith(u'5');
        } else {
            const QString le = sample.labels.value(u"le"_s);
            bool ok = le == "+Inf"_L1;
            series.bound = ok ? std::numeric_limits<double>::infinity() : le.toDouble(&ok);
            if (!ok)
                return failure(QCoreApplication::translate("canary", "%1 has a bucket le=\"%2\"")
                                   .arg(sample.name, le));
        }
        gathered.seen = true;
        gathered.series.append(series);
    }
    return gathered;
}

Result<qint64> ArmCounter::slowOf(const std::map<double, qint64> &buckets) const
{
    if (buckets.empty()) {
        return failure(QCoreApplication::translate(
                           "canary", "there is no latency histogram, so %1 s cannot be judged")
                           .arg(m_limit));
    }
    const auto at = std::ranges::find_if(
        buckets, [this](const auto &b) { return std::abs(b.first - m_limit) <= 1e-9 * m_limit; });
    const auto all = buckets.find(std::numeric_limits<double>::infinity());
    if (at != buckets.end() && all != buckets.end())
        return std::max<qint64>(0, all->second - at->second);
    QStringList bounds;
    for (const auto &[bound, count] : buckets)
        bounds.append(QString::number(bound));
    return failure(QCoreApplication::translate(
                       "canary", "no bucket ends at %1 s, the latency limit (there are %2)")
                       .arg(m_limit)
                       .arg(bounds.join(", "_L1)));
}

ArmCounter::Reading ArmCounter::read(const QList<Sample> &page)
{
    Reading reading;
    const auto gathered = gather(page);
    m_saw = gathered && gathered->seen;
    if (!gathered) {
        reading.state = MetricState::ConfigError;
        reading.trouble = gathered.error().message;
        return reading;
    }
    const bool marked = m_marked;
    m_marked = m_marked || gathered->family || gathered->seen;
    if (!gathered->seen) {
        reading.trouble = QCoreApplication::translate("canary", "no series of %1").arg(wanted());
        return reading;
    }
    ArmTick counts;
    std::map<double, qint64> buckets;
    QHash<QString, qint64> now;
    for (const Gathered::Series &series : gathered->series) {
        const qint64 before = m_before.value(series.key, 0);
        const qint64 grown = series.value < before ? series.value : series.value - before;
        if (now.contains(series.key)) {
            reading.state = MetricState::ConfigError;
            reading.trouble = QCoreApplication::translate("canary", "%1 stands twice on the page")
                                  .arg(series.key);
            return reading;
        }
        now.insert(series.key, series.value);
        if (series.bound) {
            buckets[*series.bound] += grown;
            continue;
        }
        counts.n += grown;
        counts.errors += series.error ? grown : 0;
    }
    // What is not on this page may come back, and then goes on from where it was.
    m_before.insert(now);
    const auto slow = slowOf(buckets);
    if (!slow) {
        // What failed can be told all the same.
        reading.state = MetricState::ConfigError;
        reading.trouble = slow.error().message;
        if (marked)
            reading.counts = ArmTick {counts.n, counts.errors, std::nullopt};
        return reading;
    }
    if (!marked) {
        reading.onlyMarked = true;
        reading.trouble = QCoreApplication::translate(
            "canary", "the first look only sets the mark to count from");
        return reading;
    }
    counts.slow = std::min(*slow, counts.n);
    reading.counts = counts;
    reading.latency = bucketQuantile(m_quantile, buckets);
    for (const double share : chartQuantiles) {
        const auto seconds = bucketQuantile(share, buckets);
        if (seconds && share != m_quantile)
            reading.quantiles.append({share, *seconds});
    }
    reading.state = counts.n == 0 ? MetricState::NoTraffic : MetricState::Ok;
    return reading;
}

QString ArmCounter::wanted() const
{
    return QCoreApplication::translate("canary", "%1 with %2")
        .arg(m_dialect.requests, m_selector.text());
}
