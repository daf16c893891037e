// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/rollback.h"
#include "cli/carryout.h"
#include "cli/output.h"
#include "cli/readinput.h"
#include "cli/rollbackaccess.h"
#include "cli/rollbackrun.h"
#include "desk/console/thisuser.h"
#include "desk/rollback/drills.h"
#include "desk/rollback/rollbackchanges.h"
#include "domain/consoleperson.h"
#include "launch/countdown.h"

#include <QCommandLineParser>

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

/// Nobody of the plan at the desk does not keep a rollback waiting: the console acts then.
static Result<PersonId> rollbackActor(const Launch &launch, const QString &as)
{
    const Result<PersonId> actor = actorOn(launch, as);
    return actor || !as.isEmpty() ? actor : consolePerson();
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
    Result<RollbackAccess> access = openForRollback(parser.positionalArguments().constFirst());
    if (!access)
        return refuse(access.error());
    Launch &launch = *access->opened.launch;
    const QList<RollbackAction> actions = rollbackActions(*launch.runbook(), *launch.plan());
    for (const RollbackAction &action : actions)
        printError(action.command.isEmpty() ? handWords(*launch.runbook(), action.step)
                                            : action.command);
    for (const Contact &contact : launch.runbook()->contactsForRollback())
        printError(u"to call: %1: %2"_s.arg(contact.title, contact.address));
    if (actions.isEmpty())
        return refuse({u"neither runbook nor plan say how to roll back"_s, launch.path()});
    const Result<PersonId> actor = rollbackActor(launch, parser.value(as));
    if (!actor)
        return refuse(actor.error());
    if (const auto drill = lastDrill(launch.state().opened()))
        printError(u"last %1: %2 s, at %3"_s.arg(
            drill->rehearsed ? u"drill"_s : u"rollback"_s,
            QString::number(double(drill->took.count()) / 1000, 'f', 1), timeWords(drill->ended)));
    const QStringList changes = changesSinceOpened(launch.state().opened(), launch.blobReader());
    for (const QString &change : changes)
        printError(change);
    const QString question =
        changes.isEmpty() ? u"Roll back now?"_s : u"Roll back now, with the scripts as they are?"_s;
    if (!parser.isSet(yes) && !confirmed(question))
        return refuse({u"not confirmed; --yes confirms beforehand"_s, launch.path()});
    if (!access->unrecorded.isEmpty())
        printError(u"The ledger cannot be written: %1"_s.arg(access->unrecorded));
    // A terminal that is closed, a connection that breaks: what is ordered is carried out.
    std::signal(SIGHUP, SIG_IGN);
    const QString reason = u"ordered on the command line by %1"_s.arg(osUser());
    const bool good = RollbackRun(access->opened, *actor, reason).run(actions);
    if (const auto drill = drillIn(launch); good && drill && !access->opened.holder)
        keepDrill(launch.state().opened(), *drill);
    access->opened.launch.reset();
    std::fflush(nullptr);
    // A keychain that still waits for its user must not keep the answer.
    std::_Exit(good ? ExitStatus::yes : ExitStatus::no);
}
