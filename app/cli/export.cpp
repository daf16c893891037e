// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/readinput.h"
#include "desk/openlaunch.h"
#include "record/exporter.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

static QString exportNames()
{
    QStringList names;
    for (const Exporter &row : exporters())
        names.append(row.name);
    return names.join(u'|');
}

/// Puts the export on the timeline, unless it is the newest entry already.
static Result<void> announceExport(Launch &launch, const QString &format, const QString &as)
{
    if (launch.isReadOnly())
        return {};
    if (!launch.entries().isEmpty()
        && std::holds_alternative<RecordExported>(launch.entries().constLast().event))
        return {};
    const Result<PersonId> actor = actorFor(*launch.plan(), as);
    if (!actor)
        return std::unexpected(actor.error());
    Result<void> answer;
    launch.submit(*actor, RecordExported {format}, [&answer](const Result<QList<Entry>> &entries) {
        if (!entries)
            answer = std::unexpected(entries.error());
    });
    launch.drain();
    return answer;
}

int exportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes the launch record."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"LAUNCH"_s, u"the launch"_s);
    const QCommandLineOption format(u"format"_s, exportNames(), u"FORMAT"_s);
    const QCommandLineOption output(u"output"_s, u"the file to write"_s, u"FILE"_s);
    const QCommandLineOption as(u"as"_s, u"the person of the plan who acts"_s, u"PERSON"_s);
    parser.addOptions({format, output, as});
    if (const auto status = processArguments(parser, u"export"_s, arguments))
        return *status;
    if (!parser.isSet(format) || !parser.isSet(output))
        return usage(u"export needs --format and --output"_s);
    if (const Result<Exporter> known = exporter(parser.value(format)); !known)
        return refuse(known.error());
    Result<std::unique_ptr<Launch>> launch = openLaunch(parser.positionalArguments().constFirst());
    if (!launch)
        launch = openLaunch(parser.positionalArguments().constFirst(), true);
    if (!launch)
        return refuse(launch.error());
    if (const Result<void> announced =
            announceExport(**launch, parser.value(format), parser.value(as));
        !announced)
        return refuse(announced.error());
    const Result<void> written =
        exportLaunch((*launch)->path(), (*launch)->runbook(), (*launch)->plan(),
                     parser.value(format), parser.value(output));
    if (!written)
        return refuse(written.error());
    printLine(parser.value(output));
    return ExitStatus::yes;
}
