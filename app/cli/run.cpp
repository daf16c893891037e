// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/carryout.h"
#include "cli/launchaccess.h"
#include "cli/output.h"
#include "cli/readinput.h"
#include "desk/console/holderdoor.h"
#include "desk/signoff/timestamping.h"
#include "desk/steps/release.h"
#include "desk/steps/stepdesk.h"
#include "desk/trust/launchtrust.h"
#include "launch/gate.h"
#include "launch/stepwords.h"
#include "runbook/destructive.h"
#include "runbook/runbookreader.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

/// The steps to carry out: one, or all of the phase that are not done.
static Result<QList<ItemId>> stepsToRun(const Launch &launch, const QString &phaseId,
                                        const QString &stepId)
{
    const Phase *phase = launch.runbook()->phase(PhaseId(phaseId));
    if (!phase)
        return failure(u"the runbook has no phase \"%1\""_s.arg(phaseId), launch.path());
    const GateContext gate {*launch.runbook(), *launch.plan(), launch.state(),
                            launch.clock().now()};
    QList<ItemId> steps;
    for (const Section &section : phase->sections) {
        for (const Step &step : section.steps) {
            const ItemState state = stepNow(gate, step.id).state;
            const bool settled = info(state).done || state == ItemState::NotApplicable;
            if (stepId.isEmpty() ? !settled : step.id.value == stepId)
                steps.append(step.id);
        }
    }
    if (!stepId.isEmpty() && steps.isEmpty())
        return failure(u"the phase has no step \"%1\""_s.arg(stepId), launch.path());
    return steps;
}

static Result<bool> runAtHolder(HolderCall &holder, const PersonId &actor, const ItemId &step,
                                const PersonId &releasedBy)
{
    OutputPrinter printer;
    return holder.run(actor, step, releasedBy,
                      [&printer](const QByteArray &bytes) { printer.print(bytes); });
}

/// How it ended and what is to be known of that, in one line.
static QString endWords(const StepStatus &status)
{
    if (!status.finished)
        return {};
    QStringList words {status.finished->outcome};
    if (status.finished->exitCode)
        words.append(u"exit %1"_s.arg(*status.finished->exitCode));
    return (words + stepRemarks(*status.finished)).join(u"; "_s);
}

static int runSteps(Launch &launch, HolderCall *holder, const PersonId &actor,
                    const QList<ItemId> &steps, const PersonId &releasedBy, bool yes, bool all)
{
    StepDesk desk(launch);
    const HolderDoor door(launch, &desk);
    if (!holder) {
        desk.reconcile();
        waitUntilIdle(desk);
    }
    const auto gate = [&launch, &actor] {
        return GateContext {*launch.runbook(), *launch.plan(), launch.state(), launch.clock().now(),
                            actor};
    };
    bool waits = false;
    for (const ItemId &step : steps) {
        const QString title = launch.runbook()->step(step)->title;
        const QString command = desk.commandOf(step);
        if (command.isEmpty()) {
            printError(u"%1: a person does this"_s.arg(title));
            waits = true;
            continue;
        }
        // The reason to go ahead is given in the window, where the step is seen among the others.
        const QString first = whatComesFirst(gate(), step);
        if (!first.isEmpty()) {
            printError(u"%1: %2"_s.arg(title, first));
            return waits ? ExitStatus::noAnswer : ExitStatus::no;
        }
        printError(u"%1 (on %2):\n%3"_s.arg(title, desk.vantageOf(step), command));
        // What nothing brings back is no one step of many.
        const QString destroys = destructiveIn(command);
        if (yes && all && !destroys.isEmpty())
            return refuse({u"\"%1\" takes away what nothing may bring back: run it by itself, with "
                           "--step"_s.arg(destroys),
                           step.value});
        if (!yes && !confirmed(u"Run it?"_s))
            return refuse({u"not confirmed; --yes confirms beforehand"_s, step.value});
        const Result<bool> passed = holder ? runAtHolder(*holder, actor, step, releasedBy)
                                           : carryOutStep(desk, actor, step, releasedBy);
        launch.drain();
        launch.refresh();
        if (!passed) {
            printError(passed.error().text());
            return ExitStatus::no;
        }
        if (!*passed) {
            printError(u"%1: %2"_s.arg(title, endWords(launch.state().step(step))));
            return ExitStatus::no;
        }
    }
    return waits ? ExitStatus::noAnswer : ExitStatus::yes;
}

