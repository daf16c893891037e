// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/launchaccess.h"
#include "cli/output.h"
#include "cli/readinput.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

/// A phase may be meant too, and the canary is no step of the runbook.
static bool isKnown(const Runbook &runbook, const QString &about)
{
    return runbook.item(ItemId(about)) || runbook.step(ItemId(about))
        || runbook.phase(PhaseId(about)) || about == "canary"_L1;
}

int noteCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Puts a note on the timeline of a launch."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"LAUNCH"_s, u"the launch's file"_s);
    parser.addOptions({{u"text"_s, u"what the note says"_s, u"TEXT"_s},
                       {u"about"_s, u"the item or step it is about"_s, u"ID"_s},
                       {u"as"_s, u"the person of the plan who acts"_s, u"PERSON"_s}});
    if (const auto status = processArguments(parser, u"note"_s, arguments))
        return *status;
    if (parser.value(u"text"_s).trimmed().isEmpty())
        return usage(u"--text is due"_s);
    const Result<OpenedLaunch> opened = openToWrite(parser.positionalArguments().constFirst());
    if (!opened)
        return refuse(opened.error());
    Launch &launch = *opened->launch;
    const Result<PersonId> actor = actorOn(launch, parser.value(u"as"_s));
    if (!actor)
        return refuse(actor.error());
    const QString about = parser.value(u"about"_s);
    if (!about.isEmpty() && !isKnown(*launch.runbook(), about))
        return refuse({u"the runbook has no item or step \"%1\""_s.arg(about), launch.path()});
    Result<QList<Entry>> written;
    launch.submit(*actor, NoteWritten {parser.value(u"text"_s), about},
                  [&written](const Result<QList<Entry>> &entries) { written = entries; });
    launch.drain();
    if (!written)
        return refuse(written.error());
    printLine(u"entry %1"_s.arg(written->constFirst().seq));
    return ExitStatus::yes;
}
