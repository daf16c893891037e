// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/scoredcomparison.h"

#include "canary/pointcomparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// What a point of a metric is made of.
struct Compared
{
    QLatin1StringView name;
    ComparedMetric::Bad bad;
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

const Compared *measuredHere(const ClassicJudge::Metric &metric)
{
    const auto what = std::ranges::find(compared, metric.name, &Compared::name);
    return what == compared.end() ? nullptr : &*what;
}

std::vector<ComparedMetric> comparedOf(const KayentaConfig &config)
{
    std::vector<ComparedMetric> metrics;
    for (const ClassicJudge::Metric &metric : config.metrics) {
        if (const Compared *what = measuredHere(metric))
            metrics.emplace_back(metric, what->bad);
    }
    return metrics;
}

class ScoredComparison : public PointComparison
{
public:
    explicit ScoredComparison(const KayentaConfig &config)
        : PointComparison(u"score"_s, comparedOf(config))
        , m_weights(config.weights)
        , m_pass(config.pass)
        , m_marginal(config.marginal)
    {
        for (const ClassicJudge::Metric &metric : config.metrics) {
            if (!measuredHere(metric))
                m_leftOut.append(metric.name);
        }
    }

protected:
    Look look(const std::vector<ComparedMetric> &metrics) const override
    {
        QList<ClassicJudge::Judgement> judgements;
        QStringList labels;
        for (const ComparedMetric &metric : metrics) {
            judgements.append(metric.judge());
            const ClassicJudge::Judgement &judgement = judgements.constLast();
            labels.append(u"%1 %2"_s.arg(judgement.name, labelWord(judgement.label)));
        }
        const double score = ClassicJudge::score(judgements, m_weights);
        QString words = QCoreApplication::translate(
                            "canary", "score %1 of 100, passes from %2, marginal from %3: %4")
                            .arg(score)
                            .arg(m_pass)
                            .arg(m_marginal)
                            .arg(labels.join(", "_L1));
        if (!m_leftOut.isEmpty())
            words = QCoreApplication::translate("canary", "%1; not measured here: %2")
                        .arg(words, m_leftOut.join(", "_L1));
        return {score < m_marginal, score < m_pass ? MetricState::Pending : MetricState::Ok, words};
    }

    /// Silence is scored, too.
    bool isEmpty(const std::vector<ComparedMetric> &) const override { return false; }

private:
    QStringList m_leftOut;
    QHash<QString, double> m_weights;
    double m_pass;
    double m_marginal;
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
