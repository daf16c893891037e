// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/canaryplot.h"

#include "canary/canarywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// Odds below and above these are as good as never and always.
static constexpr double leastOdds = -3;
static constexpr double greatestOdds = 6;

CanarySeries::CanarySeries(const ChartLimits &limits)
    : m_limits(limits)
    , m_canary(limits.tickSeconds)
    , m_baseline(limits.tickSeconds)
    , m_gaps(double(limits.tickSeconds))
{
}

void CanarySeries::append(const Tick &tick)
{
    const auto t = double(tick.t);
    ++m_ticks;
    m_last = t;
    health.append(t,
                  tick.health == HealthAnswer::Ok            ? 0
                      : tick.health == HealthAnswer::Missing ? 1
                                                             : 2);
    if (const auto slowest = slowestOf(checksOf(tick)))
        healthSeconds.append(t, *slowest);
    if (tick.baseline) {
        m_baseline.push(tick.t, tick.baseline->n, tick.baseline->errors);
        if (m_baseline.n() > 0)
            baselineErrors.append(t, m_baseline.ratio() * 100);
    }
    const double since = std::max(t - m_gaps.measured(), double(m_limits.tickSeconds));
    m_gaps.append(tick);
    if (!tick.canary)
        return;
    m_canary.push(tick.t, tick.canary->n, tick.canary->errors);
    if (m_canary.n() > 0)
        errors.append(t, m_canary.ratio() * 100);
    if (tick.latency)
        latency.append(t, *tick.latency);
    for (const LatencyQuantile &quantile : tick.quantiles) {
        const auto known = std::ranges::find(chartQuantiles, quantile.share);
        if (known != chartQuantiles.end() && quantile.share != m_limits.latencyQuantile)
            quantiles.at(size_t(known - chartQuantiles.begin())).append(t, quantile.seconds);
    }
    requests.append(t, double(tick.canary->n) / since);
}

static double oddsHeight(double odds)
{
    return odds > 0 ? std::clamp(std::log10(odds), leastOdds, greatestOdds) : leastOdds;
}

void CanarySeries::append(const EvidencePoint &point)
{
    m_warningNeeded = point.warning.needed;
    m_rollbackNeeded = point.warning.demands;
    m_quickerNeeded = point.quicker.demands;
    m_proofNeeded = point.proof.needed;
    if (m_warningNeeded > 0)
        warning.append(double(point.t), oddsHeight(point.warning.value));
    if (m_quickerNeeded > 0)
        quicker.append(double(point.t), oddsHeight(point.quicker.value));
    if (m_proofNeeded > 0)
        proof.append(double(point.t), oddsHeight(point.proof.value));
}

static QString unknown()
{
    return QCoreApplication::translate("CanaryChart", "unknown");
}

/// The value of the point at `t`; absent where the line has none there.
static std::optional<double> valueAt(const PeakIndex &line, double t)
{
    const qsizetype point = line.firstFrom(t);
    if (point == line.size() || line.x(point) > t)
        return std::nullopt;
    return line.y(point);
}

static QString percentText(std::optional<double> percent)
{
    return percent ? CanaryWords::percent(*percent / 100) : unknown();
}

static QString secondsText(std::optional<double> seconds)
{
    return seconds ? QCoreApplication::translate("CanaryChart", "%1 s").arg(*seconds, 0, 'f', 2)
                   : unknown();
}

static QString quantileText(double share, std::optional<double> seconds)
{
    return QCoreApplication::translate("CanaryChart", "P%1 %2")
        .arg(share * 100)
        .arg(secondsText(seconds));
}

/// " (P50 0.12 s, P99 1.10 s)"; empty where no further quantile is known.
QString CanarySeries::furtherQuantiles(double t) const
{
    QStringList further;
    for (size_t i = 0; i < quantiles.size(); ++i) {
        if (const auto seconds = valueAt(quantiles.at(i), t))
            further.append(quantileText(chartQuantiles.at(i), seconds));
    }
    return further.isEmpty() ? QString() : u" (%1)"_s.arg(further.join(", "_L1));
}

QString CanarySeries::latencyText(double t) const
{
    return quantileText(m_limits.latencyQuantile, valueAt(latency, t)) + furtherQuantiles(t);
}

