// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/pointcomparison.h"

#include "canary/canarywords.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

/// Longest stretch that is compared; an hour of ticks of ten seconds.
static constexpr qsizetype mostPoints = 360;
static constexpr qint64 lookEvery = 60;

ComparedMetric::ComparedMetric(ClassicJudge::Metric metric, Bad bad)
    : m_metric(std::move(metric))
    , m_bad(bad)
{
}

void ComparedMetric::take(const Tick &tick)
{
    add(tick.canary, m_canary);
    add(tick.baseline, m_baseline);
}

ClassicJudge::Judgement ComparedMetric::judge() const
{
    return ClassicJudge::judge(m_metric, m_canary, m_baseline);
}

/// A tick that tells nothing is a point only where the configuration counts gaps for something.
void ComparedMetric::add(const std::optional<ArmTick> &arm, QList<double> &points) const
{
    const auto bad = arm && arm->n > 0 ? m_bad(*arm) : std::nullopt;
    if (!bad && m_metric.gaps == ClassicJudge::Gaps::Remove)
        return;
    if (points.size() == mostPoints)
        points.removeFirst();
    points.append(bad ? double(*bad) / double(arm->n) : std::numeric_limits<double>::quiet_NaN());
}

PointComparison::PointComparison(QString metric, std::vector<ComparedMetric> metrics)
    : m_metric(std::move(metric))
    , m_metrics(std::move(metrics))
{
}

void PointComparison::feed(const Tick &tick)
{
    m_seen = m_seen || tick.canary;
    m_inconclusive = !tick.canary || !tick.baseline;
    for (ComparedMetric &metric : m_metrics)
        metric.take(tick);
    if (tick.t / lookEvery == m_looked || m_firedAt)
        return;
    m_looked = tick.t / lookEvery;
    m_lookedAt = tick.t;
    m_look = look(m_metrics);
    if (m_look.fires)
        m_firedAt = tick.t;
}

RuleResult PointComparison::result() const
{
    return {u"mann-whitney"_s, m_metric, state(), m_firedAt, reason()};
}

MetricState PointComparison::state() const
{
    if (m_firedAt)
        return MetricState::Fired;
    if (!m_seen && !m_inconclusive)
        return MetricState::NoData;
    if (m_inconclusive)
        return MetricState::Inconclusive;
    if (isEmpty(m_metrics))
        return MetricState::NoTraffic;
    return m_looked == 0 ? MetricState::Insufficient : m_look.calm;
}

QString PointComparison::reason() const
{
    switch (state()) {
    case MetricState::NoData:
        return QCoreApplication::translate("canary", "nothing was measured yet");
    case MetricState::Inconclusive:
        return QCoreApplication::translate("canary", "no answer about the canary or its baseline");
    case MetricState::NoTraffic:
        return QCoreApplication::translate("canary", "no requests to compare yet");
    case MetricState::Insufficient:
        return QCoreApplication::translate("canary", "compares after the first %1 s")
            .arg(lookEvery);
    default:
        return QCoreApplication::translate("canary", "%1 (as of %2)")
            .arg(m_look.words, CanaryWords::seconds(m_lookedAt));
    }
}
