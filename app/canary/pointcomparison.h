// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/classicjudge.h"
#include "canary/rules/rule.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

/// One metric of a classic comparison with the last points of both arms: a tick's share of requests
/// that were bad.
class ComparedMetric
{
public:
    /// How many requests were bad; absent where the source does not tell.
    using Bad = std::optional<qint64> (*)(const ArmTick &);

    ComparedMetric(ClassicJudge::Metric metric, Bad bad);

    void take(const Tick &tick);
    ClassicJudge::Judgement judge() const;
    const QList<double> &canary() const { return m_canary; }
    const QList<double> &baseline() const { return m_baseline; }

private:
    void add(const std::optional<ArmTick> &arm, QList<double> &points) const;

    ClassicJudge::Metric m_metric;
    Bad m_bad;
    QList<double> m_canary;
    QList<double> m_baseline;
};

/// The rule `mann-whitney`: compares the canary's points with the baseline's once a minute, until
/// it fires. Shown, not heard: it weighs a point of three requests like one of three thousand and
/// has no bound on false alarms.
class PointComparison : public Rule
{
public:
    void feed(const Tick &tick) final;
    RuleResult result() const final;
    bool decides() const final { return false; }

protected:
    /// What a look came to; `calm` is the state it leaves where nothing fires.
    struct Look
    {
        bool fires = false;
        MetricState calm = MetricState::Ok;
        QString words;
    };

    PointComparison(QString metric, std::vector<ComparedMetric> metrics);

    virtual Look look(const std::vector<ComparedMetric> &metrics) const = 0;
    /// There is too little for any look.
    virtual bool isEmpty(const std::vector<ComparedMetric> &metrics) const = 0;

private:
    MetricState state() const;
    QString reason() const;

    QString m_metric;
    std::vector<ComparedMetric> m_metrics;
    Look m_look;
    qint64 m_looked = 0;
    /// What is said is of then, however much has come since.
    qint64 m_lookedAt = 0;
    bool m_seen = false;
    bool m_inconclusive = false;
    std::optional<qint64> m_firedAt;
};
