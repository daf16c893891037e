// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/arms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

Result<Arms> Arms::of(const CanaryPlan &plan)
{
    auto dialect = dialectOf(plan.dialect);
    if (!dialect)
        return std::unexpected(dialect.error());
    auto canary = LabelSelector::parse(plan.selectCanary);
    if (!canary)
        return std::unexpected(canary.error());
    auto baseline = LabelSelector::parse(plan.selectBaseline);
    if (!baseline)
        return std::unexpected(baseline.error());
    auto full = LabelSelector::parse(plan.selectFull);
    if (!full)
        return std::unexpected(full.error());
    if (!plan.selectBaseline.isEmpty() && plan.selectBaseline == plan.selectCanary) {
        return failure(QCoreApplication::translate("canary", "canary and baseline are both %1")
                           .arg(plan.selectCanary),
                       u"canary.select"_s);
    }
    Arms arms {*dialect, *canary, {}, *canary};
    if (!plan.selectBaseline.isEmpty()) {
        arms.baseline = *baseline;
        arms.full = LabelSelector::either(*canary, *baseline);
    }
    if (!plan.selectFull.isEmpty())
        arms.full = *full;
    return arms;
}

ArmCounter Arms::counterOf(const LabelSelector &arm, const CanaryPlan &plan) const
{
    return ArmCounter(dialect, arm, plan.latencySeconds, plan.latencyQuantile);
}

QString Arms::overlap(const QList<Sample> &page) const
{
    if (!baseline)
        return {};
    const auto both = std::ranges::find_if(page, [this](const Sample &sample) {
        return sample.name == dialect.requests && canary.matches(sample.labels)
            && baseline->matches(sample.labels);
    });
    if (both == page.cend())
        return {};
    QStringList labels;
    for (const auto &[label, value] : both->labels.asKeyValueRange())
        labels.append(u"%1=\"%2\""_s.arg(label, value));
    labels.sort();
    return QCoreApplication::translate("canary",
                                       "canary and baseline cannot be told apart: %1 with %2 is "
                                       "selected for both (canary.select)")
        .arg(both->name, labels.join(u','));
}
