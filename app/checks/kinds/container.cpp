// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/containerengine.h"
#include "checks/kubernetes.h"
#include "checks/parameters.h"
#include "checks/podrestarts.h"
#include "domain/bytes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Docker's times are in UTC, Podman's in the zone of its machine, both to the nanosecond.
QDateTime engineTime(const QString &text)
{
    static const QRegularExpression fraction(uR"(\.\d+)"_s);
    return QDateTime::fromString(QString(text).remove(fraction), Qt::ISODate);
}

double cpusOf(const QJsonObject &host)
{
    if (const double nano = host["NanoCpus"_L1].toDouble(); nano > 0)
        return nano / 1e9;
    const double period = host["CpuPeriod"_L1].toDouble(100'000);
    return period > 0 ? host["CpuQuota"_L1].toDouble() / period : 0;
}

QString cpusText(double cpus)
{
    return cpus == 1 ? QCoreApplication::translate("checks", "1 CPU")
                     : QCoreApplication::translate("checks", "%1 CPUs").arg(cpus);
}

/// 536870912 -> "512 MiB": the engine counts bytes, nobody who sets a limit does.
QString memoryText(qint64 bytes)
{
    constexpr qint64 mib = 1_MiB;
    if (bytes > 0 && bytes % (1024 * mib) == 0)
        return u"%1 GiB"_s.arg(bytes / (1024 * mib));
    return u"%1 MiB"_s.arg(QString::number(double(bytes) / mib, 'g', 6));
}

void judgeLimits(const LeastLimits &least, const QJsonObject &host, QStringList &seen,
                 QStringList &wrong)
{
    const double cpus = cpusOf(host);
    const qint64 memory = host["Memory"_L1].toInteger();
    seen.append(QCoreApplication::translate("checks", "%1, %2 of memory")
                    .arg(cpusText(cpus), memoryText(memory)));
    if (cpus <= 0)
        wrong.append(QCoreApplication::translate("checks", "no CPU limit"));
    else if (cpus < least.cpus)
        wrong.append(QCoreApplication::translate("checks", "only %1").arg(cpusText(cpus)));
    if (memory <= 0)
        wrong.append(QCoreApplication::translate("checks", "no memory limit"));
    else if (double(memory) < least.memory)
        wrong.append(
            QCoreApplication::translate("checks", "only %1 of memory").arg(memoryText(memory)));
}

void judgeHealth(bool mustBeHealthy, const QJsonObject &container, QStringList &seen,
                 QStringList &wrong)
{
    const QStringList test = textsOf(container["Config"_L1]["Healthcheck"_L1]["Test"_L1]);
    const QString command = test.mid(1).join(u' ');
    if (test.isEmpty() || test.first() == "NONE"_L1 || command.isEmpty()) {
        wrong.append(QCoreApplication::translate("checks", "no health check"));
        return;
    }
    seen.append(QCoreApplication::translate("checks", "health check: %1").arg(command));
    static const QRegularExpression takesAnything(uR"(\bcurl\b(?!.*\s(-[A-Za-z]*f|--fail)))"_s);
    if (takesAnything.match(command).hasMatch())
        wrong.append(QCoreApplication::translate(
            "checks", "the health check takes any answer: curl without -f"));
    if (!mustBeHealthy)
        return;
    const QJsonValue health = container["State"_L1]["Health"_L1];
    const QString status = health["Status"_L1].toString();
    const qint64 streak = health["FailingStreak"_L1].toInteger();
    seen.append(QCoreApplication::translate("checks", "health: %1, %2 failures in a row")
                    .arg(status.isEmpty() ? u"-"_s : status, streak > 0 ? moving(streak) : u"0"_s));
    if (status != "healthy"_L1 || streak != 0)
        wrong.append(seen.last());
}

/// Whether it is up. One that was only made has proved nothing of what keeps it up, unless the plan
/// says that no more than making it is asked.
void judgeState(bool mayBeOnlyMade, const QJsonObject &container, QStringList &wrong)
{
    const QJsonValue state = container["State"_L1];
    const QString status = state["Status"_L1].toString();
    const bool isOnlyMade =
        status == "created"_L1 || status == "configured"_L1 || status == "initialized"_L1;
    if (status == "exited"_L1 || status == "stopped"_L1 || status == "dead"_L1)
        wrong.append(
            QCoreApplication::translate("checks", "it has ended and nothing brought it up again"));
    else if (isOnlyMade && !mayBeOnlyMade)
        wrong.append(QCoreApplication::translate("checks", "it was made and never started"));
    else if (!isOnlyMade && status != "running"_L1 && !state["Restarting"_L1].toBool())
        wrong.append(QCoreApplication::translate("checks", "it is not running (%1)")
                         .arg(status.isEmpty() ? u"-"_s : status));
}

/// False where it runs for too short a time to say anything.
bool judgeRestart(const QStringList &allowed, const QJsonObject &container, const QDateTime &now,
                  QStringList &seen, QStringList &wrong)
{
    const QJsonValue state = container["State"_L1];
    const QString policy = container["HostConfig"_L1]["RestartPolicy"_L1]["Name"_L1].toString();
    const qint64 count = container["RestartCount"_L1].toInteger();
    seen.append(QCoreApplication::translate("checks", "restart policy %1, restarted %2 times")
                    .arg(policy.isEmpty() ? u"no"_s : policy, moving(count)));
    if (!allowed.contains(policy))
        wrong.append(QCoreApplication::translate("checks", "the restart policy is %1")
                         .arg(policy.isEmpty() ? u"no"_s : policy));
    const QDateTime started = engineTime(state["StartedAt"_L1].toString());
    const bool isYoung = started.isValid() ? started.addDuration(settledAfter) > now
                                           : state["Status"_L1] == "running"_L1;
    if (state["Restarting"_L1].toBool() || (count > 0 && isYoung))
        wrong.append(QCoreApplication::translate("checks", "it restarts over and over"));
    return !isYoung;
}

/// What was looked at, without the environment.
QByteArray factsOf(const QString &name, const QJsonObject &container)
{
    const QJsonObject host = container["HostConfig"_L1].toObject();
    const QJsonObject facts {{u"container"_s, name},
                             {u"Id"_s, container["Id"_L1]},
                             {u"Image"_s, container["Image"_L1]},
                             {u"Config.Image"_s, container["Config"_L1]["Image"_L1]},
                             {u"Healthcheck"_s, container["Config"_L1]["Healthcheck"_L1]},
                             {u"State"_s, container["State"_L1]},
                             {u"RestartCount"_s, container["RestartCount"_L1]},
                             {u"RestartPolicy"_s, host["RestartPolicy"_L1]},
                             {u"Memory"_s, host["Memory"_L1]},
                             {u"MemorySwap"_s, host["MemorySwap"_L1]},
                             {u"NanoCpus"_s, host["NanoCpus"_L1]},
                             {u"CpuQuota"_s, host["CpuQuota"_L1]},
                             {u"CpuPeriod"_s, host["CpuPeriod"_L1]}};
    return QJsonDocument(facts).toJson();
}

/// A restart policy says nothing of a container that never ran, and one that has ended may keep
/// what its last health check said.
bool isAskedToRun(const QJsonObject &with)
{
    return with.contains("restart"_L1) || with.contains("state"_L1) || with["healthy"_L1].toBool();
}

bool mayBeOnlyMade(const QJsonObject &with)
{
    return with["state"_L1] == "created"_L1;
}

QString wishesText(const QJsonObject &with)
{
    QStringList parts;
    if (wantsLimits(with))
        parts.append(QCoreApplication::translate("checks", "CPU and memory are limited"));
    if (with["healthy"_L1].toBool())
        parts.append(QCoreApplication::translate("checks", "the health check says healthy"));
    else if (with["healthCheck"_L1].toBool())
        parts.append(QCoreApplication::translate("checks", "there is a health check"));
    if (with.contains("restart"_L1))
        parts.append(QCoreApplication::translate("checks", "restart policy %1")
                         .arg(textsOf(with["restart"_L1]).join(u'/')));
    if (isAskedToRun(with))
        parts.append(mayBeOnlyMade(with) ? QCoreApplication::translate("checks", "made")
                                         : QCoreApplication::translate("checks", "running"));
    if (with.contains("image"_L1))
        parts.append(
            QCoreApplication::translate("checks", "image %1").arg(textOf(with["image"_L1])));
    return parts.join(", "_L1);
}

} // namespace

