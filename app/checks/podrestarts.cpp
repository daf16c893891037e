// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/podrestarts.h"

#include "checks/answer.h"
#include "checks/kubernetes.h"
#include "checks/parameters.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// A selector of the API as its query has it.
QString selectorText(const QJsonObject &selector)
{
    QStringList parts;
    const QJsonObject labels = selector["matchLabels"_L1].toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        parts.append(label.key() + u'=' + label->toString());
    for (const QJsonValue &wish : selector["matchExpressions"_L1].toArray()) {
        const QString key = wish["key"_L1].toString();
        const QString values = textsOf(wish["values"_L1]).join(u',');
        const QString how = wish["operator"_L1].toString();
        if (how == "In"_L1)
            parts.append(u"%1 in (%2)"_s.arg(key, values));
        else if (how == "NotIn"_L1)
            parts.append(u"%1 notin (%2)"_s.arg(key, values));
        else
            parts.append(how == "DoesNotExist"_L1 ? u'!' + key : key);
    }
    return parts.join(u',');
}

bool isOnItsWayOut(const QJsonValue &pod)
{
    const QString phase = pod["status"_L1]["phase"_L1].toString();
    return pod["metadata"_L1].toObject().contains("deletionTimestamp"_L1) || phase == "Failed"_L1
        || phase == "Succeeded"_L1;
}

void judgeContainer(const QString &place, const QJsonValue &container, qint64 count,
                    const QDateTime &now, PodRestarts &found)
{
    const QJsonObject state = container["state"_L1].toObject();
    const auto fault = [&](const QString &words) { found.faults.append(place + u": "_s + words); };
    const QString waiting = state["waiting"_L1]["reason"_L1].toString();
    if (state.contains("terminated"_L1))
        return fault(QCoreApplication::translate("checks", "it has ended (%1)")
                         .arg(state["terminated"_L1]["reason"_L1].toString()));
    if (waiting == "CrashLoopBackOff"_L1)
        return fault(QCoreApplication::translate("checks", "it restarts over and over"));
    if (!waiting.isEmpty() && waiting != "ContainerCreating"_L1 && waiting != "PodInitializing"_L1)
        return fault(
            QCoreApplication::translate("checks", "it does not come up (%1)").arg(waiting));
    const QDateTime started =
        QDateTime::fromString(state["running"_L1]["startedAt"_L1].toString(), Qt::ISODate);
    if (started.isValid() && started.addDuration(settledAfter) <= now)
        return;
    if (count > 0)
        return fault(QCoreApplication::translate("checks", "it restarts over and over"));
    found.unsettled.append(place + u": "_s + upTooShort());
}

} // namespace

QString upTooShort()
{
    return QCoreApplication::translate("checks", "up for less than %1 minutes")
        .arg(settledAfter.count());
}

QString tooEarly(const QStringList &unsettled)
{
    return QCoreApplication::translate("checks", "%1; run again later")
        .arg(unsettled.join("; "_L1));
}

Result<QJsonArray> askPods(const QJsonObject &with, const CheckContext &context,
                           const QJsonObject &workload)
{
    if (workload["kind"_L1] == "Pod"_L1)
        return QJsonArray {workload};
    const QString selector = selectorText(workload["spec"_L1]["selector"_L1].toObject());
    // Without one the API would list every pod that there is.
    if (selector.isEmpty())
        return failure(QCoreApplication::translate("checks", "%1 does not say which pods are its")
                           .arg(workload["metadata"_L1]["name"_L1].toString()));
    const Result<QJsonObject> list = askCluster(
        with, context, u"/api/v1"_s,
        u"pods?labelSelector="_s + QString::fromLatin1(QUrl::toPercentEncoding(selector)));
    if (!list)
        return std::unexpected(list.error());
    if ((*list)["kind"_L1] != "PodList"_L1 || !(*list)["items"_L1].isArray())
        return failure(
            QCoreApplication::translate("checks", "this is no answer of a Kubernetes API"),
            u"kubectl"_s);
    QJsonArray pods;
    for (const QJsonValue &pod : (*list)["items"_L1].toArray()) {
        if (!isOnItsWayOut(pod))
            pods.append(pod);
    }
    return pods;
}

Result<PodRestarts> restartsOf(const QJsonArray &pods, const QDateTime &now)
{
    PodRestarts found;
    for (const QJsonValue &pod : pods) {
        const QString name = pod["metadata"_L1]["name"_L1].toString();
        const qsizetype wanted = pod["spec"_L1]["containers"_L1].toArray().size();
        const QJsonArray containers = pod["status"_L1]["containerStatuses"_L1].toArray();
        if (wanted == 0 || containers.size() > wanted)
            return failure(
                QCoreApplication::translate("checks", "this is no answer of a Kubernetes API"),
                u"kubectl"_s);
        // A new name at every roll-out.
        if (containers.size() < wanted)
            found.unsettled.append(
                moving(name) + u": "_s
                + QCoreApplication::translate("checks", "not all of its containers are there yet"));
        for (const QJsonValue &container : containers) {
            // Of a pod's state only this tells a restart that is long over from none at all.
            const qint64 count = container["restartCount"_L1].toInteger(-1);
            if (count < 0)
                return failure(QCoreApplication::translate(
                                   "checks", "%1 does not say how often it was restarted")
                                   .arg(name),
                               u"kubectl"_s);
            found.most = std::max(found.most, count);
            ++found.containers;
            judgeContainer(moving(name) + u' ' + container["name"_L1].toString(), container, count,
                           now, found);
        }
    }
    return found;
}
