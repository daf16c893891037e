// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/kubernetes.h"

#include "checks/filefacts.h"
#include "checks/parameters.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

#include <tuple>

using namespace Qt::StringLiterals;

static QString apiOf(const QString &type)
{
    if (type == "pod"_L1)
        return u"/api/v1"_s;
    if (type == "job"_L1 || type == "cronjob"_L1)
        return u"/apis/batch/v1"_s;
    if (type == "deployment"_L1 || type == "statefulset"_L1 || type == "daemonset"_L1)
        return u"/apis/apps/v1"_s;
    return {};
}

static QString escaped(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

Result<QJsonObject> askCluster(const QJsonObject &with, const CheckContext &context,
                               const QString &api, const QString &what)
{
    const QString space = with["namespace"_L1].toString(u"default"_s);
    // The plain path needs neither discovery nor a cache in the user's folder.
    QStringList argv {
        u"kubectl"_s, u"get"_s, u"--raw"_s, u"%1/namespaces/%2/%3"_s.arg(api, escaped(space), what),
        u"--request-timeout=%1s"_s.arg(std::max<qint64>(1, context.timeLeft().count() / 1000))};
    if (with.contains("context"_L1))
        argv.append(u"--context="_s + textOf(with["context"_L1]));
    if (with.contains("kubeconfig"_L1))
        argv.append(u"--kubeconfig="_s + pathOf(context, textOf(with["kubeconfig"_L1])));
    const auto said = askHost(context, argv);
    if (!said)
        return std::unexpected(said.error());
    if (!said->succeeded())
        return failure(QString::fromUtf8(context.redacted(said->output)).simplified().right(300),
                       u"kubectl"_s);
    // A warning may stand before the answer.
    const QByteArray bytes = said->output.sliced(std::max<qsizetype>(0, said->output.indexOf('{')));
    return QJsonDocument::fromJson(bytes).object();
}

Result<QJsonObject> askWorkload(const QJsonObject &with, const CheckContext &context,
                                const QString &workload)
{
    const QString type = workload.section(u'/', 0, 0);
    const QString api = apiOf(type);
    const QString name = workload.section(u'/', 1);
    if (api.isEmpty() || name.isEmpty())
        return failure(
            QCoreApplication::translate("checks", "\"%1\" is not of the form deployment/NAME")
                .arg(workload));
    const Result<QJsonObject> answer =
        askCluster(with, context, api, u"%1s/%2"_s.arg(type, escaped(name)));
    if (!answer)
        return answer;
    const QJsonObject &object = *answer;
    if (object["metadata"_L1]["name"_L1] != name
        || object["kind"_L1].toString().compare(type, Qt::CaseInsensitive) != 0)
        return failure(
            QCoreApplication::translate("checks", "this is no answer of a Kubernetes API"),
            u"kubectl"_s);
    return answer;
}

QJsonObject podOf(const QJsonObject &workload)
{
    QJsonObject spec = workload["spec"_L1].toObject();
    if (spec.contains("jobTemplate"_L1))
        return spec["jobTemplate"_L1]["spec"_L1]["template"_L1]["spec"_L1].toObject();
    if (spec.contains("template"_L1))
        return spec["template"_L1]["spec"_L1].toObject();
    return spec;
}

std::optional<double> quantityOf(const QString &text)
{
    static const std::pair<QLatin1StringView, double> units[] = {
        {"Ki"_L1, 1024.0}, {"Mi"_L1, 1048576.0}, {"Gi"_L1, 1073741824.0}, {"Ti"_L1, 1099511627776},
        {"m"_L1, 1e-3},    {"k"_L1, 1e3},        {"M"_L1, 1e6},           {"G"_L1, 1e9},
        {"T"_L1, 1e12},    {""_L1, 1.0}};
    for (const auto &[unit, factor] : units) {
        bool good = false;
        const double number = text.endsWith(unit) ? text.chopped(unit.size()).toDouble(&good) : 0;
        if (good)
            return number * factor;
    }
    return std::nullopt;
}

bool wantsLimits(const QJsonObject &with)
{
    return with["limits"_L1].toBool() || with.contains("minCpus"_L1)
        || with.contains("minMemory"_L1) || with.contains("peakCpus"_L1)
        || with.contains("peakMemory"_L1);
}

Result<LeastLimits> leastLimits(const QJsonObject &with)
{
    LeastLimits least;
    const std::tuple<QLatin1StringView, double LeastLimits::*, double> wishes[] = {
        {"minCpus"_L1, &LeastLimits::cpus, 1},
        {"minMemory"_L1, &LeastLimits::memory, 1},
        {"peakCpus"_L1, &LeastLimits::cpus, 1.3},
        {"peakMemory"_L1, &LeastLimits::memory, 1.3}};
    for (const auto &[name, which, times] : wishes) {
        if (!with.contains(name))
            continue;
        const QString text = textOf(with[name]);
        const auto amount = quantityOf(text);
        if (!amount || *amount <= 0)
            return failure(QCoreApplication::translate("checks", "\"%1\": \"%2\" is no quantity")
                               .arg(name, text));
        least.*which = std::max(least.*which, times * *amount);
    }
    return least;
}

CheckResult limitsWarning(const CheckSpec &spec, Observation sighting)
{
    sighting.reason = QCoreApplication::translate(
        "checks", "limited; whether that is enough for the load test's peak was not compared");
    sighting.advice = QCoreApplication::translate(
        "checks", "Name in the plan what the load test peaked at: \"peakCpus\", \"peakMemory\".");
    return warning(spec, sighting);
}

QString clusterVantage(const QJsonObject &with, const CheckContext &context)
{
    const QString name = textOf(with["context"_L1]);
    return context.host.vantage()
        + (name.isEmpty() ? u" → kubectl"_s : u" → kubectl (%1)"_s.arg(name));
}
