// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/readinput.h"
#include "desk/console/console.h"
#include "desk/opening/openlaunch.h"
#include "desk/rehearsal/rehearsalplay.h"
#include "desk/trust/trust.h"
#include "launch/launch.h"
#include "rehearsal/faults.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

/// One's own runbook may run only what was trusted before.
static Result<void> mayRehearse(const RehearsalOptions &options)
{
    if (options.runbook.isEmpty())
        return {};
    const Result<RunbookPreview> preview = previewRunbook(options.runbook, options.plan);
    if (!preview)
        return std::unexpected(preview.error());
    return requireTrust(trustSubject(preview->runbook, preview->plan));
}

static int playRehearsal(const RehearsalOptions &options)
{
    Console console;
    RehearsalPlay play(console);
    int status = ExitStatus::noAnswer;
    QObject::connect(&play, &RehearsalPlay::progress, &play,
                     [](const QString &sentence) { printError(sentence); });
    QObject::connect(&play, &RehearsalPlay::failed, &play, [&](const Error &error) {
        // What cannot even be opened is input; what went wrong on the way is an answer.
        status = console.launch() ? ExitStatus::no : ExitStatus::refused;
        printError(error.text());
        QCoreApplication::quit();
    });
    QObject::connect(&play, &RehearsalPlay::done, &play,
                     [&](bool asOrdered, const QString &summary) {
                         status = asOrdered ? ExitStatus::yes : ExitStatus::no;
                         printLine(summary);
                         printLine(QFileInfo(console.launch()->path()).absolutePath());
                         QCoreApplication::quit();
                     });
    QMetaObject::invokeMethod(&play, [&] { play.start(options); }, Qt::QueuedConnection);
    QCoreApplication::exec();
    console.closeLaunch();
    return status;
}

int rehearseCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A whole launch on a stage of its own, from opening to signed PDF."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"RUNBOOK"_s, u"one's own; the bundled one if left out"_s,
                                 u"[RUNBOOK]"_s);
    const QCommandLineOption plan(u"plan"_s, u"a staging plan for one's own runbook"_s, u"FILE"_s);
    const QCommandLineOption output(u"output"_s, u"where launch, PDF and record go"_s, u"DIR"_s);
    const QCommandLineOption seed(u"seed"_s, u"of traffic and errors"_s, u"N"_s, u"1"_s);
    const QCommandLineOption fault(
        u"fault"_s, u"errors, latency, health, silence or crash, so long after the canary"_s,
        u"KIND@SECONDS"_s);
    const QCommandLineOption speed(u"speed"_s, u"of the rehearsal's clock"_s, u"X"_s, u"10"_s);
    const QCommandLineOption alone(u"without-servers"_s,
                                   u"starts no PostgreSQL, Redis … beside the rehearsed service"_s);
    parser.addOptions({plan, output, seed, fault, speed, alone});
    if (const auto status = processArguments(parser, u"rehearse"_s, arguments, Files::OneAtMost))
        return *status;

    RehearsalOptions options;
    options.runbook = parser.positionalArguments().value(0);
    options.plan = parser.value(plan);
    options.output = parser.value(output);
    options.faults = parser.values(fault);
    options.servers = !parser.isSet(alone);
    bool seedGood = false;
    bool speedGood = false;
    options.seed = parser.value(seed).toUInt(&seedGood);
    options.speed = parser.value(speed).toDouble(&speedGood);
    if (!seedGood)
        return usage(u"--seed \"%1\" is not a number"_s.arg(parser.value(seed)));
    if (!speedGood || !(options.speed >= 1 && options.speed <= 600))
        return usage(u"--speed \"%1\" is not a number from 1 to 600"_s.arg(parser.value(speed)));
    if (options.runbook.isEmpty() && !options.plan.isEmpty())
        return usage(u"--plan goes with a runbook of one's own"_s);
    // The plan beside a runbook is the real one: a rehearsal never takes it unasked.
    if (!options.runbook.isEmpty() && options.plan.isEmpty())
        return usage(u"a runbook of one's own needs --plan, a staging plan"_s);
    if (const Result<QList<FaultOrder>> faults = faultOrders(options.faults); !faults)
        return usage(faults.error().text());
    if (const Result<void> may = mayRehearse(options); !may)
        return refuse(may.error());
    if (!options.output.isEmpty() && !QDir().mkpath(options.output))
        return refuse({u"the folder cannot be made"_s, options.output});
    return playRehearsal(options);
}
