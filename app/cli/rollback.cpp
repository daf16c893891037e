// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/rollback.h"
#include "cli/carryout.h"
#include "cli/output.h"
#include "cli/readinput.h"
#include "desk/openlaunch.h"
#include "desk/stepdesk.h"
#include "process/localhost.h"

#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Where the ledger is not ours to write, the commands run all the same; nobody records them.
static int rollBackUnrecorded(const Launch &launch, const QList<RollbackAction> &actions)
{
    printError(u"%1 is held by %2: the commands run, and are not recorded"_s.arg(launch.path(),
                                                                                 launch.holder()));
    const LocalHost host;
    bool good = true;
    for (const RollbackAction &action : actions) {
        if (action.command.isEmpty())
            continue;
        CommandSpec spec;
        spec.script = action.command;
        spec.workingDirectory = launch.state().opened().folder;
        const Result<CommandResult> result = host.run(spec, {}, [](const QByteArray &bytes) {
            std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
        });
        if (!result)
            printError(result.error().text());
        good = good && result && result->succeeded();
    }
    return good ? ExitStatus::yes : ExitStatus::no;
}

static int rollBackRecorded(Launch &launch, const PersonId &actor,
                            const QList<RollbackAction> &actions)
{
    StepDesk desk(launch);
    launch.submit(actor, RollbackTriggered {u"manual"_s, u"ordered on the command line"_s, false});
    bool good = true;
    bool first = true;
    for (const RollbackAction &action : actions) {
        if (action.command.isEmpty()) {
            printError(u"%1: a person does this"_s.arg(action.step.value));
            continue;
        }
        const Result<bool> passed = carryOutStep(desk, actor, action.step);
        if (!passed)
            printError(passed.error().text());
        const bool well = passed && *passed;
        good = good && well;
        const CanaryStatus &canary = launch.state().canary();
        if (first && well && canary.started && !canary.ended)
            launch.submit(actor, CanaryEnded {u"rolledBack"_s, u"ordered on the command line"_s});
        first = false;
    }
    launch.drain();
    return good ? ExitStatus::yes : ExitStatus::no;
}

int rollbackCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Carries out the rollback procedure, whatever else is broken."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"LAUNCH"_s, u"the launch"_s);
    const QCommandLineOption yes(u"yes"_s, u"do not ask"_s);
    const QCommandLineOption as(u"as"_s, u"the person of the plan who acts"_s, u"PERSON"_s);
    parser.addOptions({yes, as});
    if (const auto status = processArguments(parser, u"rollback"_s, arguments))
        return *status;
    const Result<std::unique_ptr<Launch>> opened =
        openLaunch(parser.positionalArguments().constFirst());
    if (!opened)
        return refuse(opened.error());
    Launch &launch = **opened;
    const QList<RollbackAction> actions = rollbackActions(*launch.runbook(), *launch.plan());
    for (const RollbackAction &action : actions)
        printError(action.command.isEmpty() ? action.step.value : action.command);
    if (actions.isEmpty())
        return refuse({u"neither runbook nor plan say how to roll back"_s, launch.path()});
    if (!parser.isSet(yes) && !confirmed(u"Roll back now?"_s))
        return refuse({u"not confirmed; --yes confirms beforehand"_s, launch.path()});
    if (launch.isReadOnly())
        return rollBackUnrecorded(launch, actions);
    const Result<PersonId> actor = actorFor(*launch.plan(), parser.value(as));
    if (!actor)
        return refuse(actor.error());
    return rollBackRecorded(launch, *actor, actions);
}
