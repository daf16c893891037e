// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/envfile.h"
#include "checks/parameters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// What one place says the variable is.
struct EnvSource
{
    QString place;
    std::optional<QString> value;
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

} // namespace

/// {key: NAME, equals: VALUE, file: PATH | [PATH..], process: PID | PIDFILE, container: NAME}:
/// every source named says that the variable has that value. Only that variable is kept as
/// evidence.
static CheckResult runEnvCheck(const CheckSpec &spec, const CheckContext &context)
{
    for (const QString &name : {u"key"_s, u"equals"_s}) {
        if (isBlank(spec.with[name]))
            return blank(spec, name);
    }
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    if (spec.with.contains("container"_L1))
        return notConfigured(
            spec,
            QCoreApplication::translate("checks", "this console cannot look into a container yet"));
    const QString key = textOf(spec.with["key"_L1]);
    const Result<QString> wanted = withSecrets(context, textOf(spec.with["equals"_L1]));
    if (!wanted)
        return notConfigured(spec, wanted.error().text());

    Observation sighting;
    sighting.expected = key + u'=' + *wanted;
    QList<Result<EnvSource>> sources;
    if (const QStringList files = textsOf(spec.with["file"_L1]); !files.isEmpty())
        sources.append(readEnvFiles(context, files, key));
    if (const QString process = textOf(spec.with["process"_L1]); !process.isEmpty())
        sources.append(readEnvProcess(context, process, key));
    if (sources.isEmpty())
        return blank(spec, u"file"_s);

    QStringList seen;
    QStringList wrong;
    for (const Result<EnvSource> &source : std::as_const(sources)) {
        if (!source)
            return noAnswer(spec, source.error(), sighting);
        const QString line = source->value
            ? u"%1: %2=%3"_s.arg(source->place, key, *source->value)
            : QCoreApplication::translate("checks", "%1: %2 is not set").arg(source->place, key);
        seen.append(line);
        if (source->value != *wanted)
            wrong.append(line);
    }
    sighting.seen = seen.join("; "_L1);
    sighting.evidence = seen.join(u'\n').toUtf8();
    sighting.reason = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "every source says so")
        : QCoreApplication::translate("checks", "%1, not %2").arg(wrong.join("; "_L1), *wanted);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind envKind()
{
    return {u"env"_s,
            QT_TRANSLATE_NOOP("checks", "an environment variable has the value it should"),
            1,
            {u"key"_s, u"equals"_s, u"file"_s, u"process"_s, u"container"_s},
            runEnvCheck};
}
