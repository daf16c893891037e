// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/classicjudge.h"
#include "domain/plan.h"
#include "domain/result.h"

#include <QByteArray>

/// A canary configuration as Kayenta (Spinnaker) stores it: metrics, groups' weights, thresholds.
struct KayentaConfig
{
    QString name;
    QList<ClassicJudge::Metric> metrics;
    QHash<QString, double> weights;
    /// Scores from which it passes, and from which it is marginal at least.
    double pass = 75;
    double marginal = 50;
};

/// Unknown members are left out, as Kayenta does; a wrong type or word is an Error that names
/// `name`, the line and the member.
Result<KayentaConfig> readKayentaConfig(const QByteArray &json, const QString &name);

/// The text of the configuration that a plan names for the comparison with the baseline, from the
/// runbook's `folder` on; it can be read. Nothing where the plan names none. An Error names the
/// file, and the line where there is one.
Result<std::optional<QString>> kayentaText(const CanaryPlan &plan, const QString &folder);
