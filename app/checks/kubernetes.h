// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/answer.h"

/// What the API of a cluster answers for {namespace: NAME, context: NAME, kubeconfig: FILE}, asked
/// with `kubectl` on the context's host: `what` ("pods/NAME", escaped) of that API group. One read;
/// empty where the answer is no object. An Error holds what kubectl said.
Result<QJsonObject> askCluster(const QJsonObject &with, const CheckContext &context,
                               const QString &api, const QString &what);
/// What runs under a name in a cluster, asked with `kubectl` on the context's host and that user's
/// own access: {workload: deployment/NAME, namespace: NAME, context: NAME, kubeconfig: FILE}. Also
/// statefulset, daemonset, cronjob, job and pod. One read; the object as the API gives it. An Error
/// holds what kubectl said.
Result<QJsonObject> askWorkload(const QJsonObject &with, const CheckContext &context,
                                const QString &workload);
/// The pod's own part of a workload: its `containers`, its `restartPolicy`.
QJsonObject podOf(const QJsonObject &workload);
/// "500m", "512Mi", "1G" as a number of whole units; nothing where it is none.
std::optional<double> quantityOf(const QString &text);

struct LeastLimits
{
    double cpus = 0;
    /// Bytes.
    double memory = 0;

    /// Whether there is something to compare both with; a limit alone may be any.
    bool isCompared() const { return cpus > 0 && memory > 0; }
};

/// Whether limits are asked for, by {limits: true} or by how high they must be at least.
bool wantsLimits(const QJsonObject &with);
/// What {minCpus, minMemory, peakCpus, peakMemory} ask limits to be at least: 1.3 times as much as
/// the load test peaked at. An Error names one that is no quantity.
Result<LeastLimits> leastLimits(const QJsonObject &with);
/// Good as far as it goes: the limits were compared with nothing.
CheckResult limitsWarning(const CheckSpec &spec, Observation sighting);
/// "this machine → kubectl (CONTEXT)", for results.
QString clusterVantage(const QJsonObject &with, const CheckContext &context);