/// {containers: NAME.., engine: unix://SOCKET | http://ADDRESS | docker | podman, limits: true,
/// minMemory: 512Mi, minCpus: "0.5", peakMemory: 380Mi, peakCpus: "0.38", healthCheck: true,
/// healthy: true, restart: [POLICY..], state: running | created, image: NAME}: every container is
/// limited, to 1.3 times the load test's peak or more (compared with nothing it is a warning), has
/// a health check that can fail (and says healthy), comes up again by itself and has not done so
/// for five minutes, and is of that image. With `restart` or `healthy` it must run, unless the plan
/// says `created`: of containers that are made now and started at the launch.
static CheckResult runContainerCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (isBlank(spec.with["containers"_L1]))
        return blank(spec, u"containers"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const bool healthy = spec.with["healthy"_L1].toBool();
    Observation sighting;
    sighting.expected = wishesText(spec.with);
    sighting.vantage = engineVantage(spec.with, context);
    if (sighting.expected.isEmpty())
        return blank(spec, u"limits"_s);
    if (const QString state = spec.with["state"_L1].toString(u"running"_s);
        state != "running"_L1 && state != "created"_L1)
        return noAnswer(
            spec, QCoreApplication::translate("checks", "\"state\" is one of running and created"),
            sighting);
    const Result<LeastLimits> least = leastLimits(spec.with);
    if (!least)
        return noAnswer(spec, least.error(), sighting);
    QStringList seen;
    QStringList wrong;
    QStringList unsettled;
    for (const QString &name : textsOf(spec.with["containers"_L1])) {
        const Result<QJsonObject> container = inspectContainer(spec.with, context, name);
        if (!container)
            return noAnswer(spec, container.error(), sighting);
        sighting.evidence += factsOf(name, *container);
        QStringList facts;
        QStringList faults;
        const QString image = (*container)["Config"_L1]["Image"_L1].toString();
        if (spec.with.contains("image"_L1)) {
            facts.append(QCoreApplication::translate("checks", "image %1").arg(image));
            if (image != textOf(spec.with["image"_L1]))
                faults.append(facts.last());
        }
        if (wantsLimits(spec.with))
            judgeLimits(*least, (*container)["HostConfig"_L1].toObject(), facts, faults);
        if (healthy || spec.with["healthCheck"_L1].toBool())
            judgeHealth(healthy, *container, facts, faults);
        if (isAskedToRun(spec.with))
            judgeState(mayBeOnlyMade(spec.with), *container, faults);
        if (spec.with.contains("restart"_L1)
            && !judgeRestart(textsOf(spec.with["restart"_L1]), *container, context.clock.now(),
                             facts, faults))
            unsettled.append(name + u": "_s + upTooShort());
        seen.append(name + u": "_s + facts.join(", "_L1));
        if (!faults.isEmpty())
            wrong.append(name + u": "_s + faults.join(", "_L1));
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

CheckKind containerKind()
{
    return {u"container"_s,
            QT_TRANSLATE_NOOP("checks", "containers are limited, healthy and come up again"),
            5,
            {u"containers"_s, u"engine"_s, u"limits"_s, u"minMemory"_s, u"minCpus"_s,
             u"peakMemory"_s, u"peakCpus"_s, u"healthCheck"_s, u"healthy"_s, u"restart"_s,
             u"state"_s, u"image"_s},
            runContainerCheck};
}