static QString oddsText(std::optional<double> height)
{
    return height ? QString::number(std::pow(10, *height), 'g', 2) : unknown();
}

/// The early warnings' evidence with its limits, after a space; empty where nothing is weighed.
QString CanarySeries::evidenceText() const
{
    if (m_warningNeeded <= 0 || m_rollbackNeeded <= 0)
        return {};
    const QString text =
        QCoreApplication::translate("CanaryChart",
                                    "Evidence of the early warning %1, fires at %2, rolls back "
                                    "at %3.")
            .arg(oddsText(valueAt(warning, measured())), QString::number(m_warningNeeded, 'g', 3),
                 QString::number(m_rollbackNeeded, 'g', 3));
    return u" "_s
        + (m_quickerNeeded > 0 ? QCoreApplication::translate(
                                     "CanaryChart", "%1 Of the quicker one %2, rolls back at %3.")
                                     .arg(text, oddsText(valueAt(quicker, measured())),
                                          QString::number(m_quickerNeeded, 'g', 3))
                               : text);
}

QString CanarySeries::description() const
{
    if (m_ticks == 0)
        return QCoreApplication::translate("CanaryChart", "No tick yet.");
    return QCoreApplication::translate(
               "CanaryChart",
               "Error share %1 in the last minute, limit %2. Latency %3, limit %4 s. %5 ticks, "
               "the newest measurement is %6 old.")
               .arg(percentText(valueAt(errors, measured())),
                    CanaryWords::percent(m_limits.errorRate),
                    secondsText(valueAt(latency, measured())) + furtherQuantiles(measured()))
               .arg(m_limits.latencySeconds)
               .arg(m_ticks)
               .arg(CanaryWords::seconds(qint64(m_last - measured())))
        + evidenceText();
}

QString CanarySeries::readOut(double t, const QDateTime &start) const
{
    const qsizetype tick = health.firstFrom(t);
    if (tick == health.size())
        return {};
    const double at = health.x(tick);
    QStringList parts {start.isValid()
                           ? start.addSecs(qint64(at)).toUTC().toString(u"HH:mm:ss 'UTC'"_s)
                           : QCoreApplication::translate("CanaryChart", "%1 s").arg(at)};
    const auto rate = valueAt(requests, at);
    if (!rate) {
        parts.append(QCoreApplication::translate("CanaryChart", "no answer about the canary"));
    } else {
        const auto base = valueAt(baselineErrors, at);
        parts.append(base ? QCoreApplication::translate("CanaryChart", "errors %1 (baseline %2)")
                                .arg(percentText(valueAt(errors, at)), percentText(base))
                          : QCoreApplication::translate("CanaryChart", "errors %1")
                                .arg(percentText(valueAt(errors, at))));
        parts.append(latencyText(at));
        parts.append(QCoreApplication::translate("CanaryChart", "%1 requests/s")
                         .arg(QString::number(*rate, 'g', 3)));
    }
    const double worst = health.y(tick);
    const auto took = valueAt(healthSeconds, at);
    const QString word = worst == 0 ? QCoreApplication::translate("CanaryChart", "health ok")
        : worst == 1 ? QCoreApplication::translate("CanaryChart", "health: no answer")
                     : QCoreApplication::translate("CanaryChart", "health failed");
    parts.append(took ? QCoreApplication::translate("CanaryChart", "%1 after %2 s")
                            .arg(word, QString::number(*took, 'g', 2))
                      : word);
    if (const auto odds = valueAt(warning, at)) {
        parts.append(
            QCoreApplication::translate("CanaryChart", "evidence: warning %1, quicker %2, proof %3")
                .arg(oddsText(odds), oddsText(valueAt(quicker, at)), oddsText(valueAt(proof, at))));
    }
    return parts.join(u" · "_s);
}

std::pair<double, int> niceScale(double most, double least)
{
    const double wanted = std::max({most * 1.08, least, 1e-6});
    const double decade = std::pow(10, std::floor(std::log10(wanted)));
    for (const double step : {0.2, 0.25, 0.5, 1.0, 2.0, 2.5}) {
        const double count = std::ceil(wanted / (step * decade));
        if (count <= 5)
            return {count * step * decade, std::max(int(count), 1)};
    }
    return {10 * decade, 5};
}
