// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/readinput.h"
#include "desk/console/thisuser.h"
#include "desk/opening/openlaunch.h"
#include "desk/signoff/timestamping.h"
#include "launch/rosterground.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int openCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Opens a launch: runbook, plan, roster and T-0 become its first entry."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"RUNBOOK"_s, u"the Markdown document"_s);
    const QCommandLineOption plan(u"plan"_s, u"the plan, if not beside the runbook"_s, u"FILE"_s);
    const QCommandLineOption launch(u"launch"_s, u"the launch to make"_s, u"FILE"_s);
    const QCommandLineOption t0(u"t0"_s, u"planned T-0, for example 2026-12-01T09:00:00Z"_s,
                                u"TIME"_s);
    const QCommandLineOption release(u"release"_s, u"what is released"_s, u"REF"_s);
    const QCommandLineOption as(u"as"_s, u"the person of the plan who acts"_s, u"PERSON"_s);
    parser.addOptions({plan, launch, t0, release, as});
    if (const auto status = processArguments(parser, u"open"_s, arguments))
        return *status;
    if (!parser.isSet(launch))
        return usage(u"open needs --launch FILE"_s);

    NewLaunch wishes;
    wishes.file = parser.value(launch);
    wishes.release = parser.value(release);
    // A day from now, where nobody says: enough for every phase of a runbook that starts at T-24h.
    wishes.t0 = parser.isSet(t0) ? fromUtcText(parser.value(t0))
                                 : QDateTime::currentDateTimeUtc().addDays(1);
    if (!wishes.t0.isValid())
        return usage(u"--t0 \"%1\" is not a time with its zone"_s.arg(parser.value(t0)));
    const Result<RunbookPreview> preview =
        previewRunbook(parser.positionalArguments().constFirst(), parser.value(plan));
    if (!preview)
        return refuse(preview.error());
    PersonId actor;
    if (parser.isSet(as)) {
        const Result<PersonId> named = actorFor(preview->plan, parser.value(as));
        if (!named)
            return refuse(named.error());
        actor = *named;
    } else if (preview->planExists && !preview->plan.people.isEmpty()) {
        const Result<PersonId> user = actorFor(preview->plan);
        if (!user)
            return refuse(user.error());
        actor = *user;
    }
    const Result<std::unique_ptr<Launch>> made = createLaunch(*preview, wishes, actor);
    if (!made)
        return refuse(made.error());
    const LaunchState &state = (*made)->state();
    if (const QStringList keyless = rolesWithoutKey(state.roster()); !keyless.isEmpty())
        printError(u"note: no key on the roster for: %1; a GO of theirs does not count"_s.arg(
            keyless.join(u", "_s)));
    if (const QString attested = attestWhatWaits(**made); !attested.isEmpty())
        printError(attested);
    printLine(u"%1: T-0 %2, %3"_s.arg((*made)->path(), toUtcText(wishes.t0),
                                      counted(state.size(), u"entry"_s, u"entries"_s)));
    return ExitStatus::yes;
}
