// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/canarywords.h"
#include "canary/pointcomparison.h"
#include "canary/scoredcomparison.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// The classic comparison at its usual settings: the share of errors, and fires where the canary's
/// is higher.
class MannWhitneyRule : public PointComparison
{
public:
    MannWhitneyRule()
        : PointComparison(u"errorRate"_s, {{errors(), [](const ArmTick &arm) {
                                                return std::optional(arm.errors);
                                            }}})
    {
    }

protected:
    Look look(const std::vector<ComparedMetric> &metrics) const override
    {
        const ComparedMetric &metric = metrics.front();
        const bool high = metric.judge().label == ClassicJudge::Label::High;
        const QString seen =
            QCoreApplication::translate("canary",
                                        "%1 points with %2 of errors on average "
                                        "against %3 of the baseline with %4")
                .arg(metric.canary().size())
                .arg(CanaryWords::percent(ClassicJudge::meanOf(metric.canary())))
                .arg(metric.baseline().size())
                .arg(CanaryWords::percent(ClassicJudge::meanOf(metric.baseline())));
        return {high, MetricState::Ok,
                (high ? QCoreApplication::translate("canary", "higher than the baseline: %1")
                      : QCoreApplication::translate("canary", "no higher than the baseline: %1"))
                    .arg(seen)};
    }

    bool isEmpty(const std::vector<ComparedMetric> &metrics) const override
    {
        return metrics.front().canary().isEmpty() || metrics.front().baseline().isEmpty();
    }

private:
    static ClassicJudge::Metric errors()
    {
        ClassicJudge::Metric metric;
        metric.name = u"errorRate"_s;
        metric.direction = ClassicJudge::Direction::Increase;
        return metric;
    }
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
