// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/scoredcomparison.h"

#include "canary/classicjudge.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

/// Longest stretch it compares, in points; an hour of ticks of ten seconds.
static constexpr qsizetype mostScoredPoints = 360;
static constexpr qint64 scoreEvery = 60;

namespace {

/// What a point of a metric is made of; absent where the tick does not tell.
struct Compared
{
    QLatin1StringView name;
    std::optional<qint64> (*bad)(const ArmTick &);
};

constexpr std::array<Compared, 2> compared {{
    {"errorRate"_L1, [](const ArmTick &arm) { return std::optional(arm.errors); }},
    {"latency"_L1, [](const ArmTick &arm) { return arm.slow; }},
}};

QString labelWord(ClassicJudge::Label label)
{
    switch (label) {
    case ClassicJudge::Label::Pass: return QCoreApplication::translate("canary", "passes");
    case ClassicJudge::Label::High: return QCoreApplication::translate("canary", "high");
    case ClassicJudge::Label::Low: return QCoreApplication::translate("canary", "low");
    case ClassicJudge::Label::NoData:
    case ClassicJudge::Label::NoDataFails: return QCoreApplication::translate("canary", "no data");
    case ClassicJudge::Label::Error: break;
    }
    return QCoreApplication::translate("canary", "cannot be compared");
}

/// One metric of the configuration with its points.
class ComparedMetric
{
public:
    ComparedMetric(ClassicJudge::Metric metric, const Compared &what)
        : m_metric(std::move(metric))
        , m_what(what)
    {
    }

    void take(const Tick &tick)
    {
        add(tick.canary, m_canary);
        add(tick.baseline, m_baseline);
    }
    ClassicJudge::Judgement judge() const
    {
        return ClassicJudge::judge(m_metric, m_canary, m_baseline);
    }

private:
    /// A tick that tells nothing is a gap in the points: the configuration says what it counts for.
    void add(const std::optional<ArmTick> &arm, QList<double> &points) const
    {
        const auto bad = arm && arm->n > 0 ? m_what.bad(*arm) : std::nullopt;
        if (points.size() == mostScoredPoints)
            points.removeFirst();
        points.append(bad ? double(*bad) / double(arm->n)
                          : std::numeric_limits<double>::quiet_NaN());
    }

    ClassicJudge::Metric m_metric;
    Compared m_what;
    QList<double> m_canary;
    QList<double> m_baseline;
};

class ScoredComparison : public Rule
{
public:
    explicit ScoredComparison(const KayentaConfig &config)
        : m_weights(config.weights)
        , m_pass(config.pass)
        , m_marginal(config.marginal)
    {
        for (const ClassicJudge::Metric &metric : config.metrics) {
            const auto what = std::ranges::find_if(
                compared, [&metric](const Compared &one) { return metric.name == one.name; });
            if (what != compared.end())
                m_metrics.emplace_back(metric, *what);
            else
                m_leftOut.append(metric.name);
        }
    }

    void feed(const Tick &tick) override
    {
        m_seen = m_seen || tick.canary;
        m_inconclusive = !tick.canary || !tick.baseline;
        for (ComparedMetric &metric : m_metrics)
            metric.take(tick);
        if (tick.t / scoreEvery == m_looked || m_firedAt)
            return;
        m_looked = tick.t / scoreEvery;
        look(tick.t);
    }

    RuleResult result() const override
    {
        return {u"mann-whitney"_s, u"score"_s, state(), m_firedAt, reason()};
    }

    bool decides() const override { return false; }

private:
    void look(qint64 t)
    {
        QList<ClassicJudge::Judgement> judgements;
        QStringList words;
        for (const ComparedMetric &metric : m_metrics) {
            judgements.append(metric.judge());
            const ClassicJudge::Judgement &judgement = judgements.constLast();
            words.append(u"%1 %2"_s.arg(judgement.name, labelWord(judgement.label)));
        }
        m_score = ClassicJudge::score(judgements, m_weights);
        if (m_score < m_marginal)
            m_firedAt = t;
        m_words = QCoreApplication::translate(
                      "canary", "score %1 of 100, passes from %2, marginal from %3: %4")
                      .arg(m_score)
                      .arg(m_pass)
                      .arg(m_marginal)
                      .arg(words.join(", "_L1));
        if (!m_leftOut.isEmpty())
            m_words = QCoreApplication::translate("canary", "%1; not measured here: %2")
                          .arg(m_words, m_leftOut.join(", "_L1));
    }

    MetricState state() const
    {
        if (m_firedAt)
            return MetricState::Fired;
        if (!m_seen && !m_inconclusive)
            return MetricState::NoData;
        if (m_inconclusive)
            return MetricState::Inconclusive;
        if (m_looked == 0)
            return MetricState::Insufficient;
        return m_score < m_pass ? MetricState::Pending : MetricState::Ok;
    }

    QString reason() const
    {
        switch (state()) {
        case MetricState::NoData:
            return QCoreApplication::translate("canary", "nothing was measured yet");
        case MetricState::Inconclusive:
            return QCoreApplication::translate("canary",
                                               "no answer about the canary or its baseline");
        case MetricState::Insufficient:
            return QCoreApplication::translate("canary", "compares after the first %1 s")
                .arg(scoreEvery);
        default: return m_words;
        }
    }

    std::vector<ComparedMetric> m_metrics;
    QStringList m_leftOut;
    QHash<QString, double> m_weights;
    double m_pass;
    double m_marginal;
    double m_score = 100;
    QString m_words;
    qint64 m_looked = 0;
    bool m_seen = false;
    bool m_inconclusive = false;
    std::optional<qint64> m_firedAt;
};

} // namespace

QStringList comparedMetrics()
{
    QStringList names;
    for (const Compared &metric : compared)
        names.append(metric.name);
    return names;
}

std::unique_ptr<Rule> scoredComparison(const KayentaConfig &config)
{
    return std::make_unique<ScoredComparison>(config);
}
