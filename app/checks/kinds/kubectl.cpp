// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/kubernetes.h"
#include "checks/parameters.h"
#include "checks/podrestarts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

void judgeLimit(const QJsonObject &container, const QString &resource, double least,
                QStringList &seen, QStringList &wrong)
{
    const QString limit = textOf(container["resources"_L1]["limits"_L1][resource]);
    const auto amount = quantityOf(limit);
    if (limit.isEmpty() || !amount || *amount <= 0) {
        wrong.append(QCoreApplication::translate("checks", "no %1 limit").arg(resource));
        return;
    }
    seen.append(u"%1 %2"_s.arg(resource, limit));
    if (*amount < least)
        wrong.append(QCoreApplication::translate("checks", "only %1 of %2").arg(limit, resource));
}

void judgeProbes(const QStringList &wanted, const QJsonObject &container, QStringList &seen,
                 QStringList &wrong)
{
    for (const QString &name : wanted) {
        if (container[name + u"Probe"_s].toObject().isEmpty())
            wrong.append(QCoreApplication::translate("checks", "no %1 probe").arg(name));
        else
            seen.append(QCoreApplication::translate("checks", "%1 probe").arg(name));
    }
}

/// How many of a workload are wanted, ready, and as its last change has them.
struct Replicas
{
    qint64 wanted = 0;
    qint64 ready = 0;
    qint64 updated = 0;
    /// The cluster has not taken the last change up yet.
    bool isBehind = false;
};

/// Nothing for a pod or a job, which come and go. The API leaves out what is zero.
std::optional<Replicas> replicasOf(const QJsonObject &workload)
{
    const QJsonValue status = workload["status"_L1];
    const QString kind = workload["kind"_L1].toString();
    const bool isBehind = status["observedGeneration"_L1].toInteger()
        < workload["metadata"_L1]["generation"_L1].toInteger();
    if (kind == "DaemonSet"_L1)
        return Replicas {status["desiredNumberScheduled"_L1].toInteger(),
                         status["numberReady"_L1].toInteger(),
                         status["updatedNumberScheduled"_L1].toInteger(), isBehind};
    if (kind == "Deployment"_L1 || kind == "StatefulSet"_L1)
        return Replicas {workload["spec"_L1]["replicas"_L1].toInteger(1),
                         status["readyReplicas"_L1].toInteger(),
                         status["updatedReplicas"_L1].toInteger(), isBehind};
    return std::nullopt;
}

/// What a workload's pods say of their restarts.
struct RestartSight
{
    QString seen;
    QStringList faults;
    QStringList unsettled;
    QByteArray evidence;
};

/// An Error: no answer could be had, or there is no pod that could say anything.
Result<RestartSight> lookForRestarts(const QJsonObject &with, const CheckContext &context,
                                     const QString &name, const QJsonObject &workload)
{
    const QString kind = workload["kind"_L1].toString();
    if (kind == "CronJob"_L1 || kind == "Job"_L1)
        return RestartSight {
            .seen = QCoreApplication::translate(
                "checks", "its pods come and go, so their restarts are not counted")};
    const Result<QJsonArray> pods = askPods(with, context, workload);
    if (!pods)
        return std::unexpected(pods.error());
    const Result<PodRestarts> restarts = restartsOf(*pods, context.clock.now());
    if (!restarts)
        return std::unexpected(restarts.error());
    if (pods->isEmpty())
        return failure(
            QCoreApplication::translate("checks", "no pod of %1 runs: that proves nothing")
                .arg(name));
    QJsonArray statuses;
    for (const QJsonValue &pod : *pods)
        statuses.append(
            QJsonObject {{u"pod"_s, pod["metadata"_L1]["name"_L1]},
                         {u"containerStatuses"_s, pod["status"_L1]["containerStatuses"_L1]}});
    return RestartSight {
        .seen = QCoreApplication::translate("checks", "%1 containers, restarted %2 times at most")
                    .arg(restarts->containers)
                    .arg(moving(restarts->most)),
        .faults = restarts->faults,
        .unsettled = restarts->unsettled,
        .evidence = QJsonDocument(statuses).toJson()};
}

/// What was looked at, without the environment.
QByteArray workloadFacts(const QString &name, const QJsonObject &workload)
{
    const QJsonObject pod = podOf(workload);
    QJsonArray containers;
    for (const QJsonValue &container : pod["containers"_L1].toArray()) {
        QJsonObject kept = container.toObject();
        kept.remove("env"_L1);
        kept.remove("args"_L1);
        containers.append(kept);
    }
    return QJsonDocument(QJsonObject {{u"workload"_s, name},
                                      {u"restartPolicy"_s, pod["restartPolicy"_L1]},
                                      {u"containers"_s, containers},
                                      {u"status"_s, workload["status"_L1]}})
        .toJson();
}

QString workloadWishes(const QJsonObject &with, const QStringList &probes)
{
    QStringList parts;
    if (wantsLimits(with))
        parts.append(QCoreApplication::translate("checks", "CPU and memory are limited"));
    if (!probes.isEmpty())
        parts.append(QCoreApplication::translate("checks", "probes: %1").arg(probes.join(", "_L1)));
    if (with.contains("restart"_L1))
        parts.append(QCoreApplication::translate("checks", "restart policy %1")
                         .arg(textsOf(with["restart"_L1]).join(u'/')));
    if (with["ready"_L1].toBool())
        parts.append(QCoreApplication::translate("checks", "all replicas are ready"));
    return parts.join(", "_L1);
}

} // namespace

