// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/envsources.h"

#include "checks/containerengine.h"
#include "checks/envfile.h"
#include "checks/kubernetes.h"
#include "checks/parameters.h"
#include "checks/podrestarts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 envFileCap = qint64(1) << 20;

/// The files in order as one source, as Compose reads them: a later one overrides.
Result<EnvSource> readEnvFiles(const CheckContext &context, const QStringList &files,
                               const QString &key)
{
    EnvSource source {files.join(" + "_L1), std::nullopt};
    for (const QString &file : files) {
        const Result<QByteArray> bytes =
            context.host.readFile(pathOf(context, file), envFileCap, context.stop);
        if (!bytes)
            return std::unexpected(bytes.error());
        const Result<QList<EnvAssignment>> assignments = parseEnvFile(*bytes);
        if (!assignments)
            return failure(assignments.error().message, file);
        for (const EnvAssignment &assignment : *assignments) {
            if (assignment.key == key)
                source = {u"%1:%2"_s.arg(file).arg(assignment.line), assignment.value};
        }
    }
    return source;
}

/// A running process, by its number or the file that holds it.
Result<EnvSource> readEnvProcess(const CheckContext &context, const QString &process,
                                 const QString &key)
{
    QString pid = process;
    bool isNumber = false;
    pid.toInt(&isNumber);
    if (!isNumber) {
        const Result<QByteArray> bytes =
            context.host.readFile(pathOf(context, process), 64, context.stop);
        if (!bytes)
            return std::unexpected(bytes.error());
        pid = QString::fromUtf8(bytes->trimmed());
        pid.toInt(&isNumber);
        if (!isNumber)
            return failure(
                QCoreApplication::translate("checks", "there is no process number in it"), process);
    }
    const QString path = u"/proc/%1/environ"_s.arg(pid);
    const Result<QByteArray> bytes = context.host.readFile(path, envFileCap, context.stop);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->isEmpty())
        return failure(QCoreApplication::translate("checks", "the process shows no environment"),
                       path);
    EnvSource source {QCoreApplication::translate("checks", "process %1").arg(pid), std::nullopt};
    for (const EnvAssignment &assignment : parseProcessEnvironment(*bytes)) {
        if (assignment.key == key)
            source.value = assignment.value;
    }
    return source;
}

/// What a running container was given, whatever file it came from.
Result<EnvSource> readEnvContainer(const CheckContext &context, const QJsonObject &with,
                                   const QString &name, const QString &key)
{
    const Result<QJsonObject> container = inspectContainer(with, context, name);
    if (!container)
        return std::unexpected(container.error());
    if (!(*container)["State"_L1]["Running"_L1].toBool())
        return failure(QCoreApplication::translate("checks", "the container is not running"), name);
    EnvSource source {QCoreApplication::translate("checks", "container %1").arg(name),
                      std::nullopt};
    for (const QString &entry : textsOf((*container)["Config"_L1]["Env"_L1])) {
        if (entry.startsWith(key + u'='))
            source.value = entry.sliced(key.size() + 1);
    }
    return source;
}

/// Adds what every container of a pod is given; one source for each that says something else.
Result<void> addPodSources(const QJsonObject &pod, const QString &name, const QString &key,
                           QList<EnvSource> &sources)
{
    for (const QJsonValue &container : pod["containers"_L1].toArray()) {
        EnvSource source {name + u' ' + container["name"_L1].toString(), std::nullopt};
        for (const QJsonValue &variable : container["env"_L1].toArray()) {
            if (variable["name"_L1].toString() != key)
                continue;
            if (variable["valueFrom"_L1].isObject())
                return failure(QCoreApplication::translate(
                                   "checks", "%1 comes from elsewhere and cannot be seen here")
                                   .arg(key),
                               source.place);
            source.value = variable["value"_L1].toString();
        }
        if (!sources.contains(source))
            sources.append(source);
    }
    return {};
}

QStringList containerNames(const QJsonObject &pod)
{
    QStringList names;
    for (const QJsonValue &container : pod["containers"_L1].toArray())
        names.append(container["name"_L1].toString());
    return names;
}