/// The release stands on the timeline before what it releases.
static Result<void> takeRelease(Launch &launch, const PersonId &actor, const ReleaseWish &wish)
{
    const Result<QString> said = provenRelease(launch, wish);
    if (!said)
        return std::unexpected(said.error());
    Result<QList<Entry>> written = failure(u"no answer"_s);
    launch.submit(
        actor,
        NoteWritten {*said, wish.steps.size() == 1 ? wish.steps.constFirst().value : QString()},
        [&written](const Result<QList<Entry>> &entries) { written = entries; });
    launch.drain();
    launch.refresh();
    if (!written)
        return std::unexpected(written.error());
    return {};
}

int runCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Carries out the steps of a phase, in order."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"RUNBOOK"_s, u"the document the launch was opened with"_s);
    const QCommandLineOption phase(u"phase"_s, u"the phase to carry out"_s, u"ID"_s);
    const QCommandLineOption step(u"step"_s, u"only this step"_s, u"ID"_s);
    const QCommandLineOption file(u"launch"_s, u"the launch"_s, u"FILE"_s);
    const QCommandLineOption yes(
        u"yes"_s, u"do not ask before each command; what destroys still wants --step"_s);
    const QCommandLineOption as(u"as"_s, u"the person of the plan who acts"_s, u"PERSON"_s);
    const QCommandLineOption released(u"released-by"_s, u"who releases what is dangerous"_s,
                                      u"PERSON"_s);
    const QCommandLineOption key(u"key"_s,
                                 u"the second person's key: keychain:NAME, agent:FINGERPRINT or a "
                                 "private key file"_s,
                                 u"KEY"_s);
    parser.addOptions({phase, step, file, yes, as, released, key});
    if (const auto status = processArguments(parser, u"run"_s, arguments))
        return *status;
    if (!parser.isSet(file) || !parser.isSet(phase))
        return usage(u"run needs --launch FILE and --phase ID"_s);
    if (parser.isSet(released) != parser.isSet(key))
        return usage(u"--released-by PERSON and --key KEY go together"_s);

    const QString path = parser.positionalArguments().constFirst();
    const Result<Runbook> runbook = readRunbook(path);
    if (!runbook)
        return refuse(runbook.error());
    const Result<OpenedLaunch> opened = openToWrite(parser.value(file));
    if (!opened)
        return refuse(opened.error());
    Launch &launch = *opened->launch;
    if (launch.state().opened().checklist != "sha256:"_L1 + runbook->sha256)
        return refuse({u"not the document that this launch was opened with"_s, path});
    if (const Result<void> may = mayRun(launch); !may)
        return refuse(may.error());
    const Result<PersonId> actor = actorOn(launch, parser.value(as));
    if (!actor)
        return refuse(actor.error());
    const Result<QList<ItemId>> steps = stepsToRun(launch, parser.value(phase), parser.value(step));
    if (!steps)
        return refuse(steps.error());
    if (parser.isSet(released)) {
        const Result<void> taken = takeRelease(
            launch, *actor, {PersonId(parser.value(released)), parser.value(key), *steps});
        if (!taken)
            return refuse(taken.error());
    }
    const int status =
        runSteps(launch, opened->holder.get(), *actor, *steps, PersonId(parser.value(released)),
                 parser.isSet(yes), !parser.isSet(step));
    if (!opened->holder) {
        if (const QString attested = attestWhatWaits(launch); !attested.isEmpty())
            printError(attested);
    }
    return status;
}
