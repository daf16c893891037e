// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
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

/// What one place says the variable is.
struct EnvSource
{
    QString place;
    std::optional<QString> value;

    friend bool operator==(const EnvSource &, const EnvSource &) = default;
};

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
    if (pods->isEmpty())
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

/// Every place that the parameters name, in their order.
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

/// The kinds of place where a variable stands, each with the parameters that name it.
struct EnvPlaces
{
    QStringList named;
    QStringList unnamed;

    explicit EnvPlaces(const QJsonObject &with)
    {
        const auto place = [&](const QString &words, std::initializer_list<QLatin1StringView> by) {
            const bool isNamed = std::ranges::any_of(
                by, [&](QLatin1StringView name) { return !textsOf(with[name]).isEmpty(); });
            (isNamed ? named : unnamed).append(words);
        };
        place(QCoreApplication::translate("checks", "the environment file"), {"file"_L1});
        place(QCoreApplication::translate("checks", "the container"),
              {"container"_L1, "workload"_L1});
        place(QCoreApplication::translate("checks", "the running process"), {"process"_L1});
    }
};

/// What the variable's value must be: equal to a text, or of a form.
struct EnvWishes
{
    std::optional<QString> equals;
    QString matches;
    QString notMatches;

    static Result<EnvWishes> of(const QJsonObject &with, const CheckContext &context)
    {
        EnvWishes wishes {.equals = std::nullopt,
                          .matches = textOf(with["matches"_L1]),
                          .notMatches = textOf(with["notMatches"_L1])};
        if (!with.contains("equals"_L1))
            return wishes;
        Result<QString> text = withSecrets(context, textOf(with["equals"_L1]));
        if (!text)
            return std::unexpected(text.error());
        wishes.equals = *std::move(text);
        return wishes;
    }

    /// An Error: an expression is none.
    Result<bool> fit(const QString &value) const
    {
        if (equals && value != *equals)
            return false;
        if (const Result<bool> has = occurs(matches, value); !has || !*has)
            return has;
        if (notMatches.isEmpty())
            return true;
        const Result<bool> has = occurs(notMatches, value);
        return has ? Result<bool>(!*has) : has;
    }
};

} // namespace

/// {key: NAME, equals: VALUE | matches: REGEX, notMatches: REGEX, file: PATH | [PATH..], container:
/// NAME.., engine: ENGINE, workload: deployment/NAME.., namespace: NAME, context: NAME, kubeconfig:
/// FILE, process: PID | PIDFILE}: every source named says that the variable has that value, or one
/// of that form, and the containers are running; of a workload, every pod that runs says so. The
/// file alone, or what runs alone, does not show that the one came from the other: that is a
/// warning. Only that variable is kept as evidence; where VALUE names a secret, only length and
/// fingerprint of what is there, which may be an older secret.
static CheckResult runEnvCheck(const CheckSpec &spec, const CheckContext &context)
{
    const bool isForm = !isBlank(spec.with["matches"_L1]) || !isBlank(spec.with["notMatches"_L1]);
    for (const QString &name : {u"key"_s, u"equals"_s}) {
        if (isBlank(spec.with[name]) && !(isForm && name == "equals"_L1))
            return blank(spec, name);
    }
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const QString key = textOf(spec.with["key"_L1]);
    const Result<EnvWishes> wishes = EnvWishes::of(spec.with, context);
    if (!wishes)
        return notConfigured(spec, wishes.error().text());

    const bool isSecret = namesSecret(textOf(spec.with["equals"_L1]));
    const auto shown = [&](const QString &value) {
        return isSecret ? u'(' + secretWords(context, value.toUtf8()) + u')' : value;
    };
    Observation sighting;
    QStringList wanted;
    if (wishes->equals)
        wanted.append(shown(*wishes->equals));
    if (!wishes->matches.isEmpty())
        wanted.append(wishes->matches);
    if (!wishes->notMatches.isEmpty())
        wanted.append(QCoreApplication::translate("checks", "never %1").arg(wishes->notMatches));
    sighting.expected = key + u'=' + wanted.join(", "_L1);
    const QList<Result<EnvSource>> sources = readEnvSources(context, spec.with, key);
    if (sources.isEmpty())
        return blank(spec, u"file"_s);

    QStringList seen;
    QStringList wrong;
    for (const Result<EnvSource> &source : sources) {
        if (!source)
            return noAnswer(spec, source.error(), sighting);
        const QString line = source->value
            ? u"%1: %2=%3"_s.arg(source->place, key, shown(*source->value))
            : QCoreApplication::translate("checks", "%1: %2 is not set").arg(source->place, key);
        seen.append(line);
        const Result<bool> fits = source->value ? wishes->fit(*source->value) : false;
        if (!fits)
            return noAnswer(spec, fits.error(), sighting);
        if (!*fits)
            wrong.append(line);
    }
    sighting.evidence = seen.join(u'\n').toUtf8();
    const EnvPlaces places(spec.with);
    if (!places.unnamed.isEmpty())
        seen.append(QCoreApplication::translate("checks", "not looked at: %1")
                        .arg(places.unnamed.join(", "_L1)));
    sighting.seen = seen.join("; "_L1);
    if (!wrong.isEmpty()) {
        sighting.reason = QCoreApplication::translate("checks", "%1, not %2")
                              .arg(wrong.join("; "_L1), wanted.join(", "_L1));
        return answer(spec, false, sighting);
    }
    if (places.named.size() < 2) {
        sighting.reason =
            QCoreApplication::translate("checks", "only %1 was asked: that is not yet in effect")
                .arg(places.named.join(", "_L1));
        sighting.advice = QCoreApplication::translate(
            "checks", "Name in the plan what else has it: file, container or process.");
        return warning(spec, sighting);
    }
    sighting.reason = QCoreApplication::translate("checks", "every source says so");
    return answer(spec, true, sighting);
}

CheckKind envKind()
{
    return {u"env"_s,
            QT_TRANSLATE_NOOP("checks", "an environment variable has the value it should"),
            5,
            {u"key"_s, u"equals"_s, u"matches"_s, u"notMatches"_s, u"file"_s, u"container"_s,
             u"engine"_s, u"workload"_s, u"namespace"_s, u"context"_s, u"kubeconfig"_s,
             u"process"_s},
            runEnvCheck};
}
