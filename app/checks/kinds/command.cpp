// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

static QString commandText(const char *text)
{
    return QCoreApplication::translate("checks", text);
}

static QString describeCommandEnd(const CommandResult &result)
{
    if (result.exitCode)
        return QCoreApplication::translate("checks", "exit status %1").arg(*result.exitCode);
    return result.signal == 9
        ? commandText(QT_TRANSLATE_NOOP("checks", "killed by signal 9 (maybe out of memory)"))
        : QCoreApplication::translate("checks", "ended by signal %1").arg(result.signal);
}

static Result<CommandSpec> commandOf(const CheckSpec &spec, const CheckContext &context)
{
    CommandSpec command;
    command.argv = textsOf(spec.with["argv"_L1]);
    command.script = textOf(spec.with["shell"_L1]);
    command.workingDirectory = pathOf(context, textOf(spec.with["folder"_L1]));
    if (command.workingDirectory.isEmpty() || command.workingDirectory.endsWith(u'/'))
        command.workingDirectory = context.folder;
    command.timeout = context.timeLeft();
    command.secrets = context.secrets.values();
    const QJsonObject environment = spec.with["environment"_L1].toObject();
    for (auto entry = environment.begin(); entry != environment.end(); ++entry) {
        const Result<QString> value = withSecrets(context, textOf(entry.value()));
        if (!value)
            return std::unexpected(value.error());
        command.environment.insert(entry.key(), *value);
    }
    return command;
}

/// {argv: [..] | shell: "...", exit: 0 | [0, 2], matches: REGEX, notMatches: REGEX, environment:
/// {..}, folder: PATH}: the command ends with that status and its output holds, or does not hold,
/// that pattern.
static CheckResult runCommandCheck(const CheckSpec &spec, const CheckContext &context)
{
    const bool hasArguments = !isBlank(spec.with["argv"_L1]);
    if (!hasArguments && isBlank(spec.with["shell"_L1]))
        return blank(spec, spec.with.contains("shell"_L1) ? u"shell"_s : u"argv"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    if (hasArguments && spec.with.contains("shell"_L1))
        return noAnswer(
            spec,
            commandText(QT_TRANSLATE_NOOP("checks", "\"argv\" and \"shell\" are both given")));
    QStringList statuses = textsOf(spec.with["exit"_L1]);
    if (statuses.isEmpty())
        statuses = {u"0"_s};
    const QString wanted = textOf(spec.with["matches"_L1]);
    const QString unwanted = textOf(spec.with["notMatches"_L1]);

    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "exit status %1").arg(statuses.join(", "_L1));
    if (!wanted.isEmpty())
        sighting.expected += QCoreApplication::translate("checks", ", output with %1").arg(wanted);
    if (!unwanted.isEmpty())
        sighting.expected +=
            QCoreApplication::translate("checks", ", output without %1").arg(unwanted);
    // A pattern that is none is found before anything runs.
    for (const QString &pattern : {wanted, unwanted}) {
        if (const Result<bool> tried = occurs(pattern, {}); !tried)
            return noAnswer(spec, tried.error(), sighting);
    }
    const Result<CommandSpec> command = commandOf(spec, context);
    if (!command)
        return notConfigured(spec, command.error().text());
    const Result<CommandResult> result = context.host.run(*command, context.stop);
    if (!result)
        return noAnswer(spec, result.error(), sighting);

    const QString output = QString::fromUtf8(result->output);
    sighting.seen = describeCommandEnd(*result);
    sighting.evidence = result->output.isEmpty() ? sighting.seen.toUtf8() : result->output;
    if (!result->survivors.isEmpty()) {
        return noAnswer(
            spec,
            QCoreApplication::translate("checks", "processes that could not be ended: %1")
                .arg(result->survivors.join(", "_L1)),
            sighting);
    }
    if (result->timedOut || result->stopped) {
        return noAnswer(spec,
                        QCoreApplication::translate("checks", "ended after %1 s without an answer")
                            .arg(double(result->took.count()) / 1000),
                        sighting);
    }
    const QString status = result->exitCode ? QString::number(*result->exitCode) : QString();
    const bool statusGood = statuses.contains(status);
    if (!statusGood && (status == "126"_L1 || status == "127"_L1)) {
        return noAnswer(spec,
                        commandText(QT_TRANSLATE_NOOP(
                            "checks", "a command was not found or cannot be executed")),
                        sighting);
    }
    if (!statusGood) {
        sighting.reason =
            QCoreApplication::translate("checks", "the command ended with %1").arg(sighting.seen);
        return answer(spec, false, sighting);
    }
    const bool whole = result->outputSize == result->output.size();
    if (!wanted.isEmpty()) {
        const Result<bool> has = occurs(wanted, output);
        if (!has)
            return noAnswer(spec, has.error(), sighting);
        if (!*has && !whole)
            return noAnswer(
                spec,
                commandText(QT_TRANSLATE_NOOP("checks", "the output is too long to look through")),
                sighting);
        if (!*has) {
            sighting.reason =
                QCoreApplication::translate("checks", "the output does not hold %1").arg(wanted);
            return answer(spec, false, sighting);
        }
    }
    if (!unwanted.isEmpty()) {
        const Result<bool> has = occurs(unwanted, output);
        if (!has)
            return noAnswer(spec, has.error(), sighting);
        if (*has) {
            sighting.reason =
                QCoreApplication::translate("checks", "the output holds %1").arg(unwanted);
            return answer(spec, false, sighting);
        }
        if (!whole)
            return noAnswer(
                spec,
                commandText(QT_TRANSLATE_NOOP("checks", "the output is too long to look through")),
                sighting);
    }
    sighting.reason = commandText(QT_TRANSLATE_NOOP("checks", "the command answered as expected"));
    return answer(spec, true, sighting);
}

CheckKind commandKind()
{
    return {u"command"_s,
            QT_TRANSLATE_NOOP("checks", "a command ends well and says what it should"),
            1,
            {u"argv"_s, u"shell"_s, u"exit"_s, u"matches"_s, u"notMatches"_s, u"environment"_s,
             u"folder"_s},
            runCommandCheck};
}
