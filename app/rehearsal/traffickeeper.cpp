// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/traffickeeper.h"

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

void VersionCounts::add(int code, double duration)
{
    ++byCode[code];
    size_t bucket = 0;
    while (bucket < bounds.size() && duration > bounds[bucket])
        ++bucket;
    ++byDuration[bucket];
    seconds += duration;
}

qint64 VersionCounts::total() const
{
    qint64 sum = 0;
    for (const auto &[code, count] : byCode)
        sum += count;
    return sum;
}

TrafficKeeper::TrafficKeeper(quint32 seed)
    : m_random(seed)
    , m_stableRelease(u"oneshot:v0.9.4"_s)
{
}

void TrafficKeeper::deployCanary(double share, const QString &release)
{
    m_share = share;
    m_canaryRelease = release;
    m_canary = {};
    m_canaryKnown = true;
}

void TrafficKeeper::promote()
{
    m_share = 1;
}

void TrafficKeeper::rollBack()
{
    m_share = 0;
    m_canaryRelease.clear();
}

const VersionCounts &TrafficKeeper::counts(ServiceVersion version) const
{
    return version == ServiceVersion::Canary ? m_canary : m_stable;
}

TrafficKeeper::Answer TrafficKeeper::take()
{
    Answer answer;
    const bool canary = drawUniform() < m_share;
    answer.version = canary ? ServiceVersion::Canary : ServiceVersion::Stable;
    answer.duration = drawDuration(canary && m_fault == Fault::Latency);
    const double luck = drawUniform();
    if (canary && m_fault == Fault::Crash)
        answer.code = 502;
    else if (luck < (canary && m_fault == Fault::Errors ? 0.35 : 0.002))
        answer.code = 500;
    (canary ? m_canary : m_stable).add(answer.code, answer.duration);
    return answer;
}

int TrafficKeeper::health(ServiceVersion version) const
{
    if (version == ServiceVersion::Stable)
        return 200;
    if (!canaryTakesTraffic())
        return 404;
    if (m_fault == Fault::Crash)
        return 502;
    return m_fault == Fault::Health ? 503 : 200;
}

static void writeCounts(QByteArray &page, const QByteArray &service, const VersionCounts &counts)
{
    for (const auto &[code, count] : counts.byCode) {
        page += "http_requests_total{service=\"" + service + "\",code=\"" + QByteArray::number(code)
            + "\"} " + QByteArray::number(count) + '\n';
    }
}

static void writeDurations(QByteArray &page, const QByteArray &service, const VersionCounts &counts)
{
    const QByteArray name = "http_request_duration_seconds";
    qint64 below = 0;
    for (size_t i = 0; i <= VersionCounts::bounds.size(); ++i) {
        below += counts.byDuration[i];
        const QByteArray bound = i < VersionCounts::bounds.size()
            ? QByteArray::number(VersionCounts::bounds[i])
            : QByteArray("+Inf");
        page += name + "_bucket{service=\"" + service + "\",le=\"" + bound + "\"} "
            + QByteArray::number(below) + '\n';
    }
    page += name + "_sum{service=\"" + service + "\"} " + QByteArray::number(counts.seconds, 'f', 6)
        + '\n';
    page += name + "_count{service=\"" + service + "\"} " + QByteArray::number(below) + '\n';
}

QByteArray TrafficKeeper::metricsPage() const
{
    if (m_fault == Fault::Silence)
        return {};
    QByteArray page = "# HELP http_requests_total Requests answered, by service and status.\n"
                      "# TYPE http_requests_total counter\n";
    writeCounts(page, "oneshot", m_stable);
    if (m_canaryKnown)
        writeCounts(page, "oneshot-canary", m_canary);
    page += "# HELP http_request_duration_seconds Time to the whole answer.\n"
            "# TYPE http_request_duration_seconds histogram\n";
    writeDurations(page, "oneshot", m_stable);
    if (m_canaryKnown)
        writeDurations(page, "oneshot-canary", m_canary);
    page += "# HELP canary_share Share of traffic the canary gets.\n# TYPE canary_share gauge\n"
            "canary_share "
        + QByteArray::number(m_share) + '\n';
    return page;
}

// Drawn by hand: the standard's distributions differ from one library to the next.
double TrafficKeeper::drawUniform()
{
    return double(m_random()) / 4294967296.0;
}

double TrafficKeeper::drawDuration(bool slow)
{
    const double radius = std::sqrt(-2 * std::log(1 - drawUniform()));
    const double normal = radius * std::cos(2 * std::numbers::pi * drawUniform());
    return slow ? 1.4 * std::exp(0.7 * normal) : 0.12 * std::exp(0.6 * normal);
}