/// A pod without the containers that a cluster puts beside those of its workload, as a proxy. One
/// that lacks any of those is older than they are, and stays whole.
QJsonObject withoutGuests(const QJsonObject &pod, const QStringList &own)
{
    QJsonArray left;
    for (const QJsonValue &container : pod["containers"_L1].toArray()) {
        if (own.contains(container["name"_L1].toString()))
            left.append(container);
    }
    return left.size() < own.size() ? pod : QJsonObject {{u"containers"_s, left}};
}

/// A pod that waits to be started was given its environment and has nothing in effect yet.
bool isRunning(const QJsonValue &pod)
{
    return pod["status"_L1]["phase"_L1].toString(u"Running"_s) == "Running"_L1;
}

/// What a workload gives its containers, and what those have that run: a pod that is older than
/// the last change has what was before.
Result<QList<EnvSource>> readEnvWorkload(const CheckContext &context, const QJsonObject &with,
                                         const QString &name, const QString &key)
{
    const Result<QJsonObject> workload = askWorkload(with, context, name);
    if (!workload)
        return std::unexpected(workload.error());
    QList<EnvSource> sources;
    if (const auto added = addPodSources(podOf(*workload), name, key, sources); !added)
        return std::unexpected(added.error());
    if (sources.isEmpty())
        return failure(QCoreApplication::translate("checks", "%1 has no container").arg(name));
    const QString kind = (*workload)["kind"_L1].toString();
    if (kind == "CronJob"_L1 || kind == "Job"_L1)
        return sources;
    const Result<QJsonArray> pods = askPods(with, context, *workload);
    if (!pods)
        return std::unexpected(pods.error());
    if (std::ranges::none_of(pods->cbegin(), pods->cend(), isRunning))
        return failure(
            QCoreApplication::translate("checks", "no pod of %1 runs: that proves nothing")
                .arg(name));
    const QStringList own = containerNames(podOf(*workload));
    for (const QJsonValue &pod : *pods) {
        const QJsonObject given = withoutGuests(pod["spec"_L1].toObject(), own);
        if (const auto added = addPodSources(given, name, key, sources); !added)
            return std::unexpected(added.error());
    }
    return sources;
}

} // namespace

QStringList envPlaceParameters()
{
    return {u"file"_s,      u"container"_s, u"engine"_s,     u"workload"_s,
            u"namespace"_s, u"context"_s,   u"kubeconfig"_s, u"process"_s};
}

QList<Result<EnvSource>> readEnvSources(const CheckContext &context, const QJsonObject &with,
                                        const QString &key)
{
    QList<Result<EnvSource>> sources;
    if (const QStringList files = textsOf(with["file"_L1]); !files.isEmpty())
        sources.append(readEnvFiles(context, files, key));
    for (const QString &name : textsOf(with["container"_L1]))
        sources.append(readEnvContainer(context, with, name, key));
    for (const QString &name : textsOf(with["workload"_L1])) {
        const auto found = readEnvWorkload(context, with, name, key);
        if (!found)
            sources.append(std::unexpected(found.error()));
        else
            sources.append({found->cbegin(), found->cend()});
    }
    if (const QString process = textOf(with["process"_L1]); !process.isEmpty())
        sources.append(readEnvProcess(context, process, key));
    return sources;
}

EnvPlaces::EnvPlaces(const QJsonObject &with)
{
    const auto place = [&](const QString &words, std::initializer_list<QLatin1StringView> by) {
        const bool isNamed = std::ranges::any_of(
            by, [&](QLatin1StringView name) { return !textsOf(with[name]).isEmpty(); });
        (isNamed ? named : unnamed).append(words);
    };
    place(QCoreApplication::translate("checks", "the environment file"), {"file"_L1});
    place(QCoreApplication::translate("checks", "the container"), {"container"_L1, "workload"_L1});
    place(QCoreApplication::translate("checks", "the running process"), {"process"_L1});
}
