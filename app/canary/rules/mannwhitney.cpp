// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/canarywords.h"
#include "canary/classicjudge.h"
#include "canary/rules/rule.h"
#include "canary/scoredcomparison.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Longest stretch it compares, in points; an hour of ticks of ten seconds.
static constexpr qsizetype mostPoints = 360;
static constexpr qint64 lookEvery = 60;

/// The classic comparison with the baseline: a tick's share of errors is a point, ranks of the
/// canary's points against the baseline's, looked at once a minute. Shown, not heard: it weighs a
/// point of three requests like one of three thousand and has no bound on false alarms.
class MannWhitneyRule : public Rule
{
public:
    MannWhitneyRule()
    {
        m_metric.name = u"errorRate"_s;
        m_metric.direction = ClassicJudge::Direction::Increase;
    }

    void feed(const Tick &tick) override
    {
        m_seen = m_seen || tick.canary;
        m_inconclusive = !tick.canary || !tick.baseline;
        take(tick.canary, m_canary);
        take(tick.baseline, m_baseline);
        if (tick.t / lookEvery == m_looked || m_firedAt)
            return;
        m_looked = tick.t / lookEvery;
        m_now = ClassicJudge::judge(m_metric, m_canary, m_baseline);
        if (m_now.label == ClassicJudge::Label::High)
            m_firedAt = tick.t;
        m_words = words();
    }

    RuleResult result() const override
    {
        return {u"mann-whitney"_s, m_metric.name, state(), m_firedAt, reason()};
    }

    bool decides() const override { return false; }

private:
    static void take(const std::optional<ArmTick> &arm, QList<double> &points)
    {
        if (!arm || arm->n == 0)
            return;
        if (points.size() == mostPoints)
            points.removeFirst();
        points.append(double(arm->errors) / double(arm->n));
    }

    bool isEmpty() const { return m_canary.isEmpty() || m_baseline.isEmpty(); }

    MetricState state() const
    {
        if (m_firedAt)
            return MetricState::Fired;
        if (!m_seen && !m_inconclusive)
            return MetricState::NoData;
        if (m_inconclusive)
            return MetricState::Inconclusive;
        if (isEmpty())
            return MetricState::NoTraffic;
        return m_looked == 0 ? MetricState::Insufficient : MetricState::Ok;
    }

    QString words() const
    {
        return QCoreApplication::translate("canary",
                                           "%1 points with %2 of errors on average "
                                           "against %3 of the baseline with %4")
            .arg(m_canary.size())
            .arg(CanaryWords::percent(ClassicJudge::meanOf(m_canary)))
            .arg(m_baseline.size())
            .arg(CanaryWords::percent(ClassicJudge::meanOf(m_baseline)));
    }

    QString reason() const
    {
        switch (state()) {
        case MetricState::Fired:
            return QCoreApplication::translate("canary", "higher than the baseline: %1")
                .arg(m_words);
        case MetricState::NoData:
            return QCoreApplication::translate("canary", "nothing was measured yet");
        case MetricState::Inconclusive:
            return QCoreApplication::translate("canary",
                                               "no answer about the canary or its baseline");
        case MetricState::NoTraffic:
            return QCoreApplication::translate("canary", "no requests to compare yet");
        case MetricState::Insufficient:
            return QCoreApplication::translate("canary", "compares after the first %1 s")
                .arg(lookEvery);
        default:
            return QCoreApplication::translate("canary", "no higher than the baseline: %1")
                .arg(m_words);
        }
    }

    ClassicJudge::Metric m_metric;
    QList<double> m_canary;
    QList<double> m_baseline;
    ClassicJudge::Judgement m_now;
    QString m_words;
    qint64 m_looked = 0;
    bool m_seen = false;
    bool m_inconclusive = false;
    std::optional<qint64> m_firedAt;
};

Rules mannWhitneyRules(const RuleSettings &settings)
{
    Rules rules;
    if (settings.kayenta)
        rules.push_back(scoredComparison(*settings.kayenta));
    else
        rules.push_back(std::make_unique<MannWhitneyRule>());
    return rules;
}