/// {workloads: deployment/NAME.., namespace: NAME, context: NAME, kubeconfig: FILE, limits: true,
/// minCpus: "500m", minMemory: 512Mi, peakCpus: "400m", peakMemory: 380Mi, probes: [liveness,
/// readiness, startup], restart: [Always], ready: true}: every container of every workload is
/// limited, to 1.3 times the load test's peak or more (compared with nothing it is a warning), and
/// probed, comes up again and has not done so for five minutes in any of its pods, and as many are
/// ready, and as the last change has them, as are wanted. Asked with kubectl on the check's host.
static CheckResult runKubectlCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (isBlank(spec.with["workloads"_L1]))
        return blank(spec, u"workloads"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const QStringList probes = textsOf(spec.with["probes"_L1]);
    Observation sighting;
    sighting.expected = workloadWishes(spec.with, probes);
    sighting.vantage = clusterVantage(spec.with, context);
    if (sighting.expected.isEmpty())
        return blank(spec, u"limits"_s);
    const Result<LeastLimits> least = leastLimits(spec.with);
    if (!least)
        return noAnswer(spec, least.error(), sighting);
    QStringList seen;
    QStringList wrong;
    QStringList unsettled;
    for (const QString &name : textsOf(spec.with["workloads"_L1])) {
        const Result<QJsonObject> workload = askWorkload(spec.with, context, name);
        if (!workload)
            return noAnswer(spec, workload.error(), sighting);
        sighting.evidence += workloadFacts(name, *workload);
        const QJsonObject pod = podOf(*workload);
        const QJsonArray containers = pod["containers"_L1].toArray();
        if (containers.isEmpty())
            return noAnswer(spec,
                            QCoreApplication::translate("checks", "%1 has no container").arg(name),
                            sighting);
        for (const QJsonValue &each : containers) {
            const QJsonObject container = each.toObject();
            QStringList facts;
            QStringList faults;
            if (wantsLimits(spec.with)) {
                judgeLimit(container, u"cpu"_s, least->cpus, facts, faults);
                judgeLimit(container, u"memory"_s, least->memory, facts, faults);
            }
            judgeProbes(probes, container, facts, faults);
            const QString place = name + u' ' + container["name"_L1].toString();
            seen.append(place + u": "_s + facts.join(", "_L1));
            if (!faults.isEmpty())
                wrong.append(place + u": "_s + faults.join(", "_L1));
        }
        const QString policy = pod["restartPolicy"_L1].toString(u"Always"_s);
        if (spec.with.contains("restart"_L1)) {
            seen.append(QCoreApplication::translate("checks", "restart policy %1").arg(policy));
            if (!textsOf(spec.with["restart"_L1]).contains(policy))
                wrong.append(name + u": "_s + seen.last());
            const auto restarts = lookForRestarts(spec.with, context, name, *workload);
            if (!restarts)
                return noAnswer(spec, restarts.error(), sighting);
            sighting.evidence += restarts->evidence;
            seen.append(restarts->seen);
            wrong += restarts->faults;
            unsettled += restarts->unsettled;
        }
        if (spec.with["ready"_L1].toBool()) {
            const auto replicas = replicasOf(*workload);
            if (!replicas)
                return noAnswer(
                    spec,
                    QCoreApplication::translate(
                        "checks", "%1 has no replicas to be counted: name what keeps them up")
                        .arg(name),
                    sighting);
            if (replicas->wanted == 0)
                return noAnswer(spec,
                                QCoreApplication::translate(
                                    "checks", "%1 is scaled to nothing: that proves nothing")
                                    .arg(name),
                                sighting);
            seen.append(QCoreApplication::translate("checks", "%1 of %2 ready")
                            .arg(replicas->ready)
                            .arg(replicas->wanted));
            if (replicas->ready < replicas->wanted)
                wrong.append(name + u": "_s + seen.last());
            // Those that are ready may be of the release before.
            if (replicas->isBehind)
                wrong.append(QCoreApplication::translate(
                                 "checks", "%1: the cluster has not taken up its last change")
                                 .arg(name));
            else if (replicas->updated < replicas->wanted)
                wrong.append(QCoreApplication::translate(
                                 "checks", "%1: only %2 of %3 are as its last change has them")
                                 .arg(name)
                                 .arg(replicas->updated)
                                 .arg(replicas->wanted));
        }
    }
    sighting.seen = seen.join("; "_L1);
    sighting.mediaType = u"application/json"_s;
    if (wrong.isEmpty() && !unsettled.isEmpty())
        return noAnswer(spec, tooEarly(unsettled), sighting);
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.join("; "_L1);
    if (wrong.isEmpty() && wantsLimits(spec.with) && !least->isCompared())
        return limitsWarning(spec, sighting);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind kubectlKind()
{
    return {u"kubectl"_s,
            QT_TRANSLATE_NOOP("checks", "workloads of a cluster are limited, probed and ready"),
            3,
            {u"workloads"_s, u"namespace"_s, u"context"_s, u"kubeconfig"_s, u"limits"_s,
             u"minCpus"_s, u"minMemory"_s, u"peakCpus"_s, u"peakMemory"_s, u"probes"_s,
             u"restart"_s, u"ready"_s},
            runKubectlCheck};
}
